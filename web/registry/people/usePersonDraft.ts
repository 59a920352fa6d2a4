import { useCallback, useState } from 'react'
import type { PersonDraft } from './person-draft.ts'

export type SetDraft = <Field extends keyof PersonDraft>(field: Field, value: PersonDraft[Field]) => void
export type DraftProps = { draft: PersonDraft; set: SetDraft }

export function usePersonDraft(start: PersonDraft) {
  const [draft, setDraft] = useState(start)
  const set = useCallback<SetDraft>((field, value) => setDraft((now) => ({ ...now, [field]: value })), [])
  return { draft, set, setDraft }
}
