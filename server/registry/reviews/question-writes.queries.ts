// What lists asked somebody to look at, and the answers.
import { sql } from 'kysely'
import { newId } from '../../../domain/shared/ids.ts'
import type { Db } from '../../platform/database.ts'

export type Asked = {
  personId: string
  sourceId: string | null
  sheet: string | null
  row: number | null
  code: string
  column: string | null
  /** A 13-digit number must come masked. */
  value: string | null
  details?: Record<string, unknown>
}

export async function askQuestions(db: Db, batchId: string | null, questions: readonly Asked[]): Promise<void> {
  if (questions.length === 0) return
  const asked = JSON.stringify(questions.map((one) => ({ ...one, id: newId() })))
  await sql`
    insert into open_questions (person_id, id, source_id, batch_id, sheet, row_number, code, column_name, value, details)
    select q."personId", q.id, q."sourceId", ${batchId}::uuid, q.sheet, q.row, q.code, q."column", q.value, coalesce(q.details, '{}')
    from jsonb_to_recordset(${asked}::jsonb) as q ("personId" uuid, id uuid, "sourceId" uuid, sheet text, row integer, code text,
      "column" text, value text, details jsonb)`.execute(db)
}
