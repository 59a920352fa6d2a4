// The steps of an import as tests walk them: over HTTP, with the jobs run in between.
import { expect } from 'vitest'
import type { Batch, BatchRow } from '../domain/registry/imports/import.ts'
import type { Call } from './testing.ts'
import type { CastName } from './testing-cast.ts'
import { upload } from './testing-workbooks.ts'

export type Hands = { call: Call; runJobs: () => Promise<void> }
type Fields = { organizationId?: string; fileDate?: string; replaces?: string }

export const batchOf = async (call: Call, as: CastName, id: string) =>
  (await call(as, 'GET', `/imports/${id}`)).body as unknown as Batch

/** Uploads and reads. */
export async function bring(
  { call, runJobs }: Hands,
  as: CastName,
  bytes: Buffer,
  fields: Fields = {},
): Promise<Batch> {
  const { status, body } = await call(as, 'POST', '/imports', undefined, upload(bytes, fields))
  expect([status, body.problem]).toEqual([200, null])
  await runJobs()
  return batchOf(call, as, String(body.id))
}

export async function step(
  { call, runJobs }: Hands,
  as: CastName,
  id: string,
  name: 'commit' | 'undo',
): Promise<Batch> {
  expect((await call(as, 'POST', `/imports/${id}/${name}`)).status).toBe(200)
  await runJobs()
  return batchOf(call, as, id)
}

export const bringAndCommit = async (hands: Hands, as: CastName, bytes: Buffer, fields: Fields = {}): Promise<Batch> =>
  step(hands, as, (await bring(hands, as, bytes, fields)).id, 'commit')

export const rowsOf = async (call: Call, as: CastName, id: string, query = '') =>
  (await call(as, 'GET', `/imports/${id}/rows${query}`)).body.rows as BatchRow[]

type Listed = { id: string; fullName: string; house: string | null; maskedNumber: string | null }
export const peopleOf = async (call: Call, as: CastName) =>
  (await call(as, 'GET', '/people?limit=200')).body.people as Listed[]

export const sheetOf = (batch: Batch, kind: string) => batch.sheets.find((one) => one.kind === kind)
