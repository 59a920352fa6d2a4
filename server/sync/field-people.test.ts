import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import { mergeFields } from '../registry/people/change-in-the-field.ts'
import { type Call, test } from '../testing.ts'
import { castAccounts } from '../testing-cast.ts'
import { daysAgo, entryOf, outcomes, push, visitEntry } from '../testing-outbox.ts'
import { personOf } from '../testing-people.ts'

const personEntry = (says: Parameters<typeof personOf>[0]) => {
  const person = personOf(says)
  return entryOf('person', person.id, person)
}
const handed = async (call: Call, says: Parameters<typeof personOf>[0] = {}) => {
  const person = personOf(says)
  await call('somsri', 'POST', '/people', person)
  await call('nok', 'POST', `/people/${person.id}/caseloads`, { id: newId(), accountId: castAccounts.malee.id })
  return person.id
}

describe('somebody met on the road', () => {
  test('is registered by a volunteer with a name and a place, visited, and hers from then on', async ({
    call,
    centre,
  }) => {
    const met = personEntry({ firstName: 'ป้าสมมุติ' })
    const id = met.id
    const entries = [met, visitEntry(id)]
    expect(outcomes(await push(call, 'malee', entries))).toEqual(['done', 'done'])
    expect(outcomes(await push(call, 'malee', entries))).toEqual(['again', 'again'])
    expect((await call('malee', 'GET', `/people/${id}`)).body).toMatchObject({ firstName: 'ป้าสมมุติ', visitCount: 1 })
    expect((await call('far', 'GET', `/people/${id}`)).status).toBe(404)
    const { rows } = await sql`select account_id from field_registrations where person_id = ${id}`.execute(centre.db)
    expect(rows).toEqual([{ accountId: castAccounts.malee.id }])
  })

  test('by two phones becomes one pair to decide on, and both visits are kept', async ({ call, runJobs }) => {
    const says = {
      prefix: 'นาง',
      firstName: 'บุญสมมุติ',
      lastName: 'ริมคลองยาว',
      birthDate: '1950-04-05',
      birthPrecision: 'day' as const,
    }
    const [first, second] = [personEntry(says), personEntry(says)]
    expect(outcomes(await push(call, 'malee', [first, visitEntry(first.id)]))).toEqual(['done', 'done'])
    expect(outcomes(await push(call, 'somsri', [second, visitEntry(second.id)]))).toEqual(['done', 'done'])
    await runJobs()
    const { body } = await call('nok', 'GET', '/reviews')
    const pairs = (body.reviews as { people: { id: string }[] }[]).map(({ people }) =>
      people.map(({ id }) => id).sort(),
    )
    expect(pairs).toEqual([[first.id, second.id].sort()])
    for (const { id } of [first, second])
      expect((await call('nok', 'GET', `/people/${id}/visits`)).body.visits).toHaveLength(1)
  })
})

describe('a person changed in two places', () => {
  const change = (about: string, body: object, base: Record<string, unknown>) =>
    entryOf('person-change', about, { id: newId(), ...body }, { base })
  const bodyOf = ({ body: { id: _id, ...body }, ...entry }: ReturnType<typeof change>) => ({ ...entry, body })

  test('keeps what only one changed, and asks the coordinator about what both did', async ({ call }) => {
    const id = await handed(call, { nickname: 'เดิม' })
    const { revision } = (await call('somsri', 'GET', `/people/${id}`)).body
    await call('somsri', 'POST', `/people/${id}/corrections`, { id: newId(), revision, nickname: 'สำนักงาน' })
    const entry = bodyOf(change(id, { nickname: 'มือถือ', carerName: 'สมใจ' }, { nickname: 'เดิม', carerName: null }))
    expect(outcomes(await push(call, 'malee', [entry]))).toEqual(['done'])
    expect((await call('somsri', 'GET', `/people/${id}`)).body).toMatchObject({
      nickname: 'สำนักงาน',
      carerName: 'สมใจ',
    })
    expect((await call('nok', 'GET', '/questions')).body.questions).toMatchObject([
      {
        personId: id,
        code: 'changed-in-two-places',
        column: 'nickname',
        details: { field: 'nickname', wanted: 'มือถือ', stands: 'สำนักงาน' },
      },
    ])
  })

  test('changed to the same by both is nothing to ask about', () => {
    const merged = mergeFields(
      { nickname: 'ก', groups: ['a', 'b'] },
      { nickname: 'ข' },
      { nickname: 'ก', groups: ['b', 'a'] },
    )
    expect(merged).toEqual({ write: {}, disputed: [] })
  })
})

test('an opening without signal leaves its line, with when it was', async ({ call, auditOf }) => {
  const id = await handed(call)
  const madeAt = daysAgo(1)
  const entry = { ...entryOf('opening', id, { id: newId() }, { madeAt }), body: { personId: id } }
  expect(outcomes(await push(call, 'malee', [entry, entry]))).toEqual(['done', 'again'])
  const [line, ...others] = await auditOf('person.opened-on-phone')
  expect(others).toEqual([])
  expect(line).toMatchObject({ personIds: [id], accountId: castAccounts.malee.id })
  const { openedAt } = line!.details as { openedAt: string }
  expect(Math.abs(Date.parse(openedAt) - Date.parse(madeAt))).toBeLessThan(60_000)
})
