import type { ActivityStory } from '../../domain/funds/activities/activity-report.ts'
import type { Proposal } from '../../domain/funds/projects/proposal.ts'
import type { Work } from '../platform/work.ts'

type Made = {
  id: string
  fundId: string
  organizationId: string
  title: string
  applicant: string
  fiscalYear: number
  areaCode: string | null
  askedSatang: number
  enteredAt: string
  proposal: Proposal
}

/** As its steps would have left it. */
export async function insertRegistryProject({ db, actor }: Work, { proposal, ...project }: Made): Promise<void> {
  await db
    .insertInto('projects')
    .values({ ...project, status: 'running', proposal: JSON.stringify(proposal), enteredBy: actor.accountId })
    .execute()
}

type Sent = { projectId: string; id: string; title: string; day: string; story: ActivityStory }

export async function insertSentReport({ db, actor }: Work, { day, story, ...report }: Sent): Promise<void> {
  await db
    .insertInto('activityReports')
    .values({
      ...{ ...report, origin: 'area', fromDay: day, toDay: day, report: JSON.stringify(story) },
      ...{ begunBy: actor.accountId, sentBy: actor.accountId, sentAt: new Date(`${day}T10:00:00Z`) },
    })
    .execute()
}
