import { sql } from 'kysely'
import { expect } from 'vitest'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { bring, bringAndCommit, peopleOf, step } from '../../testing-imports.ts'
import { personRow, upload, visitRow, workbook } from '../../testing-workbooks.ts'

const visitsOf = async (call: Call, as: CastName, id: string) =>
  (await call(as, 'GET', `/people/${id}/visits`)).body.visits as { id: string; visitedOn: string }[]
const visitTotal = async (call: Call) =>
  (await call('arun', 'GET', '/reports/visits?year=2563&by=province')).body.total as { visits: number; people: number }

test('an undone batch leaves the lists and the figures, and may be brought again', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  const bytes = await workbook({ people: [personRow(1)], visits: [visitRow(1)] })
  const batch = await bringAndCommit(hands, 'somsri', bytes)
  expect(await visitTotal(call)).toMatchObject({ visits: 1, people: 1 })
  expect(await step(hands, 'somsri', batch.id, 'undo')).toMatchObject({ state: 'undone', can: { undo: false } })
  expect(await peopleOf(call, 'somsri')).toEqual([])
  expect(await visitTotal(call)).toMatchObject({ visits: 0, people: 0 })

  const again = await bringAndCommit(hands, 'somsri', bytes)
  expect(again.sheets.map(({ created }) => created)).toEqual([1, 1])
  expect(await peopleOf(call, 'somsri')).toHaveLength(1)
  expect(await visitTotal(call)).toMatchObject({ visits: 1, people: 1 })
})

test('who stood before stands as before, and a later edit by hand survives', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(1, { บ้านเลขที่: '1/2', ชื่อเล่น: 'หนู' })] }))
  const newer = await bringAndCommit(
    hands,
    'somsri',
    await workbook({ people: [personRow(1, { บ้านเลขที่: '9/9', ชื่อเล่น: 'กบ' })] }),
  )
  const [person] = await peopleOf(call, 'somsri')
  const { revision } = (await call('somsri', 'GET', `/people/${person!.id}`)).body
  const correction = { id: '01a20000-0000-7000-8000-0000000000ab', revision, occupation: 'rubber' }
  expect((await call('somsri', 'POST', `/people/${person!.id}/corrections`, correction)).status).toBe(200)
  await step(hands, 'somsri', newer.id, 'undo')
  expect((await call('somsri', 'GET', `/people/${person!.id}`)).body).toMatchObject({
    nickname: 'หนู',
    occupation: 'rubber',
    address: { house: '1/2' },
  })
})

test('someone whom another hand has visited stays, without her list', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  const batch = await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(1)] }))
  const [person] = await peopleOf(call, 'somsri')
  const visit = { id: '01a20000-0000-7000-8000-0000000000ac', personId: person!.id, visitedOn: '2020-06-01' }
  expect((await call('nok', 'POST', '/visits', visit)).status).toBe(200)
  await step(hands, 'somsri', batch.id, 'undo')
  expect(await visitsOf(call, 'nok', person!.id)).toMatchObject([{ id: visit.id }])
  expect(await visitTotal(call)).toMatchObject({ visits: 1, people: 1 })
})

test('a person whom two organisations brought stays the other’s', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  const bytes = await workbook({ people: [personRow(1)] })
  await bringAndCommit(hands, 'somsri', bytes)
  const theirs = await bringAndCommit(hands, 'wilai', bytes)
  expect(theirs.sheets[0]).toMatchObject({ unchanged: 1 })
  await step(hands, 'wilai', theirs.id, 'undo')
  expect(await peopleOf(call, 'somsri')).toHaveLength(1)
})

test('only whoever committed a batch, or an administrator, takes it back', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  const batch = await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(1)] }))
  expect((await call('nok', 'POST', `/imports/${batch.id}/undo`)).body.problem).toBe('not-allowed')
  expect((await call('wilai', 'POST', `/imports/${batch.id}/undo`)).status).toBe(404)
  expect((await call('arun', 'POST', `/imports/${batch.id}/undo`)).status).toBe(200)
})

