import { expect } from 'vitest'
import { type CalendarEntry, stateOfEntry } from '../../../domain/funds/activities/activity-calendar.ts'
import { Proposal } from '../../../domain/funds/projects/proposal.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { grantProject, leadProject, makeFund } from '../../testing-funds.ts'

const [WALK, TALK, LATE] = [newId(), newId(), newId()]
const proposal = JSON.stringify(
  Proposal.parse({
    activities: [
      { id: WALK, title: 'เดินสายพาน', fromDay: '2025-02-27', toDay: '2025-03-02' },
      { id: TALK, title: 'เวทีสรุป', fromDay: '2025-05-01' },
      { id: LATE, title: 'อบรม', fromDay: '2025-01-10' },
      { id: newId(), title: 'ยังไม่กำหนดวัน' },
    ],
  }),
)

test('the calendar tells what was planned with days, what is late, and what was done beside the plan', async ({
  call,
  operator,
}) => {
  const { fundId, potId } = await makeFund(call, 900_000)
  const projectId = await operator(async (at) => {
    const id = await grantProject(at, { fundId, potId, satang: 500_000 })
    await leadProject(at, id, 'somsri')
    await at.db.updateTable('projects').set({ proposal }).where('id', '=', id).execute()
    return id
  })
  const asked = async (who: CastName, of: string) => {
    const path = `/activity-calendar?from=2025-03-01&to=2025-03-31${of}`
    const { entries } = (await call(who, 'GET', path)).body as { entries: CalendarEntry[] }
    return entries
      .filter((entry) => entry.projectId === projectId)
      .map((entry) => `${entry.title} ${stateOfEntry(entry, '2025-03-15')}`)
  }
  const report = async (says: object) => {
    const id = newId()
    const at = `/projects/${projectId}/activity-reports`
    await call('somsri', 'POST', at, { id })
    await call('somsri', 'PUT', `${at}/${id}`, { ...{ reporter: 'สมมุติ', done: 'ทำแล้ว', revision: 1 }, ...says })
    await call('somsri', 'POST', `${at}/${id}/sending`, { id: newId() })
  }
  const late = ['อบรม late', 'เดินสายพาน late']
  for (const who of ['somsri', 'fon', 'mek'] as const) expect((await asked(who, '')).slice(0, 2)).toEqual(late)
  expect(await asked('far', '')).toEqual([])
  expect((await asked('far', `&fundId=${fundId}`)).slice(0, 2)).toEqual(late)
  await report({ activityId: LATE, title: 'อบรม', fromDay: '2025-01-11' })
  await report({ title: 'ประชุมด่วน', fromDay: '2025-03-05' })
  const seen = await asked('fon', `&projectId=${projectId}`)
  expect(seen.slice(0, 2)).toEqual(['เดินสายพาน late', 'ประชุมด่วน reported'])
  expect(seen).not.toContain('อบรม reported')
})
