// Two phones without signal and an office that goes on working, in whatever order, with answers that are lost and readings that
// are cut off: nothing that was written is lost or done twice, both end with what a new phone would be told, and neither is ever
// told of a person whom its account may not see at that moment. More runs: PHONE_RUNS, as npm run soak -- --phones does.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import { bangkokToday } from '../../domain/shared/thai-date.ts'
import { castAccounts } from '../testing-cast.ts'
import { openCastCentre, type TestCentre } from '../testing-centres.ts'
import { entryOf, visitEntry } from '../testing-outbox.ts'
import { addressIn, personOf, THA_KHAM, THAP_THIANG } from '../testing-people.ts'
import { Ledger } from './testing-ledger.queries.ts'
import { TestPhone } from './testing-phone.ts'

let centre: TestCentre
let ledger: Ledger
beforeAll(async () => {
  centre = await openCastCentre()
  ledger = new Ledger(centre.db)
}, 120_000)
afterAll(() => centre.throwAway())

/** มาลี by caseload, สมศรี by her area. */
const PHONES = [
  ['malee', '019a0000-0000-7000-8000-00000000f101'],
  ['somsri', '019a0000-0000-7000-8000-00000000f102'],
] as const

const who = fc.nat(7)
const phone = fc.nat(1)
const [kind, weight] = [fc.constant, (weight: number) => ({ weight })]
const happening = fc.oneof(
  { ...weight(5), arbitrary: fc.record({ kind: kind('visit' as const), phone, who }) },
  { ...weight(3), arbitrary: fc.record({ kind: kind('edit' as const), phone, who }) },
  { ...weight(2), arbitrary: fc.record({ kind: kind('register' as const), phone }) },
  {
    ...weight(6),
    arbitrary: fc.record({
      ...{ kind: kind('sync' as const), phone, isAnswerLost: fc.boolean() },
      ...{ limit: fc.integer({ min: 1, max: 3 }), pages: fc.integer({ min: 1, max: 4 }) },
    }),
  },
  { ...weight(2), arbitrary: fc.record({ kind: kind('office edits' as const), who }) },
  { ...weight(3), arbitrary: fc.record({ kind: kind('merge' as const), who, with: who }) },
  { ...weight(2), arbitrary: fc.record({ kind: kind('part' as const), who }) },
  { ...weight(3), arbitrary: fc.record({ kind: kind('hand over' as const), who }) },
  { ...weight(2), arbitrary: fc.record({ kind: kind('end' as const), who }) },
  { ...weight(2), arbitrary: fc.record({ kind: kind('move' as const), who, isAway: fc.boolean() }) },
)
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never
type Of<Kind extends Happening['kind']> = Extract<Happening, { kind: Kind }>
type World = { phones: TestPhone[]; ids: string[]; merges: string[]; caseloads: { id: string; personId: string }[] }

const pick = <T>(list: readonly T[], nth: number): T | undefined => list[nth % Math.max(1, list.length)]
let said = 0
const aName = () => `ชื่อ${++said}`

const newPhone = ([as, id]: (typeof PHONES)[number]) =>
  new TestPhone(centre.call, as, id, async (ids) => {
    const scope = await ledger.scopeOf(as)
    expect(
      ids.filter((one) => !scope.includes(one)),
      'told outside the scope',
    ).toEqual([])
  })

async function begin(): Promise<World> {
  await ledger.clear()
  const world: World = { phones: PHONES.map(newPhone), ids: [], merges: [], caseloads: [] }
  for (let n = 0; n < 4; n++) {
    const person = personOf({ firstName: `คนที่ ${n}` })
    expect((await centre.call('somsri', 'POST', '/people', person)).status).toBe(200)
    world.ids.push(person.id)
    if (n < 2) await HAPPEN['hand over'](world, { kind: 'hand over', who: n })
  }
  for (const one of world.phones) expect(await one.sync()).toBe(true)
  return world
}

/** The office's acts may be refused, as they are on its screens; what counts is what became true. */
const office = async (as: 'nok' | 'arun', url: string, body: object): Promise<string | undefined> => {
  const answer = await centre.call(as, 'POST', url, body)
  return answer.status === 200 ? (answer.body.id as string) : undefined
}