test('a newer file takes the place of an earlier batch: gone, new and same are shown, and come true in one step', async ({
  call,
  runJobs,
}) => {
  const hands = { call, runJobs }
  const earlier = await bringAndCommit(
    hands,
    'somsri',
    await workbook({
      people: [personRow(1), personRow(2), personRow(3, { บ้านเลขที่: '1/2' })],
      visits: [visitRow(1), visitRow(2), visitRow(3)],
    }),
  )
  const kept = (await peopleOf(call, 'somsri'))[0]!
  const [keptVisit] = await visitsOf(call, 'somsri', kept.id)
  const newer = await bring(
    hands,
    'somsri',
    await workbook({
      people: [personRow(1), personRow(3, { บ้านเลขที่: '7/7' }), personRow(4)],
      visits: [visitRow(1), visitRow(4)],
    }),
    { replaces: earlier.id },
  )
  expect(newer.sheets).toMatchObject([
    { kind: 'people', read: 3, created: 1, updated: 1, unchanged: 1, gone: 2 },
    { kind: 'visits', read: 2, created: 1, unchanged: 1, gone: 2 },
  ])
  expect(await peopleOf(call, 'somsri')).toHaveLength(3)

  expect(await step(hands, 'somsri', newer.id, 'commit')).toMatchObject({ state: 'committed' })
  expect((await call('somsri', 'GET', `/imports/${earlier.id}`)).body).toMatchObject({ state: 'undone' })
  expect((await peopleOf(call, 'somsri')).map(({ house }) => house)).toEqual([null, '7/7', null])
  expect(await visitsOf(call, 'somsri', kept.id)).toEqual([keptVisit])
  expect(await visitTotal(call)).toMatchObject({ visits: 2, people: 2 })

  await step(hands, 'somsri', newer.id, 'undo')
  expect(await peopleOf(call, 'somsri')).toEqual([])
})

test('only a committed batch of the same organisation can be replaced', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  const bytes = await workbook({ people: [personRow(1)] })
  const ready = await bring(hands, 'somsri', bytes)
  expect(
    (await call('somsri', 'POST', '/imports', undefined, upload(bytes, { replaces: ready.id }))).body.problem,
  ).toBe('batch-cannot-be-replaced')
  const committed = await step(hands, 'somsri', ready.id, 'commit')
  expect((await call('wilai', 'POST', '/imports', undefined, upload(bytes, { replaces: committed.id }))).status).toBe(
    404,
  )
})

test('the order in which two organisations’ files came does not matter', async ({ call, runJobs, centre }) => {
  const hands = { call, runJobs }
  const bring2 = {
    somsri: () =>
      workbook({ people: [personRow(1, { ชื่อเล่น: 'หนู', อาชีพ: 'ทำสวนยางพารา' })] }).then((b) =>
        bringAndCommit(hands, 'somsri', b, { fileDate: '2026-06-30' }),
      ),
    wilai: () =>
      workbook({ people: [personRow(1, { ชื่อเล่น: 'กบ', เพศ: 'หญิง' })] }).then((b) =>
        bringAndCommit(hands, 'wilai', b, { fileDate: '2026-06-30' }),
      ),
  }
  const outcomes = []
  for (const order of [
    ['somsri', 'wilai'],
    ['wilai', 'somsri'],
  ] as const) {
    await sql`savepoint order_of_files`.execute(centre.db)
    for (const who of order) await bring2[who]()
    const [person] = await peopleOf(call, 'wilai')
    const { nickname, sex, occupation } = (await call('wilai', 'GET', `/people/${person!.id}`)).body
    outcomes.push({ nickname, sex, occupation })
    await sql`reset role`.execute(centre.db)
    await sql`rollback to savepoint order_of_files`.execute(centre.db)
  }
  expect(outcomes[0]).toEqual(outcomes[1])
})
