import { sql } from 'kysely'
import type { NewOfficeTag, OfficeTag, OfficeTagChange, ShownTag } from '../../../domain/registry/tagging/office-tag.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'

type Receipt = { id: string; again: boolean }
const unlessAgain = ({ id, again }: Receipt) => (again ? undefined : { id })

/** The labels of one's own office; `people` are those the reader sees. */
export async function listOfficeTags(db: Db): Promise<OfficeTag[]> {
  const { rows } = await sql<OfficeTag>`
    select o.id, o.label, o.colour, o.icon, o.ends_on, coalesce(o.ends_on < klang_today(), false) as is_over,
      (select count(*)::int from office_taggings t where t.tag_id = o.id and t.to_day is null) as people
    from office_tags o where o.removed_at is null
    order by is_over, o.label, o.id`.execute(db)
  return rows
}

/** Which labels stand on these people, by person. */
export async function listTagsOf(db: Db, personIds: readonly string[]): Promise<Map<string, ShownTag[]>> {
  const { rows } = await sql<ShownTag & { personId: string }>`
    select t.person_id, o.id, o.label, o.colour, o.icon
    from office_taggings t join office_tags o on o.id = t.tag_id
    where t.person_id = any (${personIds as string[]}::uuid[]) and t.to_day is null
      and o.removed_at is null and (o.ends_on is null or o.ends_on >= klang_today())
    order by o.label, o.id`.execute(db)
  const byPerson = new Map<string, ShownTag[]>()
  for (const { personId, ...tag } of rows) byPerson.set(personId, [...(byPerson.get(personId) ?? []), tag])
  return byPerson
}

/** Throws not-found for a label of another office, and for one that was removed. */
export async function getOfficeTag(db: Db, id: string): Promise<{ id: string; label: string }> {
  const tag = await db
    .selectFrom('officeTags')
    .select(['id', 'label'])
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!tag) throw problems.notFound({ what: 'tag' })
  return tag
}

export const makeOfficeTag = audited(
  'tag.make',
  (work: Work, tag: NewOfficeTag, judge: () => void): Promise<Receipt> =>
    once(work, tag.id, tag, async () => {
      judge()
      const { organizationId, accountId } = work.actor
      if (!organizationId) throw problems.notAllowed()
      await work.db
        .insertInto('officeTags')
        .values({ ...tag, organizationId, createdBy: accountId })
        .execute()
      return { id: tag.id }
    }),
  unlessAgain,
)

export const changeOfficeTag = audited(
  'tag.change',
  (work: Work, tagId: string, change: OfficeTagChange, judge: () => void): Promise<Receipt> =>
    once(work, change.id, { ...change, tagId }, async () => {
      judge()
      await getOfficeTag(work.db, tagId)
      const { id: _entry, ...values } = change
      await work.db.updateTable('officeTags').set(values).where('id', '=', tagId).execute()
      return { id: tagId }
    }),
  unlessAgain,
)

/** A removed label is on nobody's line; who had it is kept, so that it can be brought back as it was. */
export const removeOfficeTag = audited(
  'tag.remove',
  async ({ db }: Work, id: string) => {
    await getOfficeTag(db, id)
    await sql`update office_tags set removed_at = now() where id = ${id}`.execute(db)
    return { id }
  },
  ({ id }) => ({ id }),
)

export const restoreOfficeTag = audited(
  'tag.restore',
  async ({ db }: Work, id: string) => {
    const { rows } = await sql<{ id: string }>`
      update office_tags set removed_at = null where id = ${id} returning id`.execute(db)
    if (!rows[0]) throw problems.notFound({ what: 'tag' })
    return { id }
  },
  ({ id }) => ({ id }),
)
