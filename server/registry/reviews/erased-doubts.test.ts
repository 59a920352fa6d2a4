// An erasure reaches what doubts said of her: she was merged, may be a third person, and a list asked something.
import { sql } from 'kysely'
import { expect } from 'vitest'
import type { PrivacyRequest } from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { type Call, test } from '../../testing.ts'
import { personOf } from '../../testing-people.ts'
import { makeBatch, type Operator } from '../../testing-reviews.ts'
import { askQuestions } from './question-writes.queries.ts'
import { proposePairs } from './review-proposals.queries.ts'

const SECRET = 'ดวงแก้วลับเฉพาะ'

async function doubt(call: Call, operator: Operator, personId: string): Promise<void> {
  const [leaves, third] = [personOf({}), personOf({})]
  for (const one of [leaves, third]) await call('somsri', 'POST', '/people', one)
  const merge = { id: newId(), leaves: leaves.id, revision: 1, note: SECRET }
  expect((await call('somsri', 'POST', `/people/${personId}/merges`, merge)).status).toBe(200)
  const batchId = await makeBatch(operator)
  const nowhere = { sheet: null, row: null }
  await operator(async ({ db }) => {
    const reasons = [{ code: 'name-same', weight: 1, values: { name: SECRET } }]
    await proposePairs(db, batchId, [{ a: personId, b: third.id, weight: 1, reasons, ...nowhere }])
    const asked = { personId: leaves.id, sourceId: null, code: 'moved-away', column: null, value: SECRET, ...nowhere }
    await askQuestions(db, batchId, [asked])
  })
}

test('an erasure leaves nothing of her in merges, pairs and questions', async ({ call, centre, operator }) => {
  const person = personOf({ citizenNumber: '9000000000004' })
  await call('somsri', 'POST', '/people', person)
  await doubt(call, operator, person.id)
  const asked = { asker: 'herself', askedBy: 'herself', kind: 'erasure', channel: 'paper', askedOn: bangkokToday() }
  const made = (await call('somsri', 'POST', '/privacy-requests', { id: newId(), personId: person.id, ...asked }))
    .body as unknown as PrivacyRequest
  const url = `/privacy-requests/${made.id}/erasure`
  expect((await call('somsri', 'POST', url, {})).status).toBe(200)
  expect((await call('arun', 'POST', `${url}/confirmation`, {})).status).toBe(200)
  await sql`set local role klang_keeper`.execute(centre.db)
  for (const table of ['merges', 'link_reviews', 'open_questions', 'person_sources']) {
    const { rows } = await sql<{ held: number }>`
      select count(*)::int as held from ${sql.table(table)} t where t::text like ${`%${SECRET}%`}`.execute(centre.db)
    expect([table, rows[0]!.held]).toEqual([table, 0])
  }
  const { rows } = await sql<{ held: number }>`
    select count(*)::int as held from person_sources where person_id = ${person.id} and number_sealed is not null`.execute(
    centre.db,
  )
  expect(rows[0]!.held).toBe(0)
})
