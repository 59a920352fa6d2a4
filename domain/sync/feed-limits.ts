/** A phone is for a caseload, or for a small area: so many people at most. */
export const MOST_ON_A_PHONE = 10_000
