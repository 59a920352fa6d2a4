// What was said so far, as the draft keeps it, and what becomes of it. Pure.
import type { NewConsent } from '../../../domain/ground/consent/consent.ts'
import { CONSENT_PURPOSES, SPOKEN_CONSENT_TEXT_VERSION } from '../../../domain/ground/consent/consent-lists.ts'
import { type Point, signaturePath } from '../../../domain/ground/consent/strokes.ts'
import { newId } from '../../../domain/shared/ids.ts'

type Purpose = (typeof CONSENT_PURPOSES)[number]
export type ConsentDraft = {
  answers: Partial<Record<Purpose, 'yes' | 'no'>>
  /** Asked so far, answered or not. */
  step: number
  givenBy: 'herself' | 'guardian'
  giverName: string
  relationship: string
  way: 'signature' | 'thumb'
  hasTouched: boolean
  witnessName: string
  strokes: Point[][]
}

export const emptyConsent = (givenBy: ConsentDraft['givenBy']): ConsentDraft => ({
  answers: {},
  step: 0,
  givenBy,
  giverName: '',
  relationship: '',
  way: 'signature',
  hasTouched: false,
  witnessName: '',
  strokes: [],
})

/** A no needs nobody's hand: it is respected as it is said. */
export const saysAnyYes = ({ answers }: ConsentDraft) => Object.values(answers).includes('yes')

/** Undefined when it may be kept, otherwise what is still missing. */
export function missingOf(draft: ConsentDraft): 'answer' | 'giver' | 'signature' | 'thumb' | 'witness' | undefined {
  if (Object.keys(draft.answers).length === 0) return 'answer'
  if (draft.givenBy === 'guardian' && !draft.giverName.trim()) return 'giver'
  if (!saysAnyYes(draft)) return undefined
  if (draft.way === 'signature') return signaturePath(draft.strokes) ? undefined : 'signature'
  if (!draft.hasTouched) return 'thumb'
  return draft.witnessName.trim() ? undefined : 'witness'
}

/** One consent for each purpose that was answered, all under one signature. */
export function consentsOf(
  draft: ConsentDraft,
  saidOn: string,
  field: { width: number; height: number },
): NewConsent[] {
  const path = signaturePath(draft.strokes)
  const signature =
    draft.way === 'signature' && path ? { id: newId(), signedBy: 'giver' as const, ...field, path } : undefined
  const isGuardian = draft.givenBy === 'guardian'
  return CONSENT_PURPOSES.flatMap((purpose) => {
    const answer = draft.answers[purpose]
    if (!answer) return []
    const channel = saysAnyYes(draft) ? draft.way : 'electronic'
    return {
      id: newId(),
      purpose,
      saysYes: answer === 'yes',
      channel,
      givenBy: draft.givenBy,
      giverName: isGuardian ? draft.giverName.trim() : null,
      relationship: (isGuardian && draft.relationship.trim()) || null,
      witnessName: (channel === 'thumb' && draft.witnessName.trim()) || null,
      textVersion: SPOKEN_CONSENT_TEXT_VERSION,
      saidOn,
      ...(channel === 'signature' && signature ? { signature } : {}),
    }
  })
}
