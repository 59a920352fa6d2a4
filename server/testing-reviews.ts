// A batch that asks, for tests: the file behind it is never read.
import { sql } from 'kysely'
import { newId } from '../domain/shared/ids.ts'
import type { Work } from './platform/work.ts'
import { organizations } from './testing-cast.ts'

export type Operator = <T>(handle: (work: Work) => Promise<T>) => Promise<T>

export async function makeBatch(
  operator: Operator,
  organizationId: string = organizations.thakham.id,
): Promise<string> {
  const [id, fileId] = [newId(), newId()]
  await operator(async ({ db }) => {
    await sql`
      insert into files (id, organization_id, name, size, sha256, storage_key)
      values (${fileId}, ${organizationId}, 'รายชื่อ.xlsx', 1, '\\x00', ${fileId})`.execute(db)
    await sql`
      insert into import_batches (id, organization_id, file_id, file_name, file_date, state)
      values (${id}, ${organizationId}, ${fileId}, 'รายชื่อ.xlsx', '2021-01-01', 'committed')`.execute(db)
  })
  return id
}
