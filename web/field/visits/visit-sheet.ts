// What is on the page of a visit while it is written, and what it becomes: one sheet, with a part for everyone of the house who
// was visited. Pure, so that each keystroke can be kept and a killed page found again.
import type { NeedBody } from '../../../domain/care/needs/need.ts'
import type { VisitBody } from '../../../domain/care/visits/visit.ts'
import type {
  MetWith,
  PressurePosition,
  SoreGrade,
  SugarKind,
  VisitAct,
} from '../../../domain/care/visits/visit-lists.ts'
import { isPossible, POSSIBLE, VITAL_SIGNS, type VitalSign } from '../../../domain/care/visits/vital-ranges.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { toArabicDigits } from '../../../domain/shared/thai-text.ts'

export type NeedLine = Pick<NeedBody, 'id' | 'kind'> &
  Required<Pick<NeedBody, 'needOf' | 'urgency'>> & { detail: string }
export type PhotoLine = { id: string; isWound: boolean; takenAt: string }
export type Place = { latitude: number; longitude: number; accuracyMetres: number }

export type VisitPart = {
  visitId: string
  personId: string
  signs: Partial<Record<VitalSign, string>>
  pressurePosition: PressurePosition | null
  sugarKind: SugarKind | null
  findings: string
  falls: string
  fallInjured: boolean | null
  pressureSore: boolean | null
  soreGrade: SoreGrade | null
  sorePlace: string
  done: VisitAct[]
  needs: NeedLine[]
  photos: PhotoLine[]
  nextVisitOn: string | null
}

export type VisitSheet = {
  startedAt: string
  visitedOn: string
  metWith: MetWith | null
  place: Place | null
  /** Who said yes to photographs. */
  consentBy: string
  householdVisitId: string
  parts: VisitPart[]
}

export const blankPart = (personId: string, visitId: string): VisitPart => ({
  visitId,
  personId,
  signs: {},
  pressurePosition: null,
  sugarKind: null,
  findings: '',
  falls: '',
  fallInjured: null,
  pressureSore: null,
  soreGrade: null,
  sorePlace: '',
  done: [],
  needs: [],
  photos: [],
  nextVisitOn: null,
})

type Begin = { personId: string; visitId: string; householdVisitId: string; today: string; now: string }

export const blankSheet = ({ personId, visitId, householdVisitId, today, now }: Begin): VisitSheet => ({
  startedAt: now,
  visitedOn: today,
  metWith: null,
  place: null,
  consentBy: '',
  householdVisitId,
  parts: [blankPart(personId, visitId)],
})

export const changePart = (sheet: VisitSheet, personId: string, change: Partial<VisitPart>): VisitSheet => ({
  ...sheet,
  parts: sheet.parts.map((part) => (part.personId === personId ? { ...part, ...change } : part)),
})

export const addPart = (sheet: VisitSheet, personId: string, visitId: string): VisitSheet =>
  sheet.parts.some((part) => part.personId === personId)
    ? sheet
    : { ...sheet, parts: [...sheet.parts, blankPart(personId, visitId)] }

export const dropPart = (sheet: VisitSheet, personId: string): VisitSheet => ({
  ...sheet,
  parts: sheet.parts.filter((part) => part.personId !== personId),
})

/** Thai digits, a comma for the point and spaces are forgiven. Undefined is no figure; null is nothing typed. */
export function figureOf(typed: string | undefined): number | null | undefined {
  const text = toArabicDigits(typed ?? '')
    .replace(',', '.')
    .replace(/\s/g, '')
  if (text === '') return null
  const figure = Number(text)
  return Number.isFinite(figure) ? figure : undefined
}

export function signOf(part: VisitPart, sign: VitalSign): number | null {
  const figure = figureOf(part.signs[sign])
  if (figure === null || figure === undefined || !isPossible(sign, figure)) return null
  return POSSIBLE[sign].whole ? Math.round(figure) : figure
}

/** Typed, and nothing that the centre could take: a slip of the finger. */
export function isSlip(sign: VitalSign, typed: string | undefined): boolean {
  const figure = figureOf(typed)
  return figure === undefined || (figure !== null && !isPossible(sign, figure))
}

const isTyped = (text: string | undefined) => (text ?? '').trim() !== ''

export const isBlankPart = (part: VisitPart): boolean =>
  !VITAL_SIGNS.some((sign) => isTyped(part.signs[sign])) &&
  !isTyped(part.findings) &&
  !isTyped(part.falls) &&
  part.pressureSore === null &&
  part.done.length + part.needs.length + part.photos.length === 0 &&
  part.nextVisitOn === null

