import { sql } from 'kysely'
import type { FieldRegistration } from '../../../domain/registry/field-registrations/field-registration.ts'
import { audited } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'

/** Those of a person that nobody has looked at yet. */
export async function listRegistrations({ db }: Work, personId: string): Promise<FieldRegistration[]> {
  const { rows } = await sql<Omit<FieldRegistration, 'registeredAt'> & { registeredAt: Date }>`
    select f.id, a.name as registered_by, o.name_th as organization_name, f.registered_at
    from field_registrations f join accounts a on a.id = f.account_id join organizations o on o.id = f.organization_id
    where f.person_id = ${personId} and f.checked_at is null order by f.registered_at, f.id`.execute(db)
  return rows.map((row) => ({ ...row, registeredAt: row.registeredAt.toISOString() }))
}

/** Twice is once: what was looked at keeps who did it first, and no line is written. */
export const checkRegistrations = audited(
  'registration.check',
  async ({ db, actor }: Work, personId: string) => {
    const { rows } = await sql`
      update field_registrations set checked_at = now(), checked_by = ${actor.accountId}
      where person_id = ${personId} and checked_at is null returning id`.execute(db)
    return { id: personId, checked: rows.length }
  },
  ({ id, checked }) => (checked > 0 ? { id, personIds: [id] } : undefined),
)
