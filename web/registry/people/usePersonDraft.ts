import { useCallback, useEffect, useState } from 'react'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { keepDraft, readDraft } from '../../local/drafts.ts'
import type { DraftProblems } from './draft-problems.ts'
import type { PersonDraft } from './person-draft.ts'

export type SetDraft = <Field extends keyof PersonDraft>(field: Field, value: PersonDraft[Field]) => void
export type DraftProps = { draft: PersonDraft; set: SetDraft; problems: DraftProblems }

type Kept = { revision: number; draft: PersonDraft }

/** Numbers are not left lying in a browser. */
const withoutNumbers = (draft: PersonDraft): PersonDraft => ({
  ...draft,
  citizenNumber: '',
  identifiers: draft.identifiers.filter(({ key }) => key !== undefined),
})

/**
 * Kept in this browser until it is saved or thrown away. `revision` is the one the form was opened on: what was typed
 * on an older one is no longer offered.
 */
export function usePersonDraft(form: string, revision: number, start: PersonDraft) {
  const { actor } = useMe()
  const writer = actor.accountId ?? ''
  const [kept] = useState(() => {
    const found = readDraft<Kept>(writer, form)
    return found?.revision === revision ? { ...start, ...found.draft } : undefined
  })
  const [draft, setDraft] = useState<PersonDraft>(kept ?? start)
  const isUntouched = draft === start
  useEffect(() => {
    if (!isUntouched) keepDraft(writer, form, { revision, draft: withoutNumbers(draft) } satisfies Kept)
  }, [writer, form, revision, draft, isUntouched])
  const set = useCallback<SetDraft>((field, value) => setDraft((now) => ({ ...now, [field]: value })), [])
  const forget = useCallback(() => keepDraft(writer, form, undefined), [writer, form])
  return { draft, set, setDraft, forget, wasKept: kept !== undefined }
}
