import { describe, expect } from 'vitest'
import { checkDigit } from '../../../domain/registry/people/citizen-number.ts'
import { MOST_UNMASKINGS_A_DAY } from '../../../domain/registry/unmasking/unmasking.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG } from '../../testing-people.ts'

const twelve = '912345678901'
const citizenNumber = twelve + checkDigit(twelve)
const asking = (more: object = {}) => ({ id: newId(), reason: 'refer', ...more })

describe('unmasking', () => {
  test('answers the whole number once, and leaves a line that does not hold it', async ({ call, auditOf }) => {
    const person = personOf({ citizenNumber })
    await call('somsri', 'POST', '/people', person)
    const asked = asking({ note: 'ส่งต่อโรงพยาบาล' })
    const first = await call('nok', 'POST', `/people/${person.id}/unmasking`, asked)
    expect(first.body).toEqual({
      numbers: [{ kind: 'citizen-number', number: citizenNumber }],
      again: false,
      left: MOST_UNMASKINGS_A_DAY - 1,
    })
    const again = await call('nok', 'POST', `/people/${person.id}/unmasking`, asked)
    expect(again.body).toMatchObject({ numbers: [], again: true })
    const lines = await auditOf('person.unmask')
    expect(lines).toMatchObject([{ personIds: [person.id], details: { reason: 'refer', numbers: 1 } }])
    expect(JSON.stringify(lines)).not.toMatch(/ส่งต่อ|9123456789/)
  })

  test('a reason that is no reason is refused', async ({ call }) => {
    const person = personOf({ citizenNumber })
    await call('somsri', 'POST', '/people', person)
    for (const body of [
      asking({ reason: 'curious' }),
      asking({ reason: 'other' }),
      asking({ reason: 'other', note: 'ดู' }),
    ])
      expect((await call('nok', 'POST', `/people/${person.id}/unmasking`, body)).status).toBe(400)
  })

  test('is not for volunteers, nor for people outside the scope', async ({ call }) => {
    const [near, far] = [personOf({ citizenNumber }), personOf({ address: addressIn(THAP_THIANG) })]
    await call('somsri', 'POST', '/people', near)
    await call('far', 'POST', '/people', far)
    await call('arun', 'POST', `/people/${near.id}/caseloads`, { id: newId(), accountId: castAccounts.malee.id })
    expect((await call('malee', 'POST', `/people/${near.id}/unmasking`, asking())).status).toBe(403)
    expect((await call('somsri', 'POST', `/people/${far.id}/unmasking`, asking())).status).toBe(404)
  })

  test('has a limit a day, said in words, for each account', async ({ call, operator }) => {
    const person = personOf({ citizenNumber })
    await call('somsri', 'POST', '/people', person)
    await operator(({ db }) =>
      db
        .insertInto('unmaskings')
        .values(
          Array.from({ length: MOST_UNMASKINGS_A_DAY }, () => ({
            personId: person.id,
            id: newId(),
            accountId: castAccounts.nok.id,
            reason: 'refer',
          })),
        )
        .execute(),
    )
    const refused = await call('nok', 'POST', `/people/${person.id}/unmasking`, asking())
    expect([refused.status, refused.body]).toEqual([
      429,
      { problem: 'unmasked-too-many', details: { most: MOST_UNMASKINGS_A_DAY } },
    ])
    expect((await call('somsri', 'POST', `/people/${person.id}/unmasking`, asking())).status).toBe(200)
  })
})
