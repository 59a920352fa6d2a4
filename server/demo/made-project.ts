// A project of the demo while it is made: what was chosen for it, before it is written down.
import type { ProjectStatus } from '../../domain/funds/projects/project-status.ts'
import type { Proposal } from '../../domain/funds/projects/proposal.ts'
import type { Scenes } from './demo-scenes.ts'
import type { YearMeetings } from './fill-committees.ts'
import type { ProjectTemplate } from './projects/project-template.ts'

type Place = { nameTh: string; latitude: number; longitude: number }
export type Of = {
  year: number
  place: Place
  meetings: YearMeetings
  scenes: Scenes
  /** Of the years before, by template: next year's project knows it. */
  before: Map<ProjectTemplate, string>
  /** Who leads a few of them with an account of her own. */
  leadAccount: string | undefined
}

export type Made = Of & {
  id: string
  template: ProjectTemplate
  title: string
  status: ProjectStatus
  approvedOn: string
  proposal: Proposal
  people: number
  lead: string
  approvedSatang: number
}

export type MadeInstalment = { id: string; number: number; amountSatang: number; payOn: string }

/** What was not spent comes back when a project ends. */
export const returnedOf = ({ status, approvedSatang, people }: Made) =>
  status === 'finished' && people % 3 === 0
    ? Math.floor(approvedSatang / 2000) * 100
    : status === 'terminated'
      ? Math.floor(approvedSatang / 400) * 100
      : 0
