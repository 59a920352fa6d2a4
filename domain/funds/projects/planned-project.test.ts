import { expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { IssuePlanBody } from '../plans/issue-plan.ts'
import { proposalOfPlan } from './planned-project.ts'

test('brings the plan’s situations, objectives, approach and sum, as rows of its own', () => {
  const planned = { id: newId(), title: 'คัดแยกขยะ', supportType: 2, applicant: 'ชุมชนสมมุติ', satang: 3_000_000 }
  const plan = IssuePlanBody.parse({
    situations: [{ id: newId(), text: 'ขยะต่อวัน', size: '4 ตัน' }],
    objectives: [{ id: newId(), text: 'ลดขยะ', indicator: 'ตันต่อวัน', now: '4', target: '3' }],
    approach: 'คัดแยกที่ต้นทาง',
    projects: [planned],
  })
  const proposal = proposalOfPlan({ plan }, planned)
  expect(proposal).toMatchObject({
    problems: [{ text: 'ขยะต่อวัน', size: '4 ตัน' }],
    objectives: [{ text: 'ลดขยะ', indicator: 'ตันต่อวัน', now: '4', target: '3' }],
    ...{ method: 'คัดแยกที่ต้นทาง', lumpSatang: 3_000_000 },
  })
  expect(proposal.problems[0]!.id).not.toBe(plan.situations[0]!.id)
  expect(proposalOfPlan({ plan }, { ...planned, satang: 0 }).lumpSatang).toBeNull()
})
