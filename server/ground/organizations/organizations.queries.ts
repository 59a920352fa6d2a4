import { sql } from 'kysely'
import type { NewOrganization, Organization } from '../../../domain/ground/organizations/organization.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

const fields = sql`id, code, name_th, name_en, kind, closed_at is not null as closed`

export async function listOrganizations(db: Db): Promise<Organization[]> {
  const { rows } = await sql<Organization>`select ${fields} from organizations order by code collate "C"`.execute(db)
  return rows
}

export async function getOrganization(db: Db, id: string): Promise<Organization> {
  const { rows } = await sql<Organization>`select ${fields} from organizations where id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'organization' })
  return rows[0]
}

/** As it is typed at the command line, in any case. */
export async function getOrganizationByCode(db: Db, code: string): Promise<Organization> {
  const { rows } = await sql<Organization>`
    select ${fields} from organizations where upper(code) = ${code.trim().toUpperCase()}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'organization' })
  return rows[0]
}

export const addOrganization = audited(
  'organization.add',
  async ({ db }: Work, organization: NewOrganization) => {
    await db.insertInto('organizations').values(organization).execute()
    return { id: organization.id }
  },
  ({ id }, { code }) => ({ id, details: { code } }),
)
