// The dashboard's figures the slow way: walk over every person and ask how she stood on that day. For the property test.
import { addDays, ageOn } from '../../../domain/shared/thai-date.ts'

export type HandNeed = { kind: string; urgency: string; foundOn: string; status: string; metOn: string | null }
/** A visit, or an assessment; `adl` is null where none was told. */
type HandScore = { id: string; day: string; adl: number | null; withdrawn: boolean }
export type HandPerson = {
  id: string
  sex: 'male' | 'female' | null
  birthDate: string | null
  first: string
  diedOn: string | null
  withdrawn: boolean
  mergedInto: number | null
  homes: { from: string | null; area: string | null }[]
  tags: { tag: string; from: string; to: string | null }[]
  visits: HandScore[]
  assessments: HandScore[]
  needs: HandNeed[]
}

const RESTRICTED = ['psychiatric', 'ethnic-group']
const FRAIL = ['bed-bound', 'home-bound', 'dependent', 'intermediate-care', 'end-of-life']

export const adlClassOf = (score: number) => (score <= 4 ? 'bed-bound' : score <= 11 ? 'home-bound' : 'social-bound')

/** She with all that came to her by merging. */
function whole(people: HandPerson[], index: number): HandPerson {
  const merged = people.filter((one) => one.mergedInto === index)
  const own = people[index]!
  return {
    ...own,
    first: [own, ...merged].map(({ first }) => first).sort()[0]!,
    visits: [own, ...merged].flatMap(({ visits }) => visits).filter(({ withdrawn }) => !withdrawn),
    assessments: [own, ...merged].flatMap(({ assessments }) => assessments).filter(({ withdrawn }) => !withdrawn),
    needs: [own, ...merged].flatMap(({ needs }) => needs),
  }
}

const homeOn = ({ homes }: HandPerson, day: string) =>
  homes
    .filter(({ from }) => from === null || from <= day)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .at(-1)?.area ?? '00'

const isOpen = ({ foundOn, status, metOn }: HandNeed, day: string) =>
  foundOn <= day &&
  (status === 'open' || status === 'in-progress' || (status === 'met' && metOn !== null && metOn > day))

const notSeenFor = (days: number, { visits }: HandPerson, day: string) =>
  !visits.some((visit) => visit.day <= day && visit.day >= addDays(day, -days))

function adlOn({ visits, assessments }: HandPerson, day: string): string {
  const scored = [...visits, ...assessments].filter((said) => said.adl !== null && said.day <= day)
  const last = scored.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1)).at(-1)
  return last ? adlClassOf(last.adl!) : 'not-assessed'
}

function groupsOn(person: HandPerson, day: string): string[] {
  const adl = adlOn(person, day)
  const said = person.tags.filter(({ from, to }) => from <= day && (to === null || to > day)).map(({ tag }) => tag)
  const older = person.birthDate !== null && ageOn(person.birthDate, day) >= 60 ? ['older-person'] : []
  const bound = adl === 'bed-bound' || adl === 'home-bound' ? [adl] : []
  return [...new Set([...said, ...older, ...bound])].filter((tag) => !RESTRICTED.includes(tag))
}

function valuesOn(person: HandPerson, day: string): string[] {
  const open = person.needs.filter((need) => isOpen(need, day))
  const band =
    person.birthDate === null
      ? 'unknown'
      : Math.max(0, Math.min(90, Math.floor(ageOn(person.birthDate, day) / 10) * 10))
  const frail = groupsOn(person, day).some((group) => FRAIL.includes(group))
  return [
    'people',
    adlOn(person, day),
    `${person.sex ?? 'unknown'}/${band}`,
    ...(notSeenFor(30, person, day) ? ['not-visited-30'] : []),
    ...(notSeenFor(90, person, day) ? ['not-visited-90'] : []),
    ...(open.length > 0 || frail ? ['in-need'] : []),
    ...open.flatMap(({ kind, urgency }) => [
      'open-needs',
      `${kind}/${urgency}`,
      ...(urgency === 'can-wait' ? [] : ['urgent-needs']),
    ]),
  ]
}

/** The class of ADL of each who counts, by her id. */
export const adlByHand = (people: HandPerson[], day: string): Record<string, string> =>
  Object.fromEntries(
    people.flatMap(({ id, mergedInto }, index) =>
      mergedInto === null ? [[id, adlOn(whole(people, index), day)] as const] : [],
    ),
  )

/** How many of each value there are in an area and a group ('' for everyone) on a day. */
export function countByHand(people: HandPerson[], area: string, group: string, day: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [index, own] of people.entries()) {
    const person = whole(people, index)
    const lives = person.first <= day && (own.diedOn === null || (own.diedOn > day && own.diedOn > person.first))
    if (own.mergedInto !== null || own.withdrawn || !lives || !homeOn(person, day).startsWith(area)) continue
    if (group !== '' && !groupsOn(person, day).includes(group)) continue
    for (const value of valuesOn(person, day)) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

/** Visits and distinct people visited of one group, from a day to a day. */
export function visitsByHand(people: HandPerson[], area: string, group: string, from: string, to: string) {
  const visited = people.flatMap((own, index) => {
    if (own.mergedInto !== null || own.withdrawn) return []
    const person = whole(people, index)
    const lives = own.diedOn === null || own.diedOn > person.first
    return person.visits
      .filter(({ day }) => lives && day >= from && day <= to && homeOn(person, day).startsWith(area))
      .filter(({ day }) => (own.diedOn === null || day < own.diedOn) && groupsOn(person, day).includes(group))
      .map(() => index)
  })
  return { visits: visited.length, people: new Set(visited).size }
}
