// What a form still wants before it can be sent: each is a key of the page's words, and an anchor to jump to.
import { askedOf, type Proposal } from './proposal.ts'

export const PROPOSAL_GAPS = [
  'title',
  'applicant',
  'days',
  'support-type',
  'applicant-kind',
  'target-group',
  'group-of-five',
  'rationale',
  'objectives',
  'activities',
  'targets',
  'budget',
  'places',
  'goals',
  'format',
  'activity-types',
] as const
export type ProposalGap = (typeof PROPOSAL_GAPS)[number]

export type ProposalHead = {
  title: string
  applicant: string
  fromDay: string | null
  toDay: string | null
  supportType: number | null
  applicantKind: number | null
  targetGroup: number | null
  /** Those who are named as the group that applies. */
  people: number
}

const GROUP_OF_PEOPLE = 5
const blank = (text: string) => text.trim() === ''

const common = (head: ProposalHead, proposal: Proposal): ProposalGap[] => [
  ...(blank(head.title) ? (['title'] as const) : []),
  ...(blank(head.applicant) ? (['applicant'] as const) : []),
  ...(blank(proposal.rationale) ? (['rationale'] as const) : []),
  ...(proposal.targets.some(({ planned }) => (planned ?? 0) > 0) ? [] : (['targets'] as const)),
  ...(proposal.places.length > 0 ? [] : (['places'] as const)),
  ...(askedOf(proposal) > 0 ? [] : (['budget'] as const)),
]

/** กปท.7: an applicant of kind 5 is a group of at least five people, each by name. */
export const gapsOfLocalHealthForm = (head: ProposalHead, proposal: Proposal): ProposalGap[] => [
  ...common(head, proposal),
  ...(head.fromDay && head.toDay ? [] : (['days'] as const)),
  ...(head.supportType ? [] : (['support-type'] as const)),
  ...(head.applicantKind ? [] : (['applicant-kind'] as const)),
  ...(head.targetGroup ? [] : (['target-group'] as const)),
  ...(head.applicantKind === 5 && head.people < GROUP_OF_PEOPLE ? (['group-of-five'] as const) : []),
  ...(proposal.objectives.some(({ text }) => !blank(text)) ? [] : (['objectives'] as const)),
  ...(proposal.activities.some(({ title }) => !blank(title)) ? [] : (['activities'] as const)),
]

export const gapsOfRegistryForm = (head: ProposalHead, proposal: Proposal): ProposalGap[] => [
  ...common(head, proposal),
  ...(proposal.goals.length > 0 || !blank(proposal.ownGoals) ? [] : (['goals'] as const)),
  ...(proposal.format.length > 0 ? [] : (['format'] as const)),
  ...(proposal.activityTypes.length > 0 ? [] : (['activity-types'] as const)),
]
