import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FormAnswer, LocalForm, LocalFormInDetail, NewForm } from '../../../domain/care/local-forms/form-answer.ts'
import { api, apiUrl } from '../../local/api.ts'

const KEY = ['local-forms']

export const answersUrl = (id: string) => apiUrl(`/local-forms/${id}/answers.xlsx`)

export const useLocalForms = () =>
  useQuery({
    queryKey: [...KEY, 'all'],
    queryFn: ({ signal }) => api.get<{ forms: LocalForm[]; canBring: boolean }>('/local-forms', undefined, signal),
  })

export const useLocalForm = (id: string) =>
  useQuery({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) => api.get<LocalFormInDetail>(`/local-forms/${id}`, undefined, signal),
  })

export const useFormAnswers = (personId: string) =>
  useQuery({
    queryKey: ['people', 'one', personId, 'form-answers'],
    queryFn: ({ signal }) => api.get<{ answers: FormAnswer[] }>(`/people/${personId}/form-answers`, undefined, signal),
    select: ({ answers }) => answers,
  })

function useAskAgain() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: KEY })
}

export const useBringForm = () =>
  useMutation({
    mutationFn: ({ file, form }: { file: File; form: NewForm }) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(form)) body.set(name, value)
      body.set('file', file, file.name)
      return api.post<{ id: string; version: number }>('/local-forms', body)
    },
    onSuccess: useAskAgain(),
  })

export const usePublishForm = () =>
  useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      api.post(`/local-forms/${id}/publication`, { version }),
    onSuccess: useAskAgain(),
  })

export const useCloseForm = () =>
  useMutation({
    mutationFn: (id: string) => api.post(`/local-forms/${id}/closing`, {}),
    onSuccess: useAskAgain(),
  })
