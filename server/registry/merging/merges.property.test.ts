// Whatever is merged, edited, brought, visited and parted, in whatever order: each standing person is the fold of all that was
// said under her ids, and once every merge is ended everyone is the fold of her own; the figures are what a walk says.
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { foldPerson, type PersonSays } from '../../../domain/registry/people/fold-person.ts'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import type { Work } from '../../platform/work.ts'
import { test } from '../../testing.ts'
import { organizations } from '../../testing-cast.ts'
import { addressIn } from '../../testing-people.ts'
import { makeBatch, type Operator } from '../../testing-reviews.ts'
import { refoldPeople } from '../imports/refold-people.ts'
import { believedNumber } from '../people/believed-number.ts'
import { sealNumber } from '../people/golden.ts'
import { sayByHand } from '../people/save-person.ts'
import type { StandingSource } from '../people/sources.queries.ts'
import { joinPeople, partJoined } from './join-people.ts'
import { mergePeople, unmergePeople } from './merge-people.ts'
import { recordAsItStands, visitsCounted } from './testing-merges.queries.ts'

const ORGANIZATIONS = [organizations.thakham.id, organizations.pao.id, organizations.trang.id]
const NUMBERS = ['9000000000004', '9000000000012'] as const
const day: fc.Arbitrary<string> = fc.constantFrom('2020-01-05', '2020-02-05', '2020-12-31', '2021-01-05')
const who = fc.nat(3)
const place = fc.constantFrom('901113', '901104', '920101').map((area) => addressIn(area))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const says: fc.Arbitrary<Partial<PersonFacts>> = fc
  .record({
    lastName: maybe(fc.constantFrom('ค', 'ง')),
    occupation: maybe(fc.constantFrom('rubber' as const, 'none' as const)),
    carerName: maybe(fc.constantFrom('จ', 'ฉ')),
    adlScore: maybe(fc.constantFrom(3, 9)),
    incomeSatang: maybe(fc.constantFrom(0, 500_000)),
    groups: maybe(fc.subarray(['disabled', 'orphan', 'low-income'] as const).map((some) => [...some])),
    phones: maybe(fc.subarray(['0810000001', '0810000002'])),
    address: maybe(place),
  })
  .map((said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)))

