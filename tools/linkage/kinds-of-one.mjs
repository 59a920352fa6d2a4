// One person twice, with an error that the training file does not make. Undefined where the error cannot be made of her.
import { born, dateOf, isDated } from './kit.mjs'
import { misspelt, transliterated } from './slips.mjs'

const redated = (a, kit, change) => {
  if (!isDated(a)) return undefined
  const birth = change(...dateOf(a))
  return birth && kit.oneNumber(a, { ...kit.fewer(a), birth })
}

const yearOnly = ({ birth }) => `${birth.slice(0, 4)}-01-01`

export const KINDS_OF_ONE = {
  names_swapped: (a, kit) => a.last && kit.oneNumber(a, { ...kit.fewer(a), first: a.last, last: a.first }),
  day_month_swapped: (a, kit) => redated(a, kit, (y, m, d) => d <= 12 && d !== m && born(y, d, m)),
  decade_typo: (a, kit) => redated(a, kit, (y, m, d) => born(y + kit.random.of([-20, -10, 10, 20]), m, d)),
  day_typo: (a, kit) => redated(a, kit, (y, m, d) => d <= 18 && born(y, m, d + 10)),
  calendar_before_2484: (a, kit) =>
    redated(a, kit, (y, m, d) => y < 1940 && m <= 3 && born(y + kit.random.of([-1, 1]), m, d)),
  birth_missing: (a, kit) => kit.oneNumber(a, { ...kit.fewer(a), birth: '' }, 0.5),
  surname_missing: (a, kit) => a.last && kit.oneNumber(a, { ...kit.fewer(a), last: '' }),
  nickname_as_first_name: (a, kit) =>
    kit.oneNumber(a, { ...kit.fewer(a), first: kit.random.of(['แดง', 'ดำ', 'หนู', 'เล็ก', 'มะ', 'เด๊ะ']) }, 0.7),
  house_written_otherwise: (a, kit) =>
    /\d\/\d/.test(a.house) && kit.oneNumber(a, { ...kit.fewer(a), house: otherwise(a.house, kit) }),
  two_errors: (a, kit) => {
    const other = redated(a, kit, (y, m, d) => (d <= 12 && d !== m ? born(y, d, m) : born(y + 543, m, d)))
    return other && { ...other, first: misspelt(a.first, kit.random) }
  },
  spelling_and_house_missing: (a, kit) => {
    const first = misspelt(a.first, kit.random)
    return a.last && kit.oneNumber(a, { ...kit.fewer(a), first, last: misspelt(a.last, kit.random), house: '' }, 0.2)
  },
  masked_number: (a, kit) => {
    a.cid ||= kit.number()
    return { ...kit.fewer(a), cid: `x-xxxx-xxxxx-${a.cid.slice(10, 12)}-${a.cid[12]}`, birth: yearOnly(a) }
  },
  number_short: (a, kit) => {
    a.cid ||= kit.number()
    const at = kit.random.between(1, 12)
    return { ...kit.fewer(a), cid: a.cid.slice(0, at) + a.cid.slice(at + 1), carer: '' }
  },
  number_of_a_neighbour: (a, kit) => {
    a.cid ||= kit.number()
    return { ...kit.fewer(a), cid: kit.number() }
  },
  transliteration: (a, kit) => {
    const first = transliterated(a.first, kit.random)
    return first && kit.oneNumber(a, { ...kit.fewer(a), first }, 0.5)
  },
  moved_to_another_district: (a, kit) =>
    isDated(a) &&
    kit.oneNumber(
      a,
      kit.elsewhere(kit.fewer(a), ({ province, amphoe }) => province === a.province && amphoe !== a.amphoe),
    ),
  both_names_changed: (a, kit) =>
    isDated(a) && kit.oneNumber(a, { ...kit.fewer(a), first: kit.anyFirst(a.sex), last: kit.anyLast() }, 1),
  surname_changed_and_year_only: (a, kit) =>
    a.sex === 'หญิง' && isDated(a) && kit.oneNumber(a, { ...kit.fewer(a), last: kit.anyLast(), birth: yearOnly(a) }),
  sex_typed_wrong: (a, kit) => kit.oneNumber(a, { ...kit.fewer(a), sex: a.sex === 'หญิง' ? 'ชาย' : 'หญิง' }),
}

const otherwise = (house, { random }) =>
  random.of([
    `บ้านเลขที่ ${house}`,
    house.replace('/', ' / '),
    house.replace('/', '/0'),
    house.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[digit]),
  ])
