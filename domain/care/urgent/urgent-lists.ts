export const URGENT_KINDS = ['very-urgent-need', 'fall-injury', 'suicide-risk', 'violence'] as const
export type UrgentCaseKind = (typeof URGENT_KINDS)[number]

export const URGENT_OUTCOMES = ['visited', 'called', 'referred', 'emergency', 'no-danger', 'other'] as const

/** Whoever was asked and has not answered by then is no longer waited for. */
export const ANSWER_WITHIN_HOURS = 2
