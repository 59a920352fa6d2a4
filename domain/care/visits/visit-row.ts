// One row of the sheet เยี่ยมบ้าน, understood. Empty ADL means not assessed; 0 is a score (rule 10 of the form).
import type { About, CleanedRow } from '../../registry/imports/cleaned-row.ts'
import { readNumber } from '../../registry/imports/cleaning/amounts.ts'
import { readChoices } from '../../registry/imports/cleaning/choices.ts'
import { readDay, readDayOfFact } from '../../registry/imports/cleaning/days.ts'
import { readCitizenNumber } from '../../registry/imports/cleaning/numbers.ts'
import type { RowReading } from '../../registry/imports/cleaning/row-reading.ts'
import { readWords } from '../../registry/imports/cleaning/words.ts'
import { toArabicDigits } from '../../shared/thai-text.ts'
import { BARTHEL_MAXIMA } from '../assessments/barthel.ts'
import { NEED_KINDS } from '../needs/lists.ts'
import type { NewVisit } from './visit.ts'
import { ADL_KEYS, type VisitKey } from './visit-columns.ts'

type Row = RowReading<VisitKey>
export type VisitSays = Omit<NewVisit, 'id' | 'personId'>

const PRESSURE = /^(\d{2,3})\s*[/\\-]\s*(\d{2,3})$/

export function cleanVisitRow(row: Row, { today }: About): CleanedRow {
  const number = readCitizenNumber(row, 'number')
  const formCode = row.text('formCode')
  if (row.text('number') === '' && formCode === '') row.refuse('person-not-named', 'number')
  const visitedOn = readDayOfFact(row, 'visitedOn', today)
  const says: Partial<VisitSays> = {
    ...(visitedOn ? { visitedOn } : {}),
    visitorName: readWords(row, 'visitorName', 200) ?? null,
    agency: readWords(row, 'agency', 200) ?? null,
    ...readPressure(row),
    pulse: readNumber(row, 'pulse', { from: 20, to: 300, whole: true }) ?? null,
    weightKg: readNumber(row, 'weight', { from: 0.3, to: 400 }) ?? null,
    heightCm: readNumber(row, 'height', { from: 20, to: 250 }) ?? null,
    sugar: readNumber(row, 'sugar', { from: 10, to: 1500 }) ?? null,
    ...readAdl(row),
    findings: readWords(row, 'findings', 4000) ?? null,
    needsFound: readChoices(row, 'needsFound', NEED_KINDS),
    nextVisitOn: readDay(row, 'nextVisitOn', { today, mayBeAhead: true })?.day ?? null,
  }
  return {
    says,
    ...(number === undefined ? {} : { number }),
    ...(formCode === '' ? {} : { formCode }),
    title: [row.text('fullName') || formCode, row.text('visitedOn')].filter((part) => part !== '').join(' · '),
    remarks: row.remarks,
  }
}

function readPressure(row: Row): Pick<VisitSays, 'systolic' | 'diastolic'> {
  const text = toArabicDigits(row.text('pressure'))
  const [, upper, lower] = PRESSURE.exec(text) ?? []
  const [systolic, diastolic] = [Number(upper), Number(lower)]
  const isRead = upper !== undefined && systolic >= 40 && systolic <= 350 && diastolic >= 20 && diastolic <= 250
  if (isRead && diastolic >= systolic) row.warn('pressure-unlikely', 'pressure')
  if (isRead) return { systolic, diastolic }
  if (text !== '') row.warn('pressure-unreadable', 'pressure')
  return { systolic: null, diastolic: null }
}

/** Ten items count as one assessment, and their sum as its score; a part of them is no assessment. */
function readAdl(row: Row): Pick<VisitSays, 'adlItems' | 'adlTotal'> {
  const items = ADL_KEYS.map((key, at) => readNumber(row, key, { from: 0, to: BARTHEL_MAXIMA[at]!, whole: true }))
  const total = readNumber(row, 'adlTotal', { from: 0, to: 20, whole: true }) ?? null
  const scored = items.filter((item) => item !== undefined)
  if (scored.length < items.length) {
    if (scored.length > 0) row.warn('adl-items-incomplete', null, { count: scored.length })
    return { adlItems: null, adlTotal: total }
  }
  const sum = scored.reduce((all, item) => all + item, 0)
  if (total !== null && total !== sum) row.warn('adl-sum-differs', 'adlTotal', { sum, total })
  return { adlItems: scored, adlTotal: sum }
}
