import type { ProjectStatus } from '../../domain/funds/projects/project-status.ts'
import type { Proposal } from '../../domain/funds/projects/proposal.ts'
import type { Work } from '../platform/work.ts'
import type { DemoProject } from './demo-funds.ts'

type Made = DemoProject & {
  id: string
  fundId: string
  organizationId: string
  fiscalYear: number
  status: ProjectStatus
  proposal: Proposal
  askedSatang: number
  fromDay: string
  toDay: string
  areaCode: string
  issueListId: string
  code: string | null
  approvedOn: string | null
}

/** As its steps would have left it. */
export async function insertDemoProject({ db, actor }: Work, { proposal, ...project }: Made): Promise<void> {
  await db
    .insertInto('projects')
    .values({ ...project, applicantKind: 5, proposal: JSON.stringify(proposal), enteredBy: actor.accountId })
    .execute()
}