const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('list' as const),
      who,
      day,
      says,
      office: fc.nat(2),
      number: maybe(fc.constantFrom(...NUMBERS)),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), who, says }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('visit' as const), who, day }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('take back' as const), nth: fc.nat(20) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('merge' as const), who, with: who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('part' as const), nth: fc.nat(5) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('join' as const), pairs: fc.array(fc.tuple(who, who), { maxLength: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
)
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never
type Of<Kind extends Happening['kind']> = Extract<Happening, { kind: Kind }>

type Source = StandingSource & { personId: string; isWithdrawn: boolean; isFirst: boolean }
type Edge = { id: string; stays: string; leaves: string; batchId: string | null }
type World = {
  work: Work
  ids: string[]
  sources: Source[]
  visits: { personId: string; day: string }[]
  merges: Edge[]
  batches: string[]
}

const rootOf = ({ merges }: World, id: string): string => {
  const edge = merges.find(({ leaves }) => leaves === id)
  return edge ? rootOf({ merges } as World, edge.stays) : id
}
const membersOf = (world: World, root: string) => world.ids.filter((id) => rootOf(world, id) === root)

async function bring(world: World, one: Omit<Of<'list'>, 'kind' | 'who'>, personId: string, isFirst = false) {
  const { db, centre } = world.work
  const id = newId()
  const number = one.number ? sealNumber(centre.seal, one.number, id) : undefined
  const [numberIndex, numberSealed] = [number?.blindIndex ?? null, number?.sealed ?? null]
  const organizationId = ORGANIZATIONS[one.office]!
  await db
    .insertInto('personSources')
    .values({
      ...{ id, personId, organizationId, kind: 'import', saidOn: one.day, trust: 50, numberIndex, numberSealed },
      says: JSON.stringify(one.says),
    })
    .execute()
  const source = { id, organizationId, kind: 'import' as const, saidOn: one.day, trust: 50, says: one.says }
  world.sources.push({
    ...source,
    ...{ personId, numberIndex, numberSealed, numberDisputed: false, isWithdrawn: false, isFirst },
  })
  await refoldPeople(world.work, [rootOf(world, personId)])
}

async function begin(work: Work): Promise<World> {
  const ids = [newId(), newId(), newId(), newId()].sort()
  const world: World = { work, ids, sources: [], visits: [], merges: [], batches: [] }
  for (const [index, id] of ids.entries()) {
    await sql`
      insert into people (id, first_name, sort_key, first_key, last_key, holders, area_code)
      values (${id}, 'ก', 'ก', 'ก', '', '{}', '901113')`.execute(work.db)
    const first = { firstName: 'กขคง'[index]!, address: addressIn('901113') }
    await bring(world, { day: '2020-01-01', office: index % 3, says: first, number: undefined }, id, true)
  }
  return world
}

const revisionOf = async ({ work }: World, id: string) =>
  (await work.db.selectFrom('people').select('revision').where('id', '=', id).executeTakeFirstOrThrow()).revision

const nobodyJudges = () => undefined

const HAPPEN: { [Kind in Happening['kind']]: (world: World, one: Of<Kind>, operator: Operator) => Promise<unknown> } = {
  // A list's row is kept under the id of whoever stands; a visit under the id that the phone knew.
  list: (world, one) => bring(world, one, rootOf(world, world.ids[one.who]!)),
  edit: async (world, one) => {
    const { db } = world.work
    const personId = rootOf(world, world.ids[one.who]!)
    await sayByHand(world.work, { personId, says: one.says })
    const known = world.sources.map(({ id }) => id)
    const made = await db
      .selectFrom('personSources')
      .select(['id', 'organizationId', 'saidOn'])
      .where('personId', '=', personId)
      .where('kind', '=', 'manual')
      .where('id', 'not in', known)
      .executeTakeFirstOrThrow()
    const kept = { numberIndex: null, numberSealed: null, numberDisputed: false, isWithdrawn: false, isFirst: false }
    world.sources.push({ ...made, kind: 'manual', trust: 100, says: one.says, personId, ...kept })
  },
  visit: async (world, one) => {
    const personId = world.ids[one.who]!
    world.visits.push({ personId, day: one.day })
    await world.work.db.insertInto('visits').values({ id: newId(), personId, visitedOn: one.day }).execute()
  },
  'take back': async (world, one) => {
    const standing = world.sources.filter(({ isWithdrawn, isFirst }) => !isWithdrawn && !isFirst)
    const source = standing[one.nth % Math.max(1, standing.length)]
    if (!source) return
    source.isWithdrawn = true
    await sql`update person_sources set withdrawn_at = now() where id = ${source.id}`.execute(world.work.db)
    await refoldPeople(world.work, [rootOf(world, source.personId)])
  },
  merge: async (world, one) => {
    const [stays, leaves] = [rootOf(world, world.ids[one.who]!), rootOf(world, world.ids[one.with]!)]
    if (stays === leaves) return
    const asked = { id: newId(), leaves, revision: await revisionOf(world, stays) }
    const { id } = await mergePeople(world.work, stays, asked, nobodyJudges)
    world.merges.push({ id, stays, leaves, batchId: null })
  },
  part: async (world, one) => {
    const merge = world.merges[one.nth % Math.max(1, world.merges.length)]
    if (!merge) return
    world.merges = world.merges.filter((other) => other !== merge)
    await unmergePeople(world.work, merge.id, { id: newId() }, nobodyJudges)
  },
  join: async (world, { pairs }, operator) => {
    const batchId = await makeBatch(operator)
    world.batches.push(batchId)
    const asked = pairs.map(([a, b]) => ({ stays: world.ids[a]!, leaves: world.ids[b]!, reasons: [] }))
    await refoldPeople(world.work, await joinPeople(world.work, asked, { batchId }))
    for (const pair of asked) {
      const [stays, leaves] = [rootOf(world, pair.stays), rootOf(world, pair.leaves)]
      if (stays !== leaves) world.merges.push({ id: newId(), stays, leaves, batchId })
    }
    await nameMerges(world, batchId)
  },
  undo: async (world) => {
    const batchId = world.batches.pop()
    if (!batchId) return
    world.merges = world.merges.filter((merge) => merge.batchId !== batchId)
    await refoldPeople(world.work, await partJoined(world.work, batchId))
  },
}

/** The ids that the database gave to what a batch joined. */
async function nameMerges({ work: { db }, merges }: World, batchId: string) {
  const rows = await db.selectFrom('merges').select(['id', 'leaves']).where('batchId', '=', batchId).execute()
  for (const merge of merges.filter((one) => one.batchId === batchId))
    merge.id = rows.find(({ leaves }) => leaves === merge.leaves)!.id
}

function expected(world: World, root: string) {
  const sources = world.sources.filter(({ personId, isWithdrawn }) => !isWithdrawn && rootOf(world, personId) === root)
  const { facts, addresses, disagreements } = foldPerson(sources as PersonSays[])
  const visits = world.visits.filter(({ personId }) => rootOf(world, personId) === root)
  return {
    firstName: facts.firstName ?? '?',
    lastName: facts.lastName ?? null,
    occupation: facts.occupation ?? null,
    carerName: facts.carerName ?? null,
    adlScore: facts.adlScore ?? null,
    incomeSatang: facts.incomeSatang ?? null,
    phones: [...(facts.phones ?? [])].sort(),
    tags: [...(facts.groups ?? [])].sort(),
    areas: addresses.map(({ areaCode, fromDay, toDay }) => ({ areaCode, fromDay, toDay })),
    holders: [...new Set(sources.map(({ organizationId }) => organizationId))].sort(),
    numberTail: believedNumber(world.work.centre.seal, sources, [])?.tail ?? null,
    disagreements: disagreements.length,
    visitCount: visits.length,
    lastVisitOn:
      visits
        .map((visit) => visit.day)
        .sort()
        .at(-1) ?? null,
    foreignTags: 0,
  }
}

/** Visits and distinct people of the calendar year 2020 and of January, where they lived on the day. */
function walked(world: World, area: string) {
  const counted = world.visits.flatMap((visit) => {
    const root = rootOf(world, visit.personId)
    const home = expected(world, root)
      .areas.filter(({ fromDay }) => fromDay === null || fromDay <= visit.day)
      .at(-1)
    return home?.areaCode?.startsWith(area) ? [{ root, day: visit.day }] : []
  })
  const within = (from: string, to: string) => counted.filter((visit) => visit.day >= from && visit.day <= to)
  const people = (visits: { root: string }[]) => new Set(visits.map(({ root }) => root)).size
  const year = within('2020-01-01', '2020-12-31')
  return { visits: year.length, ofYear: people(year), ofJanuary: people(within('2020-01-01', '2020-01-31')) }
}

async function compare(world: World) {
  const { db } = world.work
  const roots = world.ids.filter((id) => rootOf(world, id) === id)
  for (const root of roots) {
    expect([root, await recordAsItStands(db, root)]).toEqual([root, expected(world, root)])
    const members = await db.selectFrom('people').select('id').where('currentId', '=', root).orderBy('id').execute()
    expect(members.map(({ id }) => id)).toEqual(membersOf(world, root).filter((id) => id !== root))
  }
  for (const area of ['', '90', '92', '901113'])
    expect([area, await visitsCounted(db, area)]).toEqual([area, walked(world, area)])
  await sql`select count_people(1000)`.execute(db)
  const { rows } = await sql<{ amount: number }>`
    select coalesce(sum(amount), 0)::int as amount from state_figures(array['']::text[], array[0], array[0], '2022-01-01')
    where value = 0`.execute(db)
  expect(rows[0]!.amount).toBe(roots.length)
}

test('merges, edits, lists and visits in any order come apart again without a trace', async ({ as, operator }) => {
  await as('arun', async (work) => {
    const { db } = work
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 22 }), async (happenings) => {
        await sql`savepoint world`.execute(db)
        try {
          const world = await begin(work)
          for (const one of happenings)
            await (HAPPEN[one.kind] as (world: World, one: Happening, operator: Operator) => Promise<unknown>)(
              world,
              one,
              async (handle) => handle(work),
            )
          await compare(world)
          while (world.merges.length > 0) await HAPPEN.part(world, { kind: 'part', nth: happenings.length }, operator)
          await compare(world)
        } finally {
          await sql`rollback to savepoint world`.execute(db)
        }
      }),
      { numRuns: Number(process.env.MERGE_RUNS ?? 20) },
    )
  })
}, 240_000)
