import { sql } from 'kysely'
import type { NewSavedView, SavedView, SavedViewChange } from '../../../domain/registry/saved-views/saved-view.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'

type Receipt = { id: string; again: boolean }
const unlessAgain = ({ id, again }: Receipt) => (again ? undefined : { id })

/** One's own views first, then those that others of the organisation share. */
export async function listSavedViews(db: Db): Promise<SavedView[]> {
  const { rows } = await sql<SavedView>`
    select v.id, v.name, v.query, v.columns, v.is_shared, v.account_id = klang_account() as is_mine, a.name as by,
      exists (select from default_views d where d.view_id = v.id and d.account_id = klang_account()) as is_default
    from saved_views v join accounts a on a.id = v.account_id
    where v.removed_at is null
    order by is_mine desc, v.created_at, v.id`.execute(db)
  return rows
}

/** Throws not-found for a view of somebody else, shared or not: only who made it changes it. */
async function getOwnView({ db, actor }: Work, id: string): Promise<{ id: string }> {
  const view = await db
    .selectFrom('savedViews')
    .select('id')
    .where('id', '=', id)
    .where('accountId', '=', actor.accountId)
    .executeTakeFirst()
  if (!view) throw problems.notFound({ what: 'view' })
  return view
}

export const saveView = audited(
  'view.save',
  (work: Work, view: NewSavedView, judge: () => void): Promise<Receipt> =>
    once(work, view.id, view, async () => {
      judge()
      const { accountId, organizationId } = work.actor
      if (!accountId || !organizationId) throw problems.notAllowed()
      await work.db
        .insertInto('savedViews')
        .values({ ...view, query: JSON.stringify(view.query), accountId, organizationId })
        .execute()
      return { id: view.id }
    }),
  unlessAgain,
)

export const changeView = audited(
  'view.change',
  (work: Work, viewId: string, change: SavedViewChange, judge: () => void): Promise<Receipt> =>
    once(work, change.id, { ...change, viewId }, async () => {
      judge()
      await getOwnView(work, viewId)
      const { id: _entry, query, ...values } = change
      const said = { ...values, ...(query ? { query: JSON.stringify(query) } : {}) }
      if (Object.keys(said).length > 0)
        await work.db.updateTable('savedViews').set(said).where('id', '=', viewId).execute()
      return { id: viewId }
    }),
  unlessAgain,
)

const aboutView = ({ id }: { id: string }) => ({ id })

const setRemoved = (isRemoved: boolean) => async (work: Work, id: string) => {
  await getOwnView(work, id)
  const at = isRemoved ? sql`now()` : sql`null`
  await sql`update saved_views set removed_at = ${at} where id = ${id}`.execute(work.db)
  return { id }
}

export const removeView = audited('view.remove', setRemoved(true), aboutView)
export const restoreView = audited('view.restore', setRemoved(false), aboutView)

/** The view that the list opens with, of one's own or a shared one. */
export const chooseDefaultView = audited(
  'view.default',
  async ({ db, actor }: Work, id: string) => {
    const seen = await db.selectFrom('savedViews').select('id').where('id', '=', id).executeTakeFirst()
    if (!seen) throw problems.notFound({ what: 'view' })
    await sql`
      insert into default_views (account_id, view_id) values (${actor.accountId}, ${id})
      on conflict (account_id) do update set view_id = excluded.view_id`.execute(db)
    return { id }
  },
  aboutView,
)

export const dropDefaultView = audited(
  'view.default-drop',
  async ({ db, actor }: Work, id: string) => {
    await db.deleteFrom('defaultViews').where('accountId', '=', actor.accountId).where('viewId', '=', id).execute()
    return { id }
  },
  aboutView,
)
