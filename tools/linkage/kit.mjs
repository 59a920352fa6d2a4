// What the makers of pairs work with: the invented people of a file, their names, and chance.
import { checkedNumber } from './checked-number.mjs'

const pad = (number) => String(number).padStart(2, '0')
const DWELLING = ['house', 'moo', 'village', 'tambon', 'amphoe', 'province']

export const born = (year, month, day) => `${year}-${pad(month)}-${pad(day)}`
export const dateOf = ({ birth }) => birth.split('-').map(Number)

/** Whether day and month are known, and the year is one of somebody who may live. */
export const isDated = ({ birth }) => !birth.endsWith('-01-01') && birth > '1900' && birth < '2027'

/**
 * @param {Record<string, string>[]} people
 * @param {{ distance: (a: string, b: string) => number, sound: (name: string) => string }} names
 */
export function kitOf(people, names, random) {
  const firstNames = [...new Map(people.map(({ first, sex }) => [first, sex]))]
  const number = () => checkedNumber(random)
  const phone = () =>
    `0${random.of(['6', '8', '9'])}${random.upTo(10)}000${String(random.upTo(10_000)).padStart(4, '0')}`
  return {
    people,
    random,
    number,
    anyFirst: (sex) => random.of(firstNames.filter(([, of]) => of === sex))[0],
    anyLast: () => random.of(people).last,
    similarFirst: ({ first, sex }) =>
      random.of(
        firstNames
          .filter(([name, of]) => of === sex && names.sound(name) !== names.sound(first))
          .map(([name]) => name)
          .filter((name) => names.distance(name, first) <= 3),
      ),
    anyDay: (year) => born(year, random.between(1, 12), random.between(2, 28)),
    /** Another telephone and another carer, or none. */
    others: (person) => ({
      ...person,
      phone: random.chance(0.5) ? phone() : '',
      carer: random.chance(0.5) ? random.of(people).carer : '',
    }),
    otherHouse: (person) => ({
      ...person,
      house: `${random.between(1, 400)}/${random.between(1, 19)}`,
      moo: String(random.between(1, 9)),
      village: '',
    }),
    elsewhere: (person, isThere) => {
      const other = random.of(people.filter(isThere))
      return { ...person, ...Object.fromEntries(DWELLING.map((part) => [part, other[part]])) }
    },
    /** Of what a second list says less. */
    fewer: (person) => ({
      ...person,
      phone: random.chance(0.4) ? '' : person.phone,
      carer: random.chance(0.3) ? '' : person.carer,
    }),
    /** One number for both, or none for the second. */
    oneNumber: (a, b, share = 0.4) => {
      a.cid ||= number()
      return { ...b, cid: random.chance(share) ? a.cid : '' }
    },
    /** Numbers of two people, or of one of them, or none. */
    twoNumbers: (a, b) => {
      a.cid = random.chance(0.6) ? number() : ''
      return { ...b, cid: random.chance(0.6) ? number() : '' }
    },
  }
}
