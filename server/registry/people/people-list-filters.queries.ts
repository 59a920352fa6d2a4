// What each filter of a list asks of a person (p) and her card (c). Facts of health are asked under their own policy.
import { sql } from 'kysely'
import { ADL_BANDS } from '../../../domain/registry/people/adl-class.ts'
import { CHILD_PREFIXES, CHILD_UNTIL_AGE } from '../../../domain/registry/people/child-prefix.ts'
import { OLDER_FROM_AGE } from '../../../domain/registry/people/derived-groups.ts'
import type { PeopleQuery, Worklist } from '../../../domain/registry/people/person.ts'
import { restrictedKindOf } from '../../../domain/registry/restricted/restricted.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { hasRestricted } from '../restricted/restricted.queries.ts'
import { lacksCarerOn } from './further-carer.queries.ts'
import type { Condition } from './people-list-conditions.queries.ts'

/** Which people, apart from how they are sorted and paged. */
export type PeopleFilter = Omit<PeopleQuery, 'sort' | 'after' | 'limit'>

/** The latest day of birth of someone who has reached this age today. */
export function bornBy(age: number, today: string): string {
  const [year = '', month, day] = today.split('-')
  const then = `${String(Number(year) - age).padStart(4, '0')}-${month}`
  // A year without 29 February: whoever was born on its 28th has reached it.
  return month === '02' && day === '29' && !isLeap(Number(year) - age) ? `${then}-28` : `${then}-${day}`
}
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const notVisitedSince = (days: number): Condition =>
  sql`(c.last_visit_on is null or c.last_visit_on < ${addDays(bangkokToday(), -days)}::date)`

const cardBetween = (from: string | undefined, before: string): Condition => sql`p.id in (
  select h.person_id from person_health h
  where h.disability_card_expires < ${before}::date and not h.disability_card_for_life
    ${from ? sql`and h.disability_card_expires >= ${from}::date` : sql``})`

const WORKLISTS: Record<Worklist, (today: string) => Condition> = {
  // A number that fails its checksum is not kept as hers: she has none, and nobody has said why.
  'number-not-valid': () => sql`(p.number_tail is null and p.no_number_reason is null)`,
  'no-carer': lacksCarerOn,
  'card-expired': (today) => cardBetween(undefined, today),
  'card-expiring-90': (today) => cardBetween(today, addDays(today, 91)),
  'prefix-out-of-date': (today) =>
    sql`(p.prefix in (${sql.join(CHILD_PREFIXES)}) and p.birth_date <= ${bornBy(CHILD_UNTIL_AGE, today)}::date)`,
  'not-visited-30': () => notVisitedSince(30),
  'not-visited-90': () => notVisitedSince(90),
  'sources-disagree': () => sql`p.disagreements > 0`,
  'from-field': () => sql`p.id in (select person_id from field_registrations where checked_at is null)`,
  'maybe-double': () => sql`c.open_reviews > 0`,
  'has-questions': () => sql`c.open_questions > 0`,
}

const isOlder = (today: string) => sql`p.birth_date <= ${bornBy(OLDER_FROM_AGE, today)}::date`

/** Of those whose day of birth is known, what the filter says of it; in the order of age a walk begins there. */
export const birthBounds = (filter: PeopleFilter, today = bangkokToday()): Condition[] =>
  filter.group === 'older-person' ? [isOlder(today)] : []

/** What follows from age or assessment counts as well as what was said. */
function inGroup(group: NonNullable<PeopleFilter['group']>, today: string): Condition {
  const restricted = restrictedKindOf(group)
  if (restricted) return hasRestricted(restricted)
  const said = sql`${sql.lit(group)} = any (p.groups)`
  if (group === 'older-person') return sql`(${isOlder(today)} or (p.birth_date is null and ${said}))`
  if (group === 'bed-bound' || group === 'home-bound') return sql`(${inBand(group)} or ${said})`
  return said
}

function inBand(adl: NonNullable<PeopleFilter['adl']>): Condition {
  const [from, to] = ADL_BANDS[adl]
  return sql`(c.adl_score >= ${sql.lit(from)} and c.adl_score <= ${sql.lit(to)})`
}

const LIVING: Record<PeopleFilter['living'], Condition[]> = {
  living: [sql`p.died_on is null`],
  dead: [sql`p.died_on is not null`],
  all: [],
}

/** Of one person: which values are asked, each on its own; area and search are asked elsewhere. */
export function filterConditions(filter: PeopleFilter, today = bangkokToday()): Condition[] {
  const { group, adl, notVisitedDays, worklist, sex, ageFrom, ageTo, disability, healthRight, need, tag } = filter
  return [
    ...(group ? [inGroup(group, today)] : []),
    ...(adl ? [inBand(adl)] : []),
    ...(notVisitedDays ? [notVisitedSince(notVisitedDays)] : []),
    ...(worklist ? [WORKLISTS[worklist](today)] : []),
    ...(sex ? [sql`p.sex = ${sex}`] : []),
    ...(ageFrom === undefined ? [] : [sql`p.birth_date <= ${bornBy(ageFrom, today)}::date`]),
    ...(ageTo === undefined ? [] : [sql`p.birth_date > ${bornBy(ageTo + 1, today)}::date`]),
    ...(disability
      ? [sql`p.id in (select h.person_id from person_health h where ${sql.lit(disability)} = any (h.disabilities))`]
      : []),
    ...(healthRight ? [sql`p.health_right = ${healthRight}`] : []),
    ...(need ? [need === 'open' ? sql`c.open_needs > 0` : sql`c.urgent_needs > 0`] : []),
    ...(tag ? [sql`p.id = any ((select klang_tagged_people(${tag}::uuid))::uuid[])`] : []),
    sql`p.withdrawn_at is null and p.current_id is null`,
    ...LIVING[filter.living],
  ]
}
