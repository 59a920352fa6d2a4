// What no weight may decide alone. Pairs teach how often an error is made; they do not teach what must never happen
// (twins made one, a number of somebody else believed), nor which question a person can answer better than a program.
import type { Comparison, Likeness } from './comparison.ts'
import { tellsApart } from './number-likeness.ts'

const setOf = (...likenesses: Likeness[]): ReadonlySet<Likeness | undefined> => new Set(likenesses)

const SAME_GIVEN_NAME = setOf('first-same', 'first-sound', 'names-swapped')
const OTHER_GIVEN_NAME = setOf('first-alike', 'first-differs')
const OTHER_SURNAME = setOf('last-alike', 'last-differs', 'last-woman')
const NUMBER_SPEAKS_FOR = setOf('number-same', 'number-slip', 'number-shown', 'number-wrong-same')
const BORN_ON_ONE_DAY = setOf('birth-same', 'birth-era', 'birth-calendar', 'birth-swapped')
const BORN_IN_ONE_YEAR = setOf('birth-month-same', 'birth-year-same')
/** Behind which brothers and sisters may lie. */
const NEARLY_BORN_IN_ONE_YEAR = setOf('birth-year-near', 'birth-year-next')
const BORN_OTHERWISE = setOf('birth-other-day', 'birth-differs', 'birth-generation')

export function mayBeLinked(compared: Comparison): boolean {
  const { number, first, last, birth, sex } = compared
  if (tellsApart(number) || number === 'number-shown-differs') return false
  // Twins, and everyone in a family: only one number and one day of birth say that another given name is a new one.
  if (OTHER_GIVEN_NAME.has(first)) return number === 'number-same' && BORN_ON_ONE_DAY.has(birth) && !sex
  if (sex) return BORN_ON_ONE_DAY.has(birth) && (number === 'number-same' || isNamesakeAtHome(compared))
  if (NUMBER_SPEAKS_FOR.has(number)) return !BORN_OTHERWISE.has(birth) || isSameButForBirth(compared)
  // Without a number, a given name that only looks alike may be her sister's.
  if (!SAME_GIVEN_NAME.has(first) && first !== 'first-nickname') return false
  if (OTHER_SURNAME.has(last)) return last === 'last-woman' && mayHaveMarried(compared)
  return BORN_ON_ONE_DAY.has(birth) ? isWithinReach(compared) : isOfOneHome(compared)
}

const isSameButForBirth = ({ number, last, birth }: Comparison) =>
  number === 'number-same' && !OTHER_SURNAME.has(last) && birth !== 'birth-generation'

/** Brother and sister are never given one name: the sex was typed wrongly. */
const isNamesakeAtHome = ({ first, last, house }: Comparison) =>
  first === 'first-same' && last === 'last-same' && house === 'house-same'

const knowsThePeopleAround = ({ phone, carer }: Comparison) => phone === 'phone-same' || carer === 'carer-same'

const isAround = (compared: Comparison) => compared.area === 'area-subdistrict' || knowsThePeopleAround(compared)

/** Of two people of one name in the country, two may well be born on one day. */
const isWithinReach = (compared: Comparison) => compared.area !== 'area-elsewhere' || knowsThePeopleAround(compared)

function mayHaveMarried(compared: Comparison): boolean {
  const { birth, house } = compared
  if (BORN_ON_ONE_DAY.has(birth)) return isAround(compared)
  return BORN_IN_ONE_YEAR.has(birth) && house === 'house-same' && knowsThePeopleAround(compared)
}

/** No day of birth to tell namesakes by: they must be of one house, or of one year and one telephone or carer. */
function isOfOneHome(compared: Comparison): boolean {
  const { first, last, birth, house, phone, carer } = compared
  if (BORN_OTHERWISE.has(birth)) return false
  if (knowsThePeopleAround(compared)) return house === 'house-same' || BORN_IN_ONE_YEAR.has(birth)
  if (house !== 'house-same' || NEARLY_BORN_IN_ONE_YEAR.has(birth)) return false
  if (birth !== undefined) return true
  return first === 'first-same' && last === 'last-same' && !phone && !carer
}

/** Too much agrees to be passed over, whatever the rest says. */
export function mustBeAsked(compared: Comparison): boolean {
  const { number, first, last, birth, sex, house, area } = compared
  if (tellsApart(number)) return false
  const isCalledSo = !OTHER_GIVEN_NAME.has(first)
  if (NUMBER_SPEAKS_FOR.has(number)) return isCalledSo || BORN_ON_ONE_DAY.has(birth)
  const isOneBirth = BORN_ON_ONE_DAY.has(birth) || (BORN_IN_ONE_YEAR.has(birth) && knowsThePeopleAround(compared))
  if (!isOneBirth || sex) return false
  // One birth, one house, one surname, and another given name: a new name, a name of the house, or a twin.
  return isCalledSo ? area === 'area-subdistrict' : house === 'house-same' && !OTHER_SURNAME.has(last)
}

/**
 * In a whole country many share a given name and a birthday, or both names and a year. Nobody can tell more of them than
 * the program, so nobody is asked.
 */
export function isTooFarToAsk(compared: Comparison): boolean {
  const { number, last, birth, area } = compared
  if (NUMBER_SPEAKS_FOR.has(number) || number === 'number-shown-few' || knowsThePeopleAround(compared)) return false
  if (area === 'area-elsewhere') return OTHER_SURNAME.has(last) || !BORN_ON_ONE_DAY.has(birth)
  return area === 'area-province' && OTHER_SURNAME.has(last)
}
