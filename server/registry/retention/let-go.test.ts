import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { sealAudit } from '../../ground/audit/seal-audit.ts'
import { verifyAudit } from '../../ground/audit/verify-audit.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { test } from '../../testing.ts'
import { letGo } from './let-go.ts'

const age = (db: Db, days: number) =>
  sql`alter table audit_entries no force row level security`
    .execute(db)
    .then(() => sql`update audit_entries set at = at - ${days} * interval '1 day'`.execute(db))
    .then(() => sql`alter table audit_entries force row level security`.execute(db))

describe('retention', () => {
  test('lets old lines go from the front, and the chain still stands', async ({ centre, operator }) => {
    rmSync(centre.config.auditHeadsFile, { force: true })
    const read = () => operator((work) => recordReading(work, 'person.read', newId(), [newId()]))
    for (let line = 0; line < 3; line++) await read()
    await age(centre.db, 500)
    await sealAudit(centre)
    await read()
    await sealAudit(centre)

    const rehearsed = await letGo(centre, true)
    expect(rehearsed).toContainEqual(expect.objectContaining({ code: 'keep-audit', amount: 3 }))
    expect(await verifyAudit(centre.db, centre.config.auditHeadsFile)).toMatchObject({ firstSeq: 1, faults: [] })

    await letGo(centre, false)
    await sealAudit(centre)
    expect(await verifyAudit(centre.db, centre.config.auditHeadsFile)).toMatchObject({ firstSeq: 4, faults: [] })
    const { rows } = await sql<{ rehearsals: number; runs: number }>`
      select count(*) filter (where is_rehearsal)::int as rehearsals, count(*) filter (where not is_rehearsal)::int as runs
      from retention_runs`.execute(centre.db)
    expect(rows).toEqual([{ rehearsals: 1, runs: 1 }])
    rmSync(centre.config.auditHeadsFile, { force: true })
  })

  test('the beginning may not be taken away by hand', async ({ centre, operator }) => {
    rmSync(centre.config.auditHeadsFile, { force: true })
    for (let line = 0; line < 3; line++)
      await operator((work) => recordReading(work, 'person.read', newId(), [newId()]))
    await age(centre.db, 500)
    await sealAudit(centre)
    await sql`select trim_audit(now() - interval '100 days')`.execute(centre.db)
    const { faults } = await verifyAudit(centre.db, centre.config.auditHeadsFile)
    // The head of the three was written before, so what was trimmed at it is known; cutting elsewhere is not.
    expect(faults).toEqual([])
    await sql`update audit_trims set chain_hash = sha256(chain_hash)`.execute(centre.db)
    const forged = await verifyAudit(centre.db, centre.config.auditHeadsFile)
    expect(forged.faults.map(({ kind }) => kind)).toContain('trim-unknown')
    rmSync(centre.config.auditHeadsFile, { force: true })
  })

  test('the law is not undercut', async ({ centre }) => {
    await sql`savepoint trying`.execute(centre.db)
    await expect(sql`select trim_audit(now() - interval '30 days')`.execute(centre.db)).rejects.toThrow(/ninety/)
    await sql`rollback to savepoint trying`.execute(centre.db)
    await expect(sql`update time_limits set days = 30 where code = 'keep-audit'`.execute(centre.db)).rejects.toThrow(
      /audit_is_kept_ninety_days/,
    )
    await sql`rollback to savepoint trying`.execute(centre.db)
  })
})
