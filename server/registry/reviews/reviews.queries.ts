// Pairs to decide, the weightiest first. Row-level security answers those of which whoever asks sees both.
import { sql } from 'kysely'
import { fullName } from '../../../domain/registry/people/names.ts'
import type { PersonOfPair, Review, ReviewsQuery } from '../../../domain/registry/reviews/review.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { all, type Condition } from '../people/people-list-conditions.queries.ts'
import { livesIn, reachOf } from '../people/people-list-reach.queries.ts'
import { masked } from '../people/show-person.ts'

const COUNTED_UP_TO = 1_000

type Half = Omit<PersonOfPair, 'fullName' | 'maskedNumber' | 'age'> & {
  prefix: string | null
  firstName: string
  lastName: string | null
  numberTail: string | null
}
export type ReviewRow = Omit<Review, 'people' | 'createdAt' | 'decidedAt'> & {
  createdAt: Date
  decidedAt: Date | null
  /** The weight as the database writes it, for the cursor. */
  exactWeight: string
  low: Half
  high: Half
}

/** As they stand now; of a pair that is one, as each was when she left. */
const half = (of: 'low' | 'high') => sql`(
  select jsonb_build_object('id', p.id, 'prefix', p.prefix, 'firstName', p.first_name, 'lastName', p.last_name,
    'numberTail', p.number_tail, 'birthDate', p.birth_date, 'birthPrecision', p.birth_precision, 'house', p.house, 'moo', p.moo,
    'areaName', coalesce(area_path(p.area_code), ''))
  from people p where p.id = case when r.now_low = r.now_high then r.${sql.ref(of)} else r.${sql.ref(`now_${of}`)} end) as ${sql.ref(of)}`

const COLUMNS = sql`
  r.id, coalesce(r.decision, 'open') as state, r.weight, r.weight::text as exact_weight, r.reasons, b.id as batch_id, b.file_name,
  r.sheet, r.row_number as row, r.created_at, a.name as decided_by, r.decided_at, r.note, r.merge_id, ${half('low')}, ${half('high')}`

const TABLES = sql`
  link_reviews r
  left join import_batches b on b.id = r.batch_ids[cardinality(r.batch_ids)]
  left join accounts a on a.id = r.decided_by`

const isOpen = sql`(r.decision is null and r.withdrawn_at is null and r.now_low <> r.now_high
  and exists (select from open_reviews o where o.id = r.id)
  and not exists (select from people p where p.id in (r.now_low, r.now_high) and p.withdrawn_at is not null))`

const STATES: Record<ReviewsQuery['state'], Condition> = {
  open: isOpen,
  same: sql`r.decision = 'same'`,
  'not-same': sql`r.decision = 'not-same'`,
  all: sql`(r.decision is not null or ${isOpen})`,
}

async function conditionsOf(work: Work, { state, area, batch, kind, person }: ReviewsQuery): Promise<Condition[]> {
  const { asked } = await reachOf(work, area)
  const reason = JSON.stringify([{ code: kind }])
  return [
    STATES[state],
    ...(asked
      ? [sql`exists (select from people p where p.id in (r.now_low, r.now_high) and ${livesIn('p', asked)})`]
      : []),
    ...(batch ? [sql`${batch}::uuid = any (r.batch_ids)`] : []),
    ...(kind ? [sql`r.reasons @> ${reason}::jsonb`] : []),
    ...(person
      ? [
          sql`(select coalesce(q.current_id, q.id) from people q where q.id = ${person}::uuid) in (r.now_low, r.now_high)`,
        ]
      : []),
  ]
}

const afterCursor = (after: string | undefined): Condition[] => {
  const [weight, id] = after?.split('|') ?? []
  if (!weight || !id) return []
  return [sql`(r.weight < ${weight}::real or (r.weight = ${weight}::real and r.id > ${id}::uuid))`]
}

export async function listReviews(work: Work, query: ReviewsQuery, limit: number): Promise<ReviewRow[]> {
  const conditions = [...(await conditionsOf(work, query)), ...afterCursor(query.after)]
  const { rows } = await sql<ReviewRow>`
    select ${COLUMNS} from ${TABLES} where ${all(conditions)} order by r.weight desc, r.id limit ${limit}`.execute(
    work.db,
  )
  return rows
}

/** Throws not-found for a pair of which whoever asks sees one or none. */
export async function getReviewRow(db: Db, id: string): Promise<ReviewRow & { nowLow: string; nowHigh: string }> {
  const { rows } = await sql<ReviewRow & { nowLow: string; nowHigh: string }>`
    select ${COLUMNS}, r.now_low, r.now_high from ${TABLES} where r.id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'review' })
  return rows[0]
}

/** Of what the filters find, up to a thousand; and how many lie half outside her scope. */
export async function countReviews(work: Work, query: ReviewsQuery) {
  const conditions = await conditionsOf(work, query)
  const { rows } = await sql<{ value: number; beyond: number }>`
    select (select count(*)::int from (select 1 from link_reviews r where ${all(conditions)} limit ${COUNTED_UP_TO + 1}) found) as value,
      reviews_beyond() as beyond`.execute(work.db)
  const { value, beyond } = rows[0]!
  return { count: { value: Math.min(value, COUNTED_UP_TO), more: value > COUNTED_UP_TO }, beyond }
}

export function shownReview({ low, high, exactWeight: _exact, createdAt, decidedAt, ...row }: ReviewRow): Review {
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    people: [shownHalf(low), shownHalf(high)],
  }
}

const shownHalf = ({ prefix, firstName, lastName, numberTail, ...rest }: Half): PersonOfPair => ({
  ...rest,
  fullName: fullName({ prefix, firstName, lastName }),
  maskedNumber: masked(numberTail),
  age: rest.birthDate ? ageOn(rest.birthDate, bangkokToday()) : null,
})
