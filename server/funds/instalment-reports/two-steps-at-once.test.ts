// Real transactions side by side, so this file has a database of its own and rolls nothing back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InstalmentReport } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { inWork } from '../../platform/work.ts'
import { openCastCentre, type TestCentre } from '../../testing-centres.ts'
import { grantProject, leadProject, makeFund } from '../../testing-funds.ts'

let centre: TestCentre
beforeAll(async () => {
  centre = await openCastCentre()
}, 120_000)
afterAll(() => centre.throwAway())

const DAYS = { workFrom: '2025-01-01', workTo: '2025-03-31', reportFrom: '2025-04-01', reportTo: '2025-04-15' }
const SIGNATORIES = ['grantee', 'granter'].map((side) => ({ side, name: 'สมมุติ ลงนาม' }))

async function sentReport() {
  const of = await makeFund(centre.call, 900_000)
  const projectId = await inWork(centre, 'operator', async (at) => {
    const id = await grantProject(at, { ...of, satang: 20_000 })
    await leadProject(at, id, 'somsri')
    return id
  })
  const instalments = [newId(), newId()].map((id) => ({ id, amountSatang: 10_000, ...DAYS }))
  await centre.call('fon', 'POST', `/projects/${projectId}/agreement`, {
    ...{ id: newId(), number: '1/2568', signedOn: '2025-01-02', instalments, signatories: SIGNATORIES },
  })
  const id = newId()
  const at = `/projects/${projectId}/instalment-reports`
  await centre.call('somsri', 'POST', at, { id, instalmentId: instalments[0]!.id })
  await centre.call('somsri', 'POST', `${at}/${id}/moves`, { id: newId(), move: 'send' })
  return { at, id }
}

test('of two who decide about a report at once one decides, and the other hears of it', async () => {
  const { at, id } = await sentReport()
  const decide = (who: 'fon' | 'arun', move: string) =>
    centre.call(who, 'POST', `${at}/${id}/moves`, { id: newId(), move, note: 'ขาดใบเสร็จ' })
  const answers = await Promise.all([decide('fon', 'pass'), decide('arun', 'send-back'), decide('arun', 'pass')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const { reports } = (await centre.call('fon', 'GET', at)).body as { reports: InstalmentReport[] }
  expect(reports[0]!.steps).toHaveLength(2)
})
