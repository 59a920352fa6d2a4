// One row of the sheet ความต้องการ, understood.
import type { About, CleanedRow } from '../../registry/imports/cleaned-row.ts'
import { readChoice } from '../../registry/imports/cleaning/choices.ts'
import { readDay, readDayOfFact } from '../../registry/imports/cleaning/days.ts'
import { readCitizenNumber } from '../../registry/imports/cleaning/numbers.ts'
import type { RowReading } from '../../registry/imports/cleaning/row-reading.ts'
import { readWords } from '../../registry/imports/cleaning/words.ts'
import { codeFor } from '../../shared/wordings.ts'
import { NEED_KINDS, NEED_OF, NEED_STATUSES, NEED_URGENCIES, type NeedKind } from './lists.ts'
import type { Need } from './need.ts'
import type { NeedKey } from './need-columns.ts'

type Row = RowReading<NeedKey>
export type NeedSays = Pick<Need, 'foundOn' | 'needOf' | 'kind' | 'urgency' | 'detail' | 'status' | 'owner' | 'metOn'>

export function cleanNeedRow(row: Row, { today }: About): CleanedRow {
  const number = readCitizenNumber(row, 'number')
  const formCode = row.text('formCode')
  if (row.text('number') === '' && formCode === '') row.refuse('person-not-named', 'number')
  const foundOn = readDayOfFact(row, 'foundOn', today)
  const says: Partial<NeedSays> = {
    ...(foundOn ? { foundOn } : {}),
    needOf: readChoice(row, 'needOf', NEED_OF) ?? 'person',
    ...readKind(row),
    urgency: readChoice(row, 'urgency', NEED_URGENCIES) ?? 'can-wait',
    status: readChoice(row, 'status', NEED_STATUSES) ?? 'open',
    owner: readWords(row, 'owner', 200) ?? null,
    metOn: readDay(row, 'metOn', { today })?.day ?? null,
  }
  return {
    says,
    ...(number === undefined ? {} : { number }),
    ...(formCode === '' ? {} : { formCode }),
    title: [row.text('fullName') || formCode, row.text('kind')].filter((part) => part !== '').join(' · '),
    remarks: row.remarks,
  }
}

/** A kind that the list doesn't know is kept as อื่นๆ, in its own words. */
function readKind(row: Row): { kind?: NeedKind; detail: string | null } {
  const text = row.text('kind')
  const detail = readWords(row, 'detail', 2000) ?? null
  if (text === '') {
    row.refuse('need-kind-missing', 'kind')
    return { detail }
  }
  const kind = codeFor(NEED_KINDS, text)
  if (kind !== undefined) return { kind, detail }
  row.warn('need-kind-unknown', 'kind')
  return { kind: 'other', detail: detail === null ? text : `${text}: ${detail}` }
}
