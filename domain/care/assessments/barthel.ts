// ดัชนีบาร์เธลเอดีแอล, the Thai version of 20 points.

/** The most that each of the ten items can give, in the order of the form. */
export const BARTHEL_MAXIMA = [2, 1, 3, 2, 3, 2, 2, 1, 2, 2] as const

export type AdlClass = 'bed-bound' | 'home-bound' | 'social-bound'

/** ติดเตียง 0–4, ติดบ้าน 5–11, ติดสังคม 12–20. */
export const adlClass = (score: number): AdlClass =>
  score <= 4 ? 'bed-bound' : score <= 11 ? 'home-bound' : 'social-bound'
