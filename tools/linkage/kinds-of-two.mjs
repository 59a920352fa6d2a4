// Two people who are easily taken for one.
import { dateOf, isDated } from './kit.mjs'

const EMPTY = { cid: '', phone: '', carer: '' }

const yearOf = (person) => dateOf(person)[0]
const onlyYear = (year) => `${year}-01-01`

export const KINDS_OF_TWO = {
  twins_of_similar_names: (a, kit) => {
    const first = kit.similarFirst(a)
    return first && kit.twoNumbers(a, { ...a, ...EMPTY, first, phone: kit.random.chance(0.3) ? a.phone : '' })
  },
  siblings_of_similar_names: (a, kit) => {
    const first = kit.similarFirst(a)
    a.birth = onlyYear(yearOf(a))
    const birth = onlyYear(yearOf(a) + kit.random.of([-3, -2, -1, 1, 2, 3]))
    return first && kit.twoNumbers(a, { ...a, ...EMPTY, first, birth })
  },
  father_and_son_of_one_name: (a, kit) => {
    const year = yearOf(a) - kit.random.between(18, 40)
    return kit.twoNumbers(a, { ...kit.others(a), birth: kit.random.chance(0.5) ? kit.anyDay(year) : onlyYear(year) })
  },
  cousins_of_one_name_in_one_house: (a, kit) =>
    kit.twoNumbers(a, { ...kit.others(a), birth: kit.anyDay(yearOf(a) + kit.random.of([-8, -5, -3, 2, 3, 6])) }),
  namesakes_of_one_tambon_year_only: (a, kit) => {
    a.birth = onlyYear(yearOf(a))
    a.cid = ''
    return { ...kit.otherHouse(kit.others(a)), cid: kit.random.chance(0.3) ? kit.number() : '' }
  },
  namesakes_of_one_tambon_same_year: (a, kit) =>
    isDated(a) && kit.twoNumbers(a, { ...kit.otherHouse(kit.others(a)), birth: kit.anyDay(yearOf(a)) }),
  number_of_a_relative_typed: (a, kit) => {
    a.cid ||= kit.number()
    const birth = kit.anyDay(yearOf(a) - kit.random.between(20, 35))
    return { ...a, first: kit.anyFirst(kit.random.of(['ชาย', 'หญิง'])), birth, prefix: '', sex: '' }
  },
  same_name_and_birthday_far_away: (a, kit) =>
    isDated(a) &&
    kit.twoNumbers(
      a,
      kit.elsewhere(kit.others(a), ({ province }) => province !== a.province),
    ),
  same_given_name_and_house: (a, kit) =>
    kit.twoNumbers(a, {
      ...kit.others(a),
      last: kit.anyLast(),
      birth: kit.anyDay(yearOf(a) - kit.random.between(25, 50)),
    }),
}
