// ดัชนีบาร์เธลเอดีแอล, the Thai version of 20 points.

/** The most that each of the ten items can give, in the order of the form. */
export const BARTHEL_MAXIMA = [2, 1, 3, 2, 3, 2, 2, 1, 2, 2] as const
