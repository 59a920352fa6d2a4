// From one status to the next: sent, sent back, passed, granted, finished; each with who and when.
import { StopDemand } from '../../../domain/funds/final-reports/closing-gaps.ts'
import { canActForApplicant, canDecideOnProject } from '../../../domain/funds/projects/project.policy.ts'
import type { NewProjectMove } from '../../../domain/funds/projects/project.ts'
import { afterMove, PROJECT_MOVES, type ProjectMove } from '../../../domain/funds/projects/project-status.ts'
import { gapsOfLocalHealthForm, gapsOfRegistryForm } from '../../../domain/funds/projects/proposal-gaps.ts'
import { regulationOn } from '../../../domain/funds/regulations/regulation.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { insertStop, readClosing } from '../final-reports/closing.queries.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { listRegulations } from '../regulations/regulations.queries.ts'
import {
  getProject,
  getProjectInSight,
  insertProjectMoney,
  moveProject,
  nextProjectCode,
  type ProjectKnown,
} from './projects.queries.ts'

type Columns = Record<string, unknown>

/** It goes to a fund with everything that the fund's form asks for. Throws proposal-incomplete with what it lacks. */
async function submitting(
  work: Work,
  project: ProjectKnown,
  { fundId = project.fundId ?? undefined }: NewProjectMove,
): Promise<Columns> {
  if (!fundId) throw problems.invalid({ where: ['fundId'] })
  const fund = await getFundInSight(work, fundId)
  const whole = await getProject(work, project.id)
  const head = { ...whole, people: whole.people.filter(({ role }) => role === 'lead' || role === 'member').length }
  const gaps = (fund.kind === 'local-health' ? gapsOfLocalHealthForm : gapsOfRegistryForm)(head, whole.proposal)
  if (gaps.length > 0) throw problems.proposalIncomplete({ gaps })
  const regulation = regulationOn(await listRegulations(work.db), fund.kind, bangkokToday())
  return { fundId, regulationId: regulation?.id ?? null }
}

/** The committee's amount goes into the fund's books: from now on no more than that is paid. */
async function granting(work: Work, project: ProjectKnown, { grant }: NewProjectMove): Promise<Columns> {
  if (!grant) throw problems.invalid({ where: ['grant'] })
  const { fiscalYear, supportType } = await getProject(work, project.id)
  const fundId = project.fundId!
  const { potId, approvedSatang, approvedOn, reportDueOn } = grant
  if (approvedOn > bangkokToday()) throw problems.dayInFuture()
  const code = grant.code || (await nextProjectCode(work.db, fundId, fiscalYear, supportType))
  await insertProjectMoney(work, { projectId: project.id, fundId, potId, approvedSatang })
  return { code, approvedOn, reportDueOn }
}

const STOPS: ProjectMove[] = ['suspend', 'terminate']

/** Throws project-not-ready-to-close with what is not done yet; and of a stop that has no reason, or asks back more than was paid, invalid. */
async function refuseUnready(work: Work, { id }: ProjectKnown, { move, note, stop }: NewProjectMove): Promise<void> {
  if (move !== 'finish' && !STOPS.includes(move)) return
  const { gaps, money } = await readClosing(work, id)
  if (move === 'finish' && gaps.length > 0) throw problems.projectNotReadyToClose({ gaps })
  if (move === 'finish') return
  if (!note) throw problems.invalid({ where: ['note'] })
  const held = (money?.receivedSatang ?? 0) - (money?.returnedSatang ?? 0)
  if (stop && stop.returnSatang > held) throw problems.invalid({ where: ['stop', 'returnSatang'] })
}

/** Throws project-moved-meanwhile when the move does not follow from how it stands by now. */
export const moveOn = audited(
  'project.move',
  (work: Work, projectId: string, said: NewProjectMove) =>
    once(work, said.id, { projectId, ...said }, async () => {
      const project = await getProjectInSight(work, projectId, true)
      const may = PROJECT_MOVES[said.move].side === 'fund' ? canDecideOnProject : canActForApplicant
      allow(may(work.actor, project))
      const to = afterMove(project.status, said.move)
      if (!to) throw problems.projectMovedMeanwhile({ status: project.status })
      await refuseUnready(work, project, said)
      const columns =
        said.move === 'submit'
          ? await submitting(work, project, said)
          : said.move === 'grant'
            ? await granting(work, project, said)
            : {}
      await moveProject(work, project, { stepId: said.id, to, note: said.note, ...columns })
      if (STOPS.includes(said.move)) await insertStop(work, projectId, said.id, StopDemand.parse(said.stop ?? {}))
      return { id: projectId }
    }),
  ({ id, again }, _projectId, { move }) => (again ? undefined : { id, details: { move } }),
)
