import { describe, expect } from 'vitest'
import { test } from '../../testing.ts'
import { addressIn, personOf, THAP_THIANG } from '../../testing-people.ts'

/** Pages of a PDF, by the objects that say so. */
const isPdf = (raw: Buffer) => raw.subarray(0, 5).toString() === '%PDF-' && raw.length > 5_000

describe("a person's own copy", () => {
  test('is a document, whatever was typed as her name, and is written down', async ({ call, auditOf }) => {
    const person = personOf({ firstName: '#panic("x") *ดาว* $a', lastName: '\\ "ทด" [#{' })
    await call('somsri', 'POST', '/people', person)
    const slip = await call('somsri', 'GET', `/people/${person.id}/slip.pdf`)
    expect([slip.status, slip.headers['content-type'], isPdf(slip.raw)]).toEqual([200, 'application/pdf', true])
    expect(await auditOf('person.slip')).toMatchObject([{ personIds: [person.id], details: { number: 'masked' } }])
    expect(await auditOf('person.unmask')).toEqual([])
  })

  test('with the whole number counts as an unmasking', async ({ call, auditOf }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    expect((await call('somsri', 'GET', `/people/${person.id}/slip.pdf?number=whole`)).status).toBe(200)
    expect(await auditOf('person.unmask')).toMatchObject([{ personIds: [person.id] }])
  })

  test('the form of consent is a document too', async ({ call }) => {
    const person = personOf({ birthDate: '2015-01-01', birthPrecision: 'day' })
    await call('somsri', 'POST', '/people', person)
    const form = await call('somsri', 'GET', `/people/${person.id}/consent-form.pdf`)
    expect([form.status, isPdf(form.raw)]).toEqual([200, true])
  })

  test('of somebody outside the scope is not there', async ({ call }) => {
    const person = personOf({ address: addressIn(THAP_THIANG) })
    await call('far', 'POST', '/people', person)
    for (const paper of ['slip', 'consent-form'])
      expect((await call('somsri', 'GET', `/people/${person.id}/${paper}.pdf`)).status).toBe(404)
  })
})
