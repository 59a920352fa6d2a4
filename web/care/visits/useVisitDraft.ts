import { useEffect, useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { keepDraft, readDraft } from '../../local/drafts.ts'
import { blankVisit, isBlank, type VisitDraft } from './visit-draft.ts'

/** Kept in this browser at every change, until it is sent. */
export function useVisitDraft(personId: string) {
  const { actor, today } = useMe()
  const writer = actor.accountId ?? ''
  const form = `visit.${personId}`
  const [kept] = useState(() => readDraft<Partial<VisitDraft>>(writer, form))
  // A draft of an earlier release asked less.
  const [draft, setDraft] = useState<VisitDraft>(() => ({ ...blankVisit(newId(), today, actor.name), ...kept }))
  useEffect(() => {
    if (isBlank(draft)) keepDraft(writer, form, undefined)
    else keepDraft(writer, form, draft)
  }, [writer, form, draft])
  const set = (change: Partial<VisitDraft>) => setDraft((now) => ({ ...now, ...change }))
  const startAgain = () => setDraft(blankVisit(newId(), today, actor.name))
  const forget = () => keepDraft(writer, form, undefined)
  return { draft, set, startAgain, forget, wasKept: kept !== undefined }
}
