import { sql } from 'kysely'
import { canReviewForm } from '../../../domain/care/form-reviews/form-review.policy.ts'
import type {
  FormKind,
  FormReview,
  FormReviewRule,
  FormState,
  ReturnedForm,
  WaitingForm,
} from '../../../domain/care/form-reviews/form-review.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'

type Form = { personId: string; formId: string; kind: FormKind }
type Standing = { act: FormState['act'] | 'replaced'; authorId: string | null; organizationId: string | null }

const follow = (db: Db, formId: string) =>
  db
    .updateTable('formReviews')
    .set({ followedAt: sql<Date>`clock_timestamp()` })
    .where('formId', '=', formId)
    .where('followedAt', 'is', null)
    .returning(['act', 'authorId', 'organizationId', 'personId', 'formKind'])
    .executeTakeFirst()

/** Whoever stores a form calls this in the same transaction: nothing happens where her organisation asks for no review. */
export async function submitForm({ db, actor }: Work, { personId, formId, kind }: Form): Promise<void> {
  const rule = await db
    .selectFrom('organizations')
    .select('id')
    .where('id', '=', actor.organizationId)
    .where('formsReviewedFrom', '<=', sql<string>`klang_today()`)
    .executeTakeFirst()
  if (!rule) return
  await db
    .insertInto('formReviews')
    .values({
      personId,
      id: newId(),
      formId,
      formKind: kind,
      act: 'submitted',
      authorId: actor.accountId,
      organizationId: actor.organizationId,
      madeBy: actor.accountId,
    })
    .execute()
}

/** A later form stands in its place: it waits for nobody any more. */
export async function closeFormReview({ db, actor }: Work, formId: string): Promise<void> {
  const stood = await follow(db, formId)
  if (!stood) return
  await db
    .insertInto('formReviews')
    .values({
      personId: stood.personId,
      id: newId(),
      formId,
      formKind: stood.formKind,
      act: 'replaced',
      authorId: stood.authorId,
      organizationId: stood.organizationId,
      madeBy: actor.accountId,
    })
    .execute()
}

async function getStanding(db: Db, { personId, formId }: FormReview): Promise<Standing> {
  const standing = await db
    .selectFrom('formReviews')
    .select(['act', 'authorId', 'organizationId'])
    .where('formId', '=', formId)
    .where('personId', '=', personId)
    .where('followedAt', 'is', null)
    .executeTakeFirst()
  if (!standing) throw problems.notFound({ what: 'form' })
  return standing as Standing
}

export const reviewForm = audited(
  'form.review',
  (work: Work, review: FormReview) =>
    once(work, review.id, review, async () => {
      const standing = await getStanding(work.db, review)
      if (!canReviewForm(work.actor, standing)) throw problems.notAllowed()
      const stood = standing.act === 'replaced' ? undefined : await follow(work.db, review.formId)
      if (!stood) throw problems.formReviewedMeanwhile()
      const { authorId, organizationId } = standing
      await work.db
        .insertInto('formReviews')
        .values({ ...review, formKind: stood.formKind, authorId, organizationId, madeBy: work.actor.accountId })
        .execute()
      return { id: review.id }
    }),
  ({ id, again }, { personId, act, formId }) =>
    again ? undefined : { id, personIds: [personId], details: { act, formId } },
)

type Row = {
  formId: string
  kind: FormKind
  personId: string
  prefix: string | null
  firstName: string
  lastName: string | null
  areaName: string
  author: string | null
  authorId: string | null
  organizationId: string | null
  act: FormState['act']
  note: string | null
  by: string | null
  at: Date
}

const COLUMNS = sql`
  r.form_id, r.form_kind as kind, p.id as person_id, p.prefix, p.first_name, p.last_name,
  coalesce(area_path(p.area_code), '') as area_name, author.name as author, r.author_id, r.organization_id, r.act, r.note,
  maker.name as by, r.made_at as at`
const JOINS = sql`
  form_reviews r join people said on said.id = r.person_id join people p on p.id = coalesce(said.current_id, said.id)
  left join accounts author on author.id = r.author_id left join accounts maker on maker.id = r.made_by`

/** The longest waiting first. */
export async function listForms({ db, actor }: Work, state: 'submitted' | 'returned'): Promise<WaitingForm[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from ${JOINS}
    where r.followed_at is null and r.act = ${state} and (r.organization_id = klang_organization() or klang_every_organization())
    order by r.made_at limit 200`.execute(db)
  return rows.map((row) => ({
    formId: row.formId,
    kind: row.kind,
    personId: row.personId,
    personName: fullName(row),
    areaName: row.areaName,
    author: row.author,
    state: { act: row.act, note: row.note, by: row.by, at: row.at.toISOString() },
    canReview: canReviewForm(actor, row),
  }))
}

/** How these forms stand. Those that nobody reviews are missing. */
export async function statesOf({ db, actor }: Work, formIds: readonly string[]) {
  if (formIds.length === 0) return new Map<string, { state: FormState; canReview: boolean }>()
  const { rows } = await sql<Pick<Row, 'formId' | 'act' | 'note' | 'by' | 'at' | 'authorId' | 'organizationId'>>`
    select r.form_id, r.act, r.note, maker.name as by, r.made_at as at, r.author_id, r.organization_id
    from form_reviews r left join accounts maker on maker.id = r.made_by
    where r.followed_at is null and r.form_id = any (${formIds as string[]}::uuid[])`.execute(db)
  return new Map(
    rows.map(({ formId, at, authorId, organizationId, ...state }) => [
      formId,
      { state: { ...state, at: at.toISOString() }, canReview: canReviewForm(actor, { authorId, organizationId }) },
    ]),
  )
}

/** What came back to whoever is at work, without the forms themselves. */
export async function listReturned({ db }: Work): Promise<Omit<ReturnedForm, 'form'>[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from ${JOINS}
    where r.followed_at is null and r.act = 'returned' and r.author_id = klang_account()
    order by r.made_at limit 100`.execute(db)
  return rows.map((row) => ({
    formId: row.formId,
    kind: row.kind,
    personId: row.personId,
    personName: fullName(row),
    note: row.note ?? '',
    by: row.by,
    at: row.at.toISOString(),
  }))
}

export async function getFormReviewRule(db: Db, organizationId: string): Promise<FormReviewRule> {
  return db
    .selectFrom('organizations')
    .select('formsReviewedFrom as from')
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow(() => problems.notFound({ what: 'organization' }))
}

/** From this day on what her volunteers fill in waits for the office; null lifts the rule for what comes then. */
export const setFormReviewRule = audited(
  'organization.review-forms',
  async ({ db }: Work, organizationId: string, from: string | null) => {
    await db.updateTable('organizations').set({ formsReviewedFrom: from }).where('id', '=', organizationId).execute()
  },
  (_done, organizationId, from) => ({ id: organizationId, details: { from } }),
)
