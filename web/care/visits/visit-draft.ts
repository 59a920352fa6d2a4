// What is typed on the form of a visit, and what it says as a visit.
import type { NeedKind } from '../../../domain/care/needs/lists.ts'
import type { VisitBody } from '../../../domain/care/visits/visit.ts'
import { VITAL_SIGNS, type VitalSign } from '../../../domain/care/visits/vital-ranges.ts'

export type VisitDraft = {
  id: string
  visitedOn: string | null
  visitorName: string
  /** A draft of an earlier release knows fewer. */
  measures: Partial<Record<VitalSign, string>>
  /** The ten Barthel items; null where not answered yet. */
  adl: (number | null)[]
  findings: string
  needsFound: NeedKind[]
  nextVisitOn: string | null
}

export function blankVisit(id: string, today: string, visitorName: string): VisitDraft {
  return {
    id,
    visitedOn: today,
    visitorName,
    measures: {},
    adl: Array(10).fill(null),
    findings: '',
    needsFound: [],
    nextVisitOn: null,
  }
}

export const isBlank = (draft: VisitDraft) =>
  VITAL_SIGNS.every((sign) => (draft.measures[sign] ?? '') === '') &&
  draft.adl.every((score) => score === null) &&
  !draft.findings.trim() &&
  draft.needsFound.length === 0 &&
  draft.nextVisitOn === null

/** Empty is not measured; so is what is no figure. */
export function figureOf(text: string): number | null {
  const figure = Number(text.replace(/,/g, '').trim())
  return text.trim() === '' || !Number.isFinite(figure) ? null : figure
}

export function adlOf(scores: (number | null)[]): { answered: number; total: number; missing: number[] } {
  const missing = scores.flatMap((score, index) => (score === null ? [index + 1] : []))
  return {
    answered: scores.length - missing.length,
    total: scores.reduce<number>((sum, score) => sum + (score ?? 0), 0),
    missing,
  }
}

export function visitOf(draft: VisitDraft & { visitedOn: string }, personId: string): VisitBody {
  const adl = adlOf(draft.adl)
  const isAssessed = adl.missing.length === 0
  const figure = (sign: VitalSign) => figureOf(draft.measures[sign] ?? '')
  return {
    id: draft.id,
    personId,
    visitedOn: draft.visitedOn,
    visitorName: draft.visitorName.trim() || null,
    agency: null,
    systolic: figure('systolic'),
    diastolic: figure('diastolic'),
    pulse: figure('pulse'),
    weightKg: figure('weightKg'),
    heightCm: figure('heightCm'),
    sugar: figure('sugar'),
    temperature: figure('temperature'),
    respiration: figure('respiration'),
    oxygen: figure('oxygen'),
    waistCm: figure('waistCm'),
    adlItems: isAssessed ? draft.adl.map((score) => score ?? 0) : null,
    adlTotal: isAssessed ? adl.total : null,
    findings: draft.findings.trim() || null,
    needsFound: draft.needsFound,
    nextVisitOn: draft.nextVisitOn,
  }
}
