// What was thought of each level of agreement before any pair was counted, as ln of likelihood ratios.
export const PRIOR = {
  beginning: -9,
  rarity: 0.5,
  'number-same': 9,
  'number-slip': 6,
  'number-near': 1,
  'number-neighbours': -4,
  'number-differs': -6,
  'number-wrong-same': 6,
  'number-wrong-differs': -1,
  'number-shown': 5,
  'number-shown-few': 2.5,
  'number-shown-differs': -5,
  'first-same': 4,
  'first-sound': 3.2,
  'first-near': 1.5,
  'first-alike': -2,
  'first-differs': -4,
  'first-nickname': 2,
  'names-swapped': 5,
  'last-same': 3,
  'last-sound': 2.5,
  'last-near': 1.5,
  'last-alike': -1.5,
  'last-differs': -3.5,
  'last-woman': -1.5,
  'birth-same': 7,
  'birth-era': 6,
  'birth-calendar': 5,
  'birth-swapped': 4.5,
  'birth-month-same': 3.5,
  'birth-year-same': 2.5,
  'birth-day-slip': 2.5,
  'birth-year-slip': 2.5,
  'birth-year-next': 1,
  'birth-year-near': 0,
  'birth-other-day': -2.5,
  'birth-differs': -4.5,
  'birth-generation': -6,
  'sex-differs': -4,
  'area-subdistrict': 2,
  'area-district': 0.8,
  'area-province': 0,
  'area-elsewhere': -1.5,
  'house-same': 3,
  'namesakes-at-home': 3.5,
  'number-and-birth': 3,
  'house-other-village': 0.5,
  'village-same': 0.5,
  'house-differs': -1.5,
  'village-differs': -2,
  'phone-same': 2,
  'phone-differs': -0.3,
  'carer-same': 3,
  'carer-differs': -1,
}

/** As if each had been seen so many times before. */
const FIRMNESS = 1.5
/**
 * How rare a name is was not taught enough by a file whose names are few; nor that in one house hardly two bear one name,
 * because the brothers and sisters of the file were named by lot.
 */
const FIRMER = { rarity: 40, 'namesakes-at-home': 20 }

export const SPRING = Object.fromEntries(Object.keys(PRIOR).map((code) => [code, FIRMER[code] ?? FIRMNESS]))

/** The closer agreement never weighs less: where the pairs say otherwise (families share one spelling), these weigh the same. */
export const NOT_LESS_THAN = [
  ['first-same', 'first-sound', 'first-near'],
  ['last-same', 'last-sound', 'last-near'],
  ['birth-same', 'birth-era', 'birth-swapped'],
  ['birth-same', 'birth-calendar'],
  ['birth-same', 'birth-month-same', 'birth-year-same'],
  ['last-woman', 'last-differs'],
  ['last-alike', 'last-differs'],
  ['first-alike', 'first-differs'],
  ['house-same', 'house-other-village'],
]
