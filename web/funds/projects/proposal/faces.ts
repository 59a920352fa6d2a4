// Two forms of one document: the numbers and the order of each, as their papers have them.

import type { FundKind } from '../../../../domain/funds/funds/fund.ts'
import type { ProjectPerson } from '../../../../domain/funds/projects/project.ts'
import {
  gapsOfLocalHealthForm,
  gapsOfRegistryForm,
  type ProposalGap,
} from '../../../../domain/funds/projects/proposal-gaps.ts'
import type { Draft } from './proposal-keeper.ts'

export const FACES = ['local', 'registry'] as const
export type Face = (typeof FACES)[number]

export type BlockName =
  | 'head'
  | 'title'
  | 'applicant'
  | 'goals'
  | 'targets'
  | 'rationale'
  | 'problems'
  | 'objectives'
  | 'activities'
  | 'by-group'
  | 'days'
  | 'places'
  | 'asked'
  | 'expected'
  | 'summary'
  | 'format'
  | 'types'
  | 'budget'

type Section = { block: BlockName; number: string }
const numbered = (...blocks: BlockName[]): Section[] => blocks.map((block, at) => ({ block, number: `${at + 1}.` }))

export const SECTIONS: Record<Face, Section[]> = {
  /** กปท.7 */
  local: [
    { block: 'head', number: '' },
    ...numbered(
      ...(['rationale', 'problems', 'objectives', 'activities', 'by-group', 'days', 'places', 'asked'] as const),
      ...(['expected', 'summary'] as const),
    ),
  ],
  /** The nine sections of the registry. */
  registry: numbered(
    ...(['title', 'applicant', 'goals', 'targets', 'rationale', 'format', 'types', 'places', 'budget'] as const),
  ),
}

/** The face of whoever will decide; before it is known, the form that most funds want. */
export const faceOf = (fundKind: FundKind | null): Face =>
  fundKind === null || fundKind === 'local-health' ? 'local' : 'registry'

export function gapsOf(face: Face, draft: Draft, people: readonly Pick<ProjectPerson, 'role'>[]): ProposalGap[] {
  const head = { ...draft, people: people.filter(({ role }) => role === 'lead' || role === 'member').length }
  return (face === 'local' ? gapsOfLocalHealthForm : gapsOfRegistryForm)(head, draft.proposal)
}
