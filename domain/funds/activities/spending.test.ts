import { expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { MoneyLine } from './activity-report.ts'
import { spendingByActivity, spentOf } from './spending.ts'

const line = (group: string, satang: number) => MoneyLine.parse({ id: newId(), group, satang })
const [training, walk] = [
  { id: newId(), title: 'อบรม' },
  { id: newId(), title: 'เดินสายพาน' },
]

test('money stands with its activity and kind, and all of it adds up', () => {
  const reports = [
    { activityId: training.id, money: [line('services', 150_000), line('compensation', 60_000)] },
    { activityId: training.id, money: [line('services', 1)] },
    { activityId: null, money: [line('supplies', 500)] },
    // Of an activity that the proposal no longer has.
    { activityId: newId(), money: [line('supplies', 20)] },
  ]
  const spending = spendingByActivity(reports, [training, walk])
  expect(spending).toEqual([
    { activityId: training.id, title: 'อบรม', byGroup: { services: 150_001, compensation: 60_000 }, satang: 210_001 },
    { activityId: walk.id, title: 'เดินสายพาน', byGroup: {}, satang: 0 },
    { activityId: null, title: '', byGroup: { supplies: 520 }, satang: 520 },
  ])
  expect(spending.reduce((sum, { satang }) => sum + satang, 0)).toBe(
    reports.reduce((sum, report) => sum + spentOf(report), 0),
  )
})
