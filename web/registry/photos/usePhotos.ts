import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { NewPhoto, PersonPhotos, Withdrawal } from '../../../domain/registry/photos/photo.ts'
import { api, apiUrl } from '../../local/api.ts'
import { shrinkPhoto } from './shrink-photo.ts'

const photosKey = (personId: string) => ['people', 'one', personId, 'photos']

export const photoUrl = (personId: string, photoId: string, size: 96 | 640) =>
  apiUrl(`/people/${personId}/photos/${photoId}`, { size })

export const usePhotos = (personId: string) =>
  useQuery({
    queryKey: photosKey(personId),
    queryFn: ({ signal }) => api.get<PersonPhotos>(`/people/${personId}/photos`, undefined, signal),
  })

function useAskAgain(personId: string) {
  const queries = useQueryClient()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: photosKey(personId) }),
      queries.invalidateQueries({ queryKey: ['people', 'one', personId, 'timeline'] }),
    ])
}

export function useAddPhoto(personId: string) {
  return useMutation({
    mutationFn: async ({ file, photo }: { file: File; photo: NewPhoto }) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(photo)) if (value) form.set(name, value)
      form.set('file', await shrinkPhoto(file), 'photo.jpg')
      return api.post(`/people/${personId}/photos`, form)
    },
    onSuccess: useAskAgain(personId),
  })
}

export function useWithdrawPhoto(personId: string) {
  return useMutation({
    mutationFn: ({ photoId, ...withdrawal }: Withdrawal & { photoId: string }) =>
      api.post(`/people/${personId}/photos/${photoId}/withdrawal`, withdrawal),
    onSuccess: useAskAgain(personId),
  })
}
