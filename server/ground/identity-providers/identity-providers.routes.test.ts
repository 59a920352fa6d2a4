import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import type { Work } from '../../platform/work.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts, castPassword } from '../../testing-cast.ts'
import { ISSUER_CLIENT, type Issuer, openIssuer, walkThrough } from '../../testing-issuer.ts'
import { addProvider, closeProvider } from './identity-providers.queries.ts'

let issuer: Issuer
beforeAll(async () => {
  issuer = await openIssuer()
})
afterAll(() => issuer.close())

type Here = { headers: { cookie: string } }
const cookieIn = (headers: Record<string, unknown>, name: string) =>
  [headers['set-cookie']]
    .flat()
    .join('\n')
    .match(new RegExp(`(?:^|\\n)${name}=([^;]+)`))?.[1] ?? ''
const cookies = (...pairs: [string, string][]): Here => ({
  headers: { cookie: pairs.map(([name, value]) => `${name}=${value}`).join('; ') },
})
const signIn = async (call: Call, name = 'nok') =>
  cookieIn((await call(null, 'POST', '/sessions', { name, password: castPassword })).headers, 'klang')

const thaid = (operator: <T>(handle: (work: Work) => Promise<T>) => Promise<T>) =>
  operator((work) =>
    addProvider(work, {
      id: newId(),
      code: 'thaid',
      nameTh: 'ThaiD',
      nameEn: 'ThaiD',
      issuer: issuer.address,
      clientId: ISSUER_CLIENT.id,
      clientSecret: ISSUER_CLIENT.secret,
      scope: 'openid',
    }),
  )

const comeBack = (call: Call, to: URL, here: Here) =>
  call(null, 'GET', `${to.pathname.replace('/api/v1', '')}${to.search}`, undefined, here)

async function link(call: Call, subject: string, name = 'nok') {
  const session = await signIn(call, name)
  issuer.signsIn(subject)
  const begun = await call(null, 'POST', '/me/identity-links/thaid', {}, cookies(['klang', session]))
  const back = await walkThrough(begun.body.url as string)
  const here = cookies(['klang', session], ['klang-step', cookieIn(begun.headers, 'klang-step')])
  return { session, back, here, answer: await comeBack(call, back, here) }
}

async function enter(call: Call, subject: string) {
  issuer.signsIn(subject)
  const begun = await call(null, 'POST', '/sign-in/providers/thaid', { next: '/office/people' })
  const back = await walkThrough(begun.body.url as string)
  const step = cookieIn(begun.headers, 'klang-step')
  return { back, step, answer: await comeBack(call, back, cookies(['klang-step', step])) }
}

describe('signing in through another house', () => {
  test('opens the account that somebody linked herself', async ({ call, operator, auditOf }) => {
    await thaid(operator)
    expect((await call(null, 'GET', '/sign-in/ways')).body.providers).toEqual([
      { code: 'thaid', nameTh: 'ThaiD', nameEn: 'ThaiD' },
    ])
    const linked = await link(call, 'person-1')
    expect(linked.answer).toMatchObject({ status: 302, headers: { location: '/office/account?linked=1' } })
    const { answer } = await enter(call, 'person-1')
    expect(answer).toMatchObject({ status: 302, headers: { location: '/office/people' } })
    const me = await call(null, 'GET', '/me', undefined, cookies(['klang', cookieIn(answer.headers, 'klang')]))
    expect(me.body).toMatchObject({ actor: { accountId: castAccounts.nok.id } })
    expect(await auditOf('identity.link')).toHaveLength(1)
  })

  test('is refused to somebody whom no account was linked to, whatever her address of e-mail', async ({
    call,
    operator,
  }) => {
    await thaid(operator)
    const { answer } = await enter(call, 'nok')
    expect(answer.headers.location).toBe('/sign-in?problem=identity-not-linked')
    expect(cookieIn(answer.headers, 'klang')).toBe('')
  })

  test('an answer is taken once, and from the browser that asked', async ({ call, operator }) => {
    await thaid(operator)
    await link(call, 'person-1')
    const { back, step } = await enter(call, 'person-1')
    for (const here of [cookies(['klang-step', step]), cookies(['klang-step', 'another'])])
      expect((await comeBack(call, back, here)).headers.location).toBe('/sign-in?problem=sign-in-step-over')
  })

  test.for(['state', 'code', 'iss'])('an answer with another %s opens nothing', async (part, { call, operator }) => {
    await thaid(operator)
    await link(call, 'person-1')
    issuer.signsIn('person-1')
    const begun = await call(null, 'POST', '/sign-in/providers/thaid', {})
    const back = await walkThrough(begun.body.url as string)
    back.searchParams.set(part, 'http://elsewhere.example')
    const answer = await comeBack(call, back, cookies(['klang-step', cookieIn(begun.headers, 'klang-step')]))
    expect(answer.headers.location).toBe('/sign-in?problem=provider-refused')
  })

  test('goes on to our own pages only', async ({ call, operator }) => {
    await thaid(operator)
    for (const next of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example'])
      expect((await call(null, 'POST', '/sign-in/providers/thaid', { next })).status).toBe(400)
  })

  test('still asks for the code of an authenticator', async ({ call, operator, centre }) => {
    await thaid(operator)
    await link(call, 'person-1')
    await sql`
      insert into authenticators (account_id, sealed_secret, confirmed_at)
      values (${castAccounts.nok.id}, ${centre.seal.close('SECRET')}, now())`.execute(centre.db)
    const { answer } = await enter(call, 'person-1')
    expect(answer.headers.location).toBe('/sign-in?step=code&next=%2Foffice%2Fpeople')
    expect(cookieIn(answer.headers, 'klang')).toBe('')
  })

  test('ends for all when the house is closed', async ({ call, operator }) => {
    await thaid(operator)
    await link(call, 'person-1')
    await operator((work) => closeProvider(work, 'thaid'))
    expect((await call(null, 'POST', '/sign-in/providers/thaid', {})).status).toBe(404)
  })
})

describe('linking', () => {
  test('one identity opens one account', async ({ call, operator }) => {
    await thaid(operator)
    await link(call, 'person-1')
    const { answer } = await link(call, 'person-1', 'somsri')
    expect(answer.headers.location).toBe('/office/account?problem=identity-linked-elsewhere')
  })

  test('is for whoever is still signed in as the one who began it', async ({ call, operator }) => {
    await thaid(operator)
    const session = await signIn(call)
    issuer.signsIn('person-1')
    const begun = await call(null, 'POST', '/me/identity-links/thaid', {}, cookies(['klang', session]))
    const back = await walkThrough(begun.body.url as string)
    const here = cookies(['klang', await signIn(call, 'somsri')], ['klang-step', cookieIn(begun.headers, 'klang-step')])
    expect((await comeBack(call, back, here)).headers.location).toBe('/office/account?problem=sign-in-step-over')
  })

  test('is undone by whoever has just typed her password', async ({ call, operator }) => {
    await thaid(operator)
    const { session } = await link(call, 'person-1')
    const { body } = await call(null, 'GET', '/me/identity-links', undefined, cookies(['klang', session]))
    const [{ id }] = body.links as [{ id: string }]
    expect(
      (await call(null, 'DELETE', `/me/identity-links/${id}`, undefined, cookies(['klang', session]))).status,
    ).toBe(204)
    expect((await enter(call, 'person-1')).answer.headers.location).toBe('/sign-in?problem=identity-not-linked')
  })
})
