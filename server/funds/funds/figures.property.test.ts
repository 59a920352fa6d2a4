// Whatever happens to the projects of a fund, in whatever order, its figures say what a full count says.
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { test } from '../../testing.ts'
import { organizations } from '../../testing-cast.ts'
import { COMMON_ISSUES, grantProject, makeFund } from '../../testing-funds.ts'
import { postEntry } from '../ledger/ledger.queries.ts'
import { faultsOfFigures } from './testing-figures.queries.ts'

const nth = fc.nat(5)
const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('draft' as const), year: fc.integer({ min: 2024, max: 2025 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('grant' as const), satang: fc.integer({ min: 10, max: 500 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      nth,
      set: fc.oneof(
        fc.record({
          status: fc.constantFrom('submitted', 'withdrawn', 'developing', 'finished', 'suspended', 'running'),
        }),
        fc.record({ supportType: fc.integer({ min: 1, max: 5 }), targetGroup: fc.integer({ min: 1, max: 9 }) }),
        fc.record({ issueListId: fc.constant(COMMON_ISSUES), issueCode: fc.constantFrom('waste', 'food') }),
        fc.record({ fiscalYear: fc.integer({ min: 2024, max: 2026 }), askedSatang: fc.nat(9_000) }),
        fc.nat(90).map((planned) => ({ proposal: JSON.stringify({ targets: [{ planned }, { planned: null }] }) })),
      ),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('pay' as const), nth, share: fc.constantFrom(2, 1) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('report' as const), nth, came: fc.nat(80) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fold' as const) }) },
)
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never
type World = { fundId: string; potId: string; projects: string[] }

const draft = (db: Db, { fundId }: World, id: string, fiscalYear: number) =>
  db
    .insertInto('projects')
    .values({
      id,
      fundId,
      organizationId: organizations.thakham.id,
      title: 'สมมุติ',
      fiscalYear,
      proposal: '{"targets":[]}',
    })
    .execute()

/** What is left of it, or half; nothing is paid that the rules would refuse. */
async function pay(db: Db, { fundId, potId }: World, projectId: string, share: number) {
  const { rows } = await sql<{ left: number }>`
    select approved_satang - paid_satang as left from project_money where project_id = ${projectId}`.execute(db)
  const amountSatang = Math.floor((rows[0]?.left ?? 0) / share)
  if (amountSatang === 0) return
  const posting = { fundId, potId, projectId, id: newId(), kind: 'payment' as const, onDay: '2025-02-03', text: 'จ่าย' }
  await postEntry(db, { ...posting, amountSatang }, [
    ['50200', amountSatang],
    ['10201', -amountSatang],
  ])
}

async function happen(at: Work, world: World, one: Happening) {
  const { db } = at
  if (one.kind === 'fold') await sql`select fold_fund_steps()`.execute(db)
  if (one.kind === 'draft') {
    world.projects.push(newId())
    await draft(db, world, world.projects.at(-1)!, one.year)
  }
  if (one.kind === 'grant') {
    world.projects.push(await grantProject(at, { ...world, satang: one.satang }))
    await sql`update projects set proposal = '{"targets":[]}' where id = ${world.projects.at(-1)}`.execute(db)
  }
  const id = 'nth' in one ? world.projects[one.nth % Math.max(1, world.projects.length)] : undefined
  if (!id) return
  if (one.kind === 'change') await db.updateTable('projects').set(one.set).where('id', '=', id).execute()
  if (one.kind === 'pay') await pay(db, world, id, one.share)
  if (one.kind === 'report')
    await db
      .insertInto('activityReports')
      .values({ projectId: id, id: newId(), origin: 'area', fromDay: '2025-02-03', came: one.came, sentAt: new Date() })
      .execute()
}

/** What the rules of projects and books refuse leaves no trace. */
async function orRefused(at: Work, world: World, one: Happening) {
  await sql`savepoint happening`.execute(at.db)
  const { length } = world.projects
  try {
    await happen(at, world, one)
  } catch {
    world.projects.length = length
    await sql`rollback to savepoint happening`.execute(at.db)
  }
}

test('figures are what a full count gives', async ({ call, operator }) => {
  await operator(async (at) => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 30 }), async (happenings) => {
        await sql`savepoint world`.execute(at.db)
        const world = { ...(await makeFund(call, 500_000)), projects: [] }
        for (const one of happenings) await orRefused(at, world, one)
        expect(await faultsOfFigures(at.db, world.fundId)).toEqual({ projects: 0, money: 0, closings: 0 })
        await sql`rollback to savepoint world`.execute(at.db)
      }),
      { numRuns: 25 },
    )
  })
}, 120_000)
