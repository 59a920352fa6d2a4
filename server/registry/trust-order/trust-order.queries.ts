import { sql } from 'kysely'
import type { TrustOfOrganization, TrustOrderChange } from '../../../domain/registry/trust-order/trust-order.ts'
import { USUAL_TRUST } from '../../../domain/registry/trust-order/trust-order.ts'
import type { Db } from '../../platform/database.ts'

export async function listTrustOrder(db: Db): Promise<TrustOfOrganization[]> {
  const { rows } = await sql<TrustOfOrganization>`
    select o.id as organization_id, o.name_th as organization_name,
      coalesce((select jsonb_object_agg(t.field_group, t.trust) from trust_orders t
        where t.organization_id = o.id and t.trust <> ${USUAL_TRUST}), '{}') as trusts
    from organizations o where o.closed_at is null order by o.name_th, o.id`.execute(db)
  return rows
}

/**
 * Each named organisation weighs as it says; a group it leaves out weighs the usual again, which is kept as a row so that a
 * preview made before is known to be old. Answers the organisations of which anything changed.
 */
export async function writeTrustOrder(db: Db, organizations: TrustOrderChange['organizations']): Promise<string[]> {
  const { rows } = await sql<{ organizationId: string }>`
    with asked as (
      select a."organizationId" as organization_id, a.trusts
      from jsonb_to_recordset(${JSON.stringify(organizations)}::jsonb) as a ("organizationId" uuid, trusts jsonb)
    ), wanted as (
      select a.organization_id, g.key as field_group, g.value::text::smallint as trust
      from asked a cross join lateral jsonb_each(a.trusts) g
      union all
      select t.organization_id, t.field_group, ${USUAL_TRUST}::smallint from trust_orders t join asked a using (organization_id)
      where not a.trusts ? t.field_group
    ), written as (
      insert into trust_orders as t (organization_id, field_group, trust, set_by, set_at)
      select organization_id, field_group, trust, klang_account(), clock_timestamp() from wanted
      on conflict (organization_id, field_group) do update set trust = excluded.trust, set_by = excluded.set_by, set_at = excluded.set_at
      where t.trust <> excluded.trust
      returning organization_id
    )
    select distinct organization_id from written`.execute(db)
  return rows.map(({ organizationId }) => organizationId)
}

/** Puts everyone of whom these and others speak on the list of those to be folded anew. Answers how many wait. */
export async function waitForRefolding(db: Db, organizationIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select refold_people_of(${organizationIds as string[]}::uuid[]) as waiting`.execute(db)
  return rows[0]!.waiting
}

export async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select people_waiting_to_refold() as waiting`.execute(db)
  return rows[0]!.waiting
}

export async function takeWaiting(db: Db, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select take_people_to_refold(${most}) as id`.execute(db)
  return rows.map(({ id }) => id)
}
