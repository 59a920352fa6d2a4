// ติดเตียง 0–4, ติดบ้าน 5–11, ติดสังคม 12–20 of the 20 points of ดัชนีบาร์เธล (SPECIALPP 1B1280–1B1282, 43 แฟ้ม).
export const ADL_BANDS = { 'bed-bound': [0, 4], 'home-bound': [5, 11], 'social-bound': [12, 20] } as const

export type AdlClass = keyof typeof ADL_BANDS

export const adlClass = (score: number): AdlClass =>
  score <= ADL_BANDS['bed-bound'][1] ? 'bed-bound' : score <= ADL_BANDS['home-bound'][1] ? 'home-bound' : 'social-bound'
