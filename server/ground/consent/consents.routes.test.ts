import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { ConsentsOfPerson } from '../../../domain/ground/consent/consent.ts'
import type { Basis } from '../../../domain/ground/lawful-basis/lawful-basis.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { organizations } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG } from '../../testing-people.ts'

const yesTo = (purpose: string, more: object = {}) => ({
  id: newId(),
  purpose,
  saysYes: true,
  channel: 'paper',
  givenBy: 'herself',
  saidOn: '2026-01-02',
  ...more,
})
const consentsOf = async (call: Call, id: string) =>
  (await call('nok', 'GET', `/people/${id}/consents`)).body as unknown as ConsentsOfPerson

describe('consent', () => {
  test('stands once however often it is sent, and falls at once when it is withdrawn', async ({ call, auditOf }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const said = yesTo('photographs')
    for (const again of [false, true])
      expect((await call('somsri', 'POST', `/people/${person.id}/consents`, said)).body).toEqual({ id: said.id, again })
    expect((await consentsOf(call, person.id)).standing).toMatchObject({ photographs: 'yes', sharing: 'not-asked' })
    const url = `/people/${person.id}/consents/${said.id}/withdrawal`
    const withdrawal = { id: newId(), channel: 'oral', withdrawnOn: '2026-02-01' }
    expect((await call('somsri', 'POST', url, withdrawal)).status).toBe(200)
    expect((await consentsOf(call, person.id)).standing.photographs).toBe('withdrawn')
    expect((await call('somsri', 'POST', url, { ...withdrawal, id: newId() })).status).toBe(404)
    expect(await auditOf('consent.record')).toHaveLength(1)
    expect(await auditOf('consent.withdraw')).toMatchObject([{ personIds: [person.id] }])
  })

  test('spoken needs a witness, a guardian needs a name, and nobody agrees tomorrow', async ({ call }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const send = async (more: object) =>
      (await call('somsri', 'POST', `/people/${person.id}/consents`, yesTo('sharing', more))).status
    expect(await send({ channel: 'oral' })).toBe(400)
    expect(await send({ channel: 'oral', witnessName: 'พยาน สมมุติ' })).toBe(200)
    expect(await send({ givenBy: 'guardian' })).toBe(400)
    expect(await send({ saidOn: '2999-01-01' })).toBe(422)
    expect(await send({ purpose: 'care' })).toBe(400)
  })

  test('is signed on a phone, once for all that was asked, and kept sealed', async ({ call, centre, auditOf }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const signature = { id: newId(), signedBy: 'giver', width: 320, height: 160, path: 'M10 10L200 80L240 20' }
    const signed = { channel: 'signature', signature }
    const [sharing, photographs] = [yesTo('sharing', signed), yesTo('photographs', { ...signed, saysYes: false })]
    for (const said of [sharing, photographs])
      expect((await call('somsri', 'POST', `/people/${person.id}/consents`, said)).status).toBe(200)
    const { consents, standing } = await consentsOf(call, person.id)
    expect(standing).toMatchObject({ sharing: 'yes', photographs: 'no' })
    expect(consents.map(({ hasSignature }) => hasSignature)).toEqual([true, true])
    for (const { id } of [sharing, photographs])
      expect((await call('nok', 'GET', `/people/${person.id}/consents/${id}/signature`)).body).toEqual(signature)
    expect(await auditOf('consent.signature')).toMatchObject([{ personIds: [person.id] }, { personIds: [person.id] }])
    const { rows } = await sql<{ sealed: Buffer }>`select sealed from consent_signatures`.execute(centre.db)
    expect(rows).toHaveLength(1)
    expect(Buffer.from(rows[0]!.sealed).toString()).not.toContain('M10')
  })

  test('a thumb asks for a witness, a signature for strokes, and paper has neither', async ({ call }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const send = async (more: object) =>
      (await call('somsri', 'POST', `/people/${person.id}/consents`, yesTo('sharing', more))).status
    expect(await send({ channel: 'thumb' })).toBe(400)
    expect(await send({ channel: 'thumb', witnessName: 'พยาน สมมุติ' })).toBe(200)
    expect(await send({ channel: 'signature' })).toBe(400)
    const paper = yesTo('sharing')
    await call('somsri', 'POST', `/people/${person.id}/consents`, paper)
    expect((await call('somsri', 'GET', `/people/${person.id}/consents/${paper.id}/signature`)).status).toBe(404)
  })

  test('says who must speak for a child', async ({ call }) => {
    const person = personOf({ birthDate: `${new Date().getFullYear() - 5}-01-01`, birthPrecision: 'day' })
    await call('somsri', 'POST', '/people', person)
    expect((await consentsOf(call, person.id)).giver).toBe('guardian')
  })

  test('of somebody outside the scope is neither read nor written', async ({ call }) => {
    const person = personOf({ address: addressIn(THAP_THIANG) })
    await call('far', 'POST', '/people', person)
    expect((await call('somsri', 'GET', `/people/${person.id}/consents`)).status).toBe(404)
    expect((await call('somsri', 'POST', `/people/${person.id}/consents`, yesTo('sharing'))).status).toBe(404)
  })
})

describe('lawful bases', () => {
  const basis = (more: object = {}) => ({
    id: newId(),
    organizationId: organizations.pao.id,
    purpose: 'care',
    basis: 'public-task',
    reference: 'มาตรา 24(4)',
    fromDay: '2024-01-01',
    ...more,
  })
  const basesOf = async (call: Call) => (await call('somsri', 'GET', '/lawful-bases')).body.bases as unknown as Basis[]

  test('are kept by the administrator of the organisation, and a new one ends the one before', async ({ call }) => {
    expect((await call('wilai', 'POST', '/lawful-bases', basis())).status).toBe(200)
    const next = basis({ basis: 'legal-duty', fromDay: '2025-06-01' })
    expect((await call('wilai', 'POST', '/lawful-bases', next)).status).toBe(200)
    expect((await basesOf(call)).map(({ basis, toDay }) => [basis, toDay])).toEqual([
      ['legal-duty', null],
      ['public-task', '2025-06-01'],
    ])
    expect((await call('wilai', 'POST', `/lawful-bases/${next.id}/ending`, {})).status).toBe(200)
    expect((await basesOf(call)).every(({ toDay }) => toDay !== null)).toBe(true)
  })

  test('of another organisation are not hers to keep', async ({ call }) => {
    const foreign = basis({ organizationId: organizations.thakham.id })
    expect((await call('wilai', 'POST', '/lawful-bases', foreign)).status).toBe(403)
    expect((await call('somsri', 'POST', '/lawful-bases', foreign)).status).toBe(403)
    expect((await call('arun', 'POST', '/lawful-bases', foreign)).status).toBe(200)
  })
})
