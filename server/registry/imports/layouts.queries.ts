import { sql } from 'kysely'
import type { SheetChoice } from '../../../domain/registry/imports/layout/layout.ts'
import type { Db } from '../../platform/database.ts'

export async function keepChoices(db: Db, batchId: string, sheets: readonly SheetChoice[], chosenBy: string | null) {
  await sql`
    insert into layout_choices (batch_id, sheets, chosen_by) values (${batchId}, ${JSON.stringify(sheets)}::jsonb, ${chosenBy})
    on conflict (batch_id) do update set sheets = excluded.sheets, chosen_by = excluded.chosen_by, chosen_at = now()`.execute(
    db,
  )
}

export async function listChoices(db: Db, batchId: string): Promise<SheetChoice[]> {
  const { rows } = await sql<{ sheets: SheetChoice[] }>`
    select sheets from layout_choices where batch_id = ${batchId}`.execute(db)
  return rows[0]?.sheets ?? []
}

export async function rememberLayout(
  db: Db,
  organizationId: string,
  fingerprint: Buffer,
  choice: SheetChoice,
  chosenBy: string | null,
) {
  await sql`
    insert into remembered_layouts (organization_id, fingerprint, choice, chosen_by)
    values (${organizationId}, ${fingerprint}, ${JSON.stringify(choice)}::jsonb, ${chosenBy})
    on conflict (organization_id, fingerprint) do update
      set choice = excluded.choice, chosen_by = excluded.chosen_by, chosen_at = now()`.execute(db)
}

/** By the fingerprint of their headers, in hex. */
export async function listRemembered(db: Db, organizationId: string): Promise<Map<string, SheetChoice>> {
  const { rows } = await sql<{ fingerprint: string; choice: SheetChoice }>`
    select encode(fingerprint, 'hex') as fingerprint, choice from remembered_layouts
    where organization_id = ${organizationId}`.execute(db)
  return new Map(rows.map(({ fingerprint, choice }) => [fingerprint, choice]))
}
