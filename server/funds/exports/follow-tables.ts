// Projects that run or ended, as สปสช. follows them and as its upload wants their results.
import { FOLLOW_STATUS, type NhsoWanted } from '../../../domain/funds/exports/nhso-files.ts'
import { Proposal, totalOfActivity } from '../../../domain/funds/projects/proposal.ts'
import { healthZoneOf, zoneNameTh } from '../../../domain/ground/areas/health-zones.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { TableCell } from '../../platform/table-file.ts'
import { type FollowedProject, listFollowedProjects } from './follows.queries.ts'

const baht = (satang: number) => satang / 100

function followOf(project: FollowedProject): TableCell[] {
  const zone = healthZoneOf(project.provinceCode)
  return [
    zone === undefined ? null : zoneNameTh(zone),
    project.provinceName,
    project.districtName,
    project.fundCode,
    project.fundName,
    project.id,
    project.code,
    project.title,
    project.fiscalYear,
    project.supportType,
    project.applicant,
    project.fromDay,
    project.toDay,
    baht(project.askedSatang),
    baht(project.approvedSatang),
    project.approvedOn,
    project.reportDueOn,
    project.coordinatorName,
    project.coordinatorPhone,
    project.targetGroup,
    project.targetSize,
    Proposal.parse(project.proposal).mainActivities.join(','),
    FOLLOW_STATUS[project.status],
  ]
}

const day = (iso: string | null) => (iso === null ? null : formatThaiDate(iso, 'numeric'))
const numbered = (texts: readonly string[]) =>
  texts.length > 1 ? texts.map((text, at) => `${at + 1}. ${text}`).join('\n') : (texts[0] ?? '')

/** 1 is reached, 2 is not; of what still runs nothing is said, and of what ended in time only where everybody who was planned for came. */
function outcomeOf({ status, came, targetSize }: FollowedProject): TableCell {
  if (status === 'terminated') return 2
  return status === 'finished' && targetSize > 0 && came >= targetSize ? 1 : null
}

function resultOf(project: FollowedProject): TableCell[] {
  const { objectives, mainActivities, mainActivityOther, activities } = Proposal.parse(project.proposal)
  const costs = activities.map((one) => `${one.title} ${formatBaht(totalOfActivity(one))} บาท`)
  return [
    project.fundCode,
    project.title,
    project.supportType,
    project.applicantKind,
    project.applicant,
    project.targetGroup,
    project.targetSize,
    numbered(objectives.map(({ text }) => text).filter(Boolean)),
    mainActivities.join(','),
    mainActivityOther,
    baht(project.approvedSatang),
    project.fiscalYear,
    numbered(costs),
    day(project.fromDay),
    day(project.toDay),
    day(project.approvedOn),
    baht(project.paidSatang - project.returnedSatang),
    outcomeOf(project),
    project.status === 'terminated' ? project.endedWhy : null,
    project.came,
  ]
}

const pagesOf = (rowOf: (project: FollowedProject) => TableCell[]) => async (db: Db, wanted: NhsoWanted) => {
  const projects = await listFollowedProjects(db, wanted)
  return projects.map((project) => ({ cursor: project.id, cells: rowOf(project) }))
}

export const readFollows = pagesOf(followOf)
export const readResults = pagesOf(resultOf)