export const isBlankSheet = (sheet: VisitSheet): boolean => sheet.metWith === null && sheet.parts.every(isBlankPart)

/** Opened, and at most found on the map. */
export const isUntouched = (sheet: VisitSheet): boolean =>
  isBlankSheet(sheet) && sheet.parts.length === 1 && sheet.visitedOn === bangkokToday(new Date(sheet.startedAt))

export type SaveTrouble = 'blank' | 'slip' | 'future' | 'after-death' | 'consent'

/** Why it cannot be saved yet; undefined when it can. */
export function saveTrouble(sheet: VisitSheet, today: string, diedOn: string | null): SaveTrouble | undefined {
  if (isBlankSheet(sheet)) return 'blank'
  if (sheet.visitedOn > today) return 'future'
  if (diedOn !== null && sheet.visitedOn > diedOn) return 'after-death'
  if (sheet.parts.some((part) => VITAL_SIGNS.some((sign) => isSlip(sign, part.signs[sign])))) return 'slip'
  if (sheet.parts.some(({ photos }) => photos.length > 0) && sheet.consentBy.trim().length < 2) return 'consent'
  return undefined
}

/** The first is always visited; of the others of the house whoever something is said of. */
export const writtenParts = ({ parts }: VisitSheet): VisitPart[] =>
  parts.filter((part, at) => at === 0 || !isBlankPart(part))

const fallsOf = ({ falls }: VisitPart) => {
  const count = figureOf(falls)
  return count === null || count === undefined ? null : Math.min(99, Math.max(0, Math.round(count)))
}

const signsOf = (part: VisitPart) =>
  Object.fromEntries(VITAL_SIGNS.flatMap((sign) => (signOf(part, sign) === null ? [] : [[sign, signOf(part, sign)]])))

export function visitBodyOf(sheet: VisitSheet, part: VisitPart, now: string, visitorName: string): VisitBody {
  const [falls, signs] = [fallsOf(part), signsOf(part)]
  return {
    id: part.visitId,
    personId: part.personId,
    visitedOn: sheet.visitedOn,
    visitorName,
    ...signs,
    pressurePosition: 'systolic' in signs ? part.pressurePosition : null,
    sugarKind: 'sugar' in signs ? part.sugarKind : null,
    metWith: sheet.metWith,
    falls,
    fallInjured: falls ? part.fallInjured : null,
    pressureSore: part.pressureSore,
    soreGrade: part.pressureSore ? part.soreGrade : null,
    sorePlace: (part.pressureSore && part.sorePlace.trim()) || null,
    done: part.done,
    findings: part.findings.trim() || null,
    needsFound: [...new Set(part.needs.map(({ kind }) => kind))],
    nextVisitOn: part.nextVisitOn,
    ...sheet.place,
    householdVisitId: writtenParts(sheet).length > 1 ? sheet.householdVisitId : null,
    startedAt: sheet.startedAt,
    savedAt: now,
  }
}

export const needBodiesOf = ({ visitedOn }: VisitSheet, { personId, visitId, needs }: VisitPart): NeedBody[] =>
  needs.map(({ detail, ...need }) => ({
    ...need,
    personId,
    visitId,
    foundOn: visitedOn,
    detail: detail.trim() || null,
  }))

const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))

/** What was sent and refused, on the page again. Its needs and photographs went their own ways. */
export function sheetOfBody(body: VisitBody, now: string): VisitSheet {
  const part: VisitPart = {
    ...blankPart(body.personId, body.id),
    signs: Object.fromEntries(VITAL_SIGNS.map((sign) => [sign, text(body[sign])])),
    pressurePosition: body.pressurePosition ?? null,
    sugarKind: body.sugarKind ?? null,
    findings: body.findings ?? '',
    falls: text(body.falls),
    fallInjured: body.fallInjured ?? null,
    pressureSore: body.pressureSore ?? null,
    soreGrade: body.soreGrade ?? null,
    sorePlace: body.sorePlace ?? '',
    done: body.done ?? [],
    nextVisitOn: body.nextVisitOn ?? null,
  }
  const { latitude, longitude, accuracyMetres } = body
  const isPlaced = latitude !== null && latitude !== undefined && longitude !== null && longitude !== undefined
  return {
    startedAt: body.startedAt ?? now,
    visitedOn: body.visitedOn,
    metWith: body.metWith ?? null,
    place: isPlaced ? { latitude, longitude, accuracyMetres: accuracyMetres ?? 0 } : null,
    consentBy: '',
    householdVisitId: body.householdVisitId ?? body.id,
    parts: [part],
  }
}