const HAPPEN: { [Kind in Happening['kind']]: (world: World, one: Of<Kind>) => Promise<unknown> } = {
  visit: async ({ phones }, one) => {
    const on = phones[one.phone]!
    const id = pick(on.ids(), one.who)
    if (!id) return
    const entry = visitEntry(id, { visitedOn: bangkokToday(), findings: aName() })
    on.write(entry)
    expect(on.shown(id)?.visits).toEqual(expect.arrayContaining([expect.objectContaining({ id: entry.id })]))
  },
  edit: async ({ phones }, one) => {
    const on = phones[one.phone]!
    const id = pick(on.ids(), one.who)
    const base = id && on.shown(id)
    if (!base) return
    const nickname = aName()
    const entry = entryOf('person-change', id, { id: newId() }, { base: { nickname: base.nickname } })
    on.write({ ...entry, body: { nickname } })
    expect(on.shown(id)?.nickname).toBe(nickname)
  },
  register: async ({ phones, ids }, one) => {
    const person = personOf({ firstName: aName() })
    phones[one.phone]!.write(entryOf('person', person.id, person))
    ids.push(person.id)
  },
  sync: async ({ phones }, { phone: nth, ...line }) => {
    const on = phones[nth]!
    if (await on.sync(line)) expect([...on.told.keys()].sort()).toEqual(await ledger.scopeOf(on.as))
  },
  'office edits': async ({ ids }, one) => {
    const url = `/people/${pick(ids, one.who)}`
    const { revision } = (await centre.call('nok', 'GET', url)).body
    if (revision !== undefined)
      expect(await office('nok', `${url}/corrections`, { id: newId(), revision, nickname: aName() })).toBeDefined()
  },
  merge: async ({ ids, merges }, one) => {
    const [stays, leaves] = [pick(ids, one.who)!, pick(ids, one.with)!]
    const { revision } = (await centre.call('nok', 'GET', `/people/${stays}`)).body
    const id = await office('nok', `/people/${stays}/merges`, { id: newId(), leaves, revision })
    if (id) merges.push(id)
  },
  part: async ({ merges }, one) => {
    const id = pick(merges, one.who)
    if (id && (await office('nok', `/merges/${id}/ending`, { id: newId() }))) merges.splice(merges.indexOf(id), 1)
  },
  'hand over': async ({ ids, caseloads }, one) => {
    const [id, personId] = [newId(), pick(ids, one.who)!]
    if (await office('nok', `/people/${personId}/caseloads`, { id, accountId: castAccounts.malee.id }))
      caseloads.push({ id, personId })
  },
  end: async ({ caseloads }, one) => {
    const caseload = pick(caseloads, one.who)
    if (caseload) await office('nok', `/people/${caseload.personId}/caseloads/${caseload.id}/ending`, {})
  },
  move: ({ ids }, one) =>
    office('arun', `/people/${pick(ids, one.who)}/moves`, {
      ...{ id: newId(), movedOn: bangkokToday(), address: addressIn(one.isAway ? THAP_THIANG : THA_KHAM) },
    }),
}

async function compare({ phones }: World) {
  for (const on of phones) await on.sync()
  // Whoever still writes elsewhere on the same server holds the feed back.
  await ledger.everyoneHasFinished()
  for (const on of phones) {
    expect(await on.sync()).toBe(true)
    const fresh = newPhone(PHONES.find(([as]) => as === on.as)!)
    await fresh.sync()
    expect(Object.fromEntries(on.told)).toEqual(Object.fromEntries(fresh.told))
    expect([...on.told.keys()].sort()).toEqual(await ledger.scopeOf(on.as))
    for (const { entry, state } of on.written)
      expect([entry.kind, state, await ledger.timesKept(entry)]).toEqual([
        entry.kind,
        state,
        state === 'sent' || state === 'held' ? 1 : 0,
      ])
    const refused = new Set(on.of('refused').map(({ about }) => about))
    expect(on.of('waiting').filter(({ about }) => !refused.has(about))).toEqual([])
  }
  const [first, second] = phones as [TestPhone, TestPhone]
  for (const [id, { visits, nickname }] of first.told)
    if (second.told.has(id)) expect({ visits, nickname }).toEqual({ visits: second.told.get(id)!.visits, nickname })
}

test(
  'two phones and an office end with the same, lose nothing and are told of nobody else',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 12, maxLength: 36, size: 'max' }), async (happenings) => {
        const world = await begin()
        for (const one of happenings)
          await (HAPPEN[one.kind] as (world: World, one: Happening) => Promise<unknown>)(world, one)
        await compare(world)
      }),
      {
        numRuns: Number(process.env.PHONE_RUNS ?? 8),
        ...(process.env.PHONE_SEED ? { seed: Number(process.env.PHONE_SEED) } : {}),
      },
    )
  },
  Number(process.env.PHONE_RUNS ?? 8) * 20_000,
)
