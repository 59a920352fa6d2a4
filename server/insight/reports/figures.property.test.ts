// Whatever happens to a person and her visits, in whatever order, the steps say what a count by hand says.
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import type { Db } from '../../platform/database.ts'
import { test } from '../../testing.ts'
import { organizations } from '../../testing-cast.ts'

const AREAS = ['901113', '901104', '920101', '9011'] as const
const dayAt = (offset: number) => new Date(Date.UTC(2019, 9, 1) + offset * 86_400_000).toISOString().slice(0, 10)

const day = fc.integer({ min: 0, max: 500 }).map(dayAt)
const who = fc.integer({ min: 0, max: 2 })
const happening = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('visit' as const), who, day }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('move' as const), who, day, area: fc.constantFrom(...AREAS) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), nth: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fold' as const) }) },
)
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never

type Visit = { id: string; who: number; day: string; withdrawn: boolean }
type World = { ids: string[]; visits: Visit[]; addresses: { who: number; from: string | null; area: string }[] }

async function begin(db: Db): Promise<World> {
  const world: World = { ids: [newId(), newId(), newId()], visits: [], addresses: [] }
  for (const [index, id] of world.ids.entries()) {
    await db
      .insertInto('people')
      .values({
        id,
        firstName: 'ก',
        sortKey: 'ก',
        firstKey: 'ก',
        lastKey: '',
        areaCode: AREAS[0],
        holders: [organizations.thakham.id],
      })
      .execute()
    world.addresses.push({ who: index, from: null, area: AREAS[0] })
    await writeAddresses(db, world, index)
  }
  return world
}

const lineOf = (world: World, index: number) =>
  world.addresses.filter((one) => one.who === index).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))

async function writeAddresses(db: Db, world: World, index: number) {
  const line = lineOf(world, index)
  await db.deleteFrom('personAddresses').where('personId', '=', world.ids[index]!).execute()
  await db
    .insertInto('personAddresses')
    .values(
      line.map(({ from, area }, at) => ({
        personId: world.ids[index]!,
        id: newId(),
        areaCode: area,
        fromDay: from,
        toDay: line[at + 1]?.from ?? null,
        sourceId: newId(),
      })),
    )
    .execute()
}

async function happen(db: Db, world: World, one: Happening) {
  if (one.kind === 'fold') await sql`select fold_visit_steps()`.execute(db)
  if (one.kind === 'visit') {
    const visit = { id: newId(), who: one.who, day: one.day, withdrawn: false }
    world.visits.push(visit)
    await db.insertInto('visits').values({ id: visit.id, personId: world.ids[one.who]!, visitedOn: one.day }).execute()
  }
  if (one.kind === 'withdraw' && world.visits.length > 0) {
    const visit = world.visits[one.nth % world.visits.length]!
    visit.withdrawn = true
    await db.updateTable('visits').set({ withdrawnAt: sql`now()` }).where('id', '=', visit.id).execute()
  }
  if (one.kind === 'move' && !world.addresses.some(({ who: mover, from }) => mover === one.who && from === one.day)) {
    world.addresses.push({ who: one.who, from: one.day, area: one.area })
    await writeAddresses(db, world, one.who)
  }
}

const homeOn = (world: World, { who: index, day: on }: Visit) =>
  lineOf(world, index)
    .filter(({ from }) => from === null || from <= on)
    .at(-1)!.area

/** By hand: visits and distinct people of a calendar year, a fiscal year and a month, in one area, up to a day. */
function countByHand(world: World, area: string, upTo: string) {
  const counted = world.visits.filter(
    (visit) => !visit.withdrawn && visit.day <= upTo && homeOn(world, visit).startsWith(area),
  )
  const within = (from: string, to: string) => counted.filter((visit) => visit.day >= from && visit.day <= to)
  const people = (visits: Visit[]) => new Set(visits.map((visit) => visit.who)).size
  return {
    visits: within('2020-01-01', '2020-12-31').length,
    year: people(within('2020-01-01', '2020-12-31')),
    fiscal: people(within('2019-10-01', '2020-09-30')),
    month: people(within('2020-03-01', '2020-03-31')),
  }
}

async function countBySteps(db: Db, area: string, upTo: string) {
  const { rows } = await sql`
    select coalesce(sum(visits) filter (where day between '2020-01-01' and '2020-12-31'), 0)::int as visits,
      coalesce(sum(people_of_year) filter (where day between '2020-01-01' and '2020-12-31'), 0)::int as year,
      coalesce(sum(people_of_fiscal_year) filter (where day between '2019-10-01' and '2020-09-30'), 0)::int as fiscal,
      coalesce(sum(people_of_month) filter (where day between '2020-03-01' and '2020-03-31'), 0)::int as month
    from visit_figures_now where area_code = ${area} and day <= ${upTo}::date`.execute(db)
  return rows[0]
}

test('the figures are what a count by hand says', async ({ operator }) => {
  await operator(async ({ db }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), day, async (happenings, upTo) => {
        await sql`savepoint world`.execute(db)
        const world = await begin(db)
        for (const one of happenings) await happen(db, world, one)
        for (const area of ['', '90', '92', '9011', '901113'])
          expect([area, await countBySteps(db, area, upTo)]).toEqual([area, countByHand(world, area, upTo)])
        await sql`rollback to savepoint world`.execute(db)
      }),
      { numRuns: 25 },
    )
  })
}, 120_000)
