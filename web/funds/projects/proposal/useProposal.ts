// One proposal being written on this screen: what is typed, whether the centre has it, and what another one wrote meanwhile.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Project } from '../../../../domain/funds/projects/project.ts'
import type { Proposal } from '../../../../domain/funds/projects/proposal.ts'
import { newId } from '../../../../domain/shared/ids.ts'
import { useMe } from '../../../ground/sign-in/useMe.ts'
import { api } from '../../../local/api.ts'
import { keepDraft, listDrafts } from '../../../local/drafts.ts'
import { projectKey } from '../useProject.ts'
import { type Draft, ProposalKeeper, type Unsaved } from './proposal-keeper.ts'

export type Edit = {
  draft: Draft
  set: (part: Partial<Draft>) => void
  write: (part: Partial<Proposal>) => void
  update: ProposalKeeper['update']
}

export function useProposal(project: Project) {
  const keeper = useKeeper(project)
  const shown = useSyncExternalStore(keeper.listen, keeper.shown)
  const { draft } = shown
  const ways = useMemo(
    () => ({
      set: (part: Partial<Draft>) => keeper.update((now) => ({ ...now, ...part })),
      write: (part: Partial<Proposal>) => keeper.update((now) => ({ ...now, proposal: { ...now.proposal, ...part } })),
      update: keeper.update,
    }),
    [keeper],
  )
  const edit = useMemo<Edit>(() => ({ draft, ...ways }), [draft, ways])
  return { keeper, shown, edit }
}

/** A window of its own in the browser's memory: two windows at once do not take each other's words. */
function useKeeper(project: Project) {
  const queries = useQueryClient()
  const accountId = useMe().actor.accountId ?? ''
  const { id } = project
  const [window] = useState(() => `proposal.${id}.${newId()}`)
  const [keeper] = useState(
    () =>
      new ProposalKeeper(project, {
        put: (body) => api.put<{ revision: number }>(`/projects/${id}`, body),
        get: () => api.get<Project>(`/projects/${id}`),
        keep: (unsaved) => keepDraft(accountId, window, unsaved),
        onSaved: (draft, revision) =>
          queries.setQueryData<Project>(projectKey(id), (known) => known && { ...known, ...draft, revision }),
      }),
  )
  useEffect(() => keeper.meet(project), [keeper, project])
  useEffect(() => {
    for (const { form, draft } of listDrafts<Unsaved>(accountId, `proposal.${id}.`)) {
      if (form === window) continue
      keeper.takeUp(draft)
      keepDraft(accountId, form, undefined)
    }
  }, [keeper, accountId, id, window])
  useEffect(() => {
    const save = () => void keeper.saveNow()
    const saveUnseen = () => document.visibilityState === 'hidden' && save()
    addEventListener('online', save)
    addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', saveUnseen)
    return () => {
      removeEventListener('online', save)
      removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', saveUnseen)
      void keeper.saveNow().then(() => queries.invalidateQueries({ queryKey: projectKey(id) }))
    }
  }, [keeper, queries, id])
  return keeper
}
