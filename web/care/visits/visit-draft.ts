// What is typed on the form of a visit, and what it says as a visit.
import type { NeedKind } from '../../../domain/care/needs/lists.ts'
import type { VisitBody } from '../../../domain/care/visits/visit.ts'
import type {
  MetWith,
  PressurePosition,
  SoreGrade,
  SugarKind,
  VisitAct,
} from '../../../domain/care/visits/visit-lists.ts'
import { isPossible, POSSIBLE, VITAL_SIGNS, type VitalSign } from '../../../domain/care/visits/vital-ranges.ts'

export type VisitDraft = {
  id: string
  visitedOn: string | null
  visitorName: string
  /** A draft of an earlier release knows fewer. */
  measures: Partial<Record<VitalSign, string>>
  /** The ten Barthel items; null where not answered yet. */
  adl: (number | null)[]
  pressurePosition: PressurePosition | null
  sugarKind: SugarKind | null
  metWith: MetWith | null
  /** As typed; 0 is asked and none. */
  falls: string
  fallInjured: boolean | null
  pressureSore: boolean | null
  soreGrade: SoreGrade | null
  sorePlace: string
  done: VisitAct[]
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
    pressurePosition: null,
    sugarKind: null,
    metWith: null,
    falls: '',
    fallInjured: null,
    pressureSore: null,
    soreGrade: null,
    sorePlace: '',
    done: [],
    findings: '',
    needsFound: [],
    nextVisitOn: null,
  }
}

export const isFilled = (text: string | undefined) => (text ?? '').trim() !== ''

export const isBlank = (draft: VisitDraft) =>
  !VITAL_SIGNS.some((sign) => isFilled(draft.measures[sign])) &&
  draft.adl.every((score) => score === null) &&
  !isFilled(draft.findings) &&
  !isFilled(draft.falls) &&
  draft.metWith === null &&
  draft.pressureSore === null &&
  draft.done.length + draft.needsFound.length === 0 &&
  draft.nextVisitOn === null

/** Empty is not measured; so is what is no figure. */
export function figureOf(text: string): number | null {
  const figure = Number(text.replace(/,/g, '').trim())
  return text.trim() === '' || !Number.isFinite(figure) ? null : figure
}

/** What the centre takes of it: beyond what is possible is a slip of the finger. */
export function signOf(sign: VitalSign, typed: string | undefined): number | null {
  const figure = figureOf(typed ?? '')
  if (figure === null || !isPossible(sign, figure)) return null
  return POSSIBLE[sign].whole ? Math.round(figure) : figure
}

export function fallsOf({ falls }: Pick<VisitDraft, 'falls'>): number | null {
  const count = figureOf(falls)
  return count === null || count < 0 || count > 99 ? null : Math.round(count)
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
  const signs = Object.fromEntries(VITAL_SIGNS.map((sign) => [sign, signOf(sign, draft.measures[sign])]))
  return {
    id: draft.id,
    personId,
    visitedOn: draft.visitedOn,
    visitorName: draft.visitorName.trim() || null,
    agency: null,
    ...signs,
    ...besides(draft, signs),
    adlItems: isAssessed ? draft.adl.map((score) => score ?? 0) : null,
    adlTotal: isAssessed ? adl.total : null,
    findings: draft.findings.trim() || null,
    needsFound: draft.needsFound,
    nextVisitOn: draft.nextVisitOn,
  }
}

/** An answer to a question that is no longer asked is not said: how she lay, when no pressure was measured. */
function besides(draft: VisitDraft, signs: Partial<Record<VitalSign, number | null>>): Partial<VisitBody> {
  const falls = fallsOf(draft)
  const hasSore = draft.pressureSore === true
  return {
    pressurePosition: signs.systolic === null ? null : draft.pressurePosition,
    sugarKind: signs.sugar === null ? null : draft.sugarKind,
    metWith: draft.metWith,
    falls,
    fallInjured: falls ? draft.fallInjured : null,
    pressureSore: draft.pressureSore,
    soreGrade: hasSore ? draft.soreGrade : null,
    sorePlace: (hasSore && draft.sorePlace.trim()) || null,
    done: draft.done,
  }
}
