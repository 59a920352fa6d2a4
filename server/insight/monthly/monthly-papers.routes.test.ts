import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { MonthlyPapers } from '../../../domain/insight/monthly/monthly-papers.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { letGo } from '../../registry/retention/let-go.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, castAccounts } from '../../testing-cast.ts'
import { personOf } from '../../testing-people.ts'

const month = addDays(`${bangkokToday().slice(0, 7)}-01`, -1).slice(0, 7)

async function ask(call: Call, who: CastName = 'nok', id = newId()) {
  const { status, body } = await call(who, 'POST', '/reports/monthly/papers', { id, month })
  expect(status).toBe(200)
  return body.id as string
}
const papersOf = async (call: Call, who: CastName = 'nok') =>
  (await call(who, 'GET', `/reports/monthly/papers?month=${month}`)).body.papers as MonthlyPapers | null
const breakOff = (call: Call, id: string) => call('nok', 'POST', `/reports/monthly/papers/${id}/cancellation`)
const fileOf = (call: Call, id: string, who: CastName = 'nok') => call(who, 'GET', `/reports/monthly/papers/${id}/file`)

async function somebodyKept(call: Call) {
  const person = personOf({ firstName: 'สมมุติ' })
  await call('somsri', 'POST', '/people', person)
  const caseload = { id: newId(), accountId: castAccounts.malee.id, fromDay: `${month}-02` }
  await call('nok', 'POST', `/people/${person.id}/caseloads`, caseload)
}

describe('the papers of a month', () => {
  test('are made behind the request, and fetched whenever she comes back', async ({ call, runJobs, auditOf }) => {
    await somebodyKept(call)
    const id = await ask(call)
    expect(await papersOf(call)).toMatchObject({ id, state: 'waiting', made: 0, total: null })
    expect((await fileOf(call, id)).status).toBe(404)
    await runJobs()
    const papers = (await papersOf(call))!
    const zip = await fileOf(call, id)
    const names = zip.raw.toString('utf8').match(/[^\p{Cc}]*\.(?:pdf|xlsx)/gu) ?? []
    expect(papers).toMatchObject({ state: 'ready', made: names.length / 2, total: names.length / 2 })
    expect(papers.keptUntil).toBe(addDays(bangkokToday(), 7))
    expect(names.some((name) => name.endsWith(`${month}/volunteer/มาลี.pdf`))).toBe(true)
    expect(names.some((name) => name.endsWith(`${month}/volunteer.xlsx`))).toBe(true)
    expect(await auditOf('monthly.ask')).toMatchObject([{ subjectId: id, details: { month } }])
  })

  test('are hers alone', async ({ call, runJobs }) => {
    const id = await ask(call)
    await runJobs()
    expect(await papersOf(call, 'somsri')).toBeNull()
    expect((await fileOf(call, id, 'somsri')).status).toBe(404)
    expect((await call('somsri', 'POST', `/reports/monthly/papers/${id}/cancellation`)).status).toBe(404)
    expect((await call('vera', 'POST', '/reports/monthly/papers', { id: newId(), month })).status).toBe(403)
  })

  test('are made once however often she presses while they are made, and anew afterwards', async ({
    call,
    runJobs,
  }) => {
    const id = await ask(call)
    expect(await ask(call, 'nok', id)).toBe(id)
    expect(await ask(call)).toBe(id)
    await runJobs()
    const anew = await ask(call)
    expect(anew).not.toBe(id)
    // The earlier file stays until there is another.
    expect((await fileOf(call, id)).status).toBe(200)
    await runJobs()
    expect([(await fileOf(call, id)).status, (await fileOf(call, anew)).status]).toEqual([404, 200])
  })

  test('are broken off before they are begun, and asked for again', async ({ call, runJobs }) => {
    const id = await ask(call)
    expect((await breakOff(call, id)).status).toBe(200)
    await runJobs()
    expect(await papersOf(call)).toBeNull()
    const anew = await ask(call)
    await runJobs()
    expect(await papersOf(call)).toMatchObject({ id: anew, state: 'ready' })
    // What is made already stays.
    expect((await breakOff(call, anew)).status).toBe(200)
    expect((await fileOf(call, anew)).status).toBe(200)
  })

  test('are broken off while they are made, and nothing is left of them', async ({ call, centre, runJobs }) => {
    const id = await ask(call)
    const { files } = centre
    let isStored = false
    const put: typeof files.put = async (source) => {
      await breakOff(call, id)
      const stored = await files.put(source)
      isStored = true
      return stored
    }
    Object.assign(centre, { files: { ...files, put } })
    await runJobs()
    expect([isStored, await papersOf(call)]).toEqual([false, null])
  })

  test('are not made for whoever may no longer read them, and say so', async ({ call, centre, runJobs, operator }) => {
    await ask(call)
    await sql`update grants set to_day = klang_today() where account_id = ${castAccounts.nok.id}`.execute(centre.db)
    await runJobs()
    const { rows } = await operator(({ db }) => sql<{ state: string }>`select state from monthly_papers`.execute(db))
    expect(rows).toEqual([{ state: 'failed' }])
  })

  test('are let go of after their days', async ({ call, runJobs, centre, operator }) => {
    const id = await ask(call)
    await runJobs()
    const stored: string[] = []
    for await (const key of centre.files.list()) stored.push(key)
    await letGo(centre, false)
    expect((await fileOf(call, id)).status).toBe(200)
    await operator(({ db }) => sql`update monthly_papers set asked_at = asked_at - interval '9 days'`.execute(db))
    await letGo(centre, false)
    expect(await papersOf(call)).toBeNull()
    const left: string[] = []
    for await (const key of centre.files.list()) left.push(key)
    expect(stored.length - left.length).toBe(1)
  })
})
