import { parseThaiDate, type ReadDate } from '../../../shared/thai-date.ts'
import type { Precision } from '../../people/person.ts'
import { remembered } from './remembered.ts'
import type { RowReading } from './row-reading.ts'

export type ReadDay = { day: string; precision: Precision }

type AboutDate = { today: string; birth?: boolean }

const dated = (about: AboutDate) => ({ today: about.today, read: remembered((text) => parseThaiDate(text, about)) })
const readers = { birth: dated({ today: '', birth: true }), other: dated({ today: '' }) }

/** What a text means depends on the day it is read, which changes once a day. */
function readDate(text: string, { today, birth = false }: AboutDate) {
  const kind = birth ? 'birth' : 'other'
  if (readers[kind].today !== today) readers[kind] = dated({ today, birth })
  return readers[kind].read(text)
}

const UNKNOWN = /^(?:ไม่ทราบ|ไม่รู้|ไม่ระบุ|ไม่แน่ชัด|\?+)$/

/** A day that may be left out. What cannot be read, does not exist or lies ahead is told and not taken. */
export function readDay<Key extends string>(
  row: RowReading<Key>,
  key: Key,
  about: { today: string; birth?: boolean; mayBeAhead?: boolean },
): ReadDay | undefined {
  const text = row.text(key)
  if (text === '' || UNKNOWN.test(text)) return undefined
  const read = readDate(text, about)
  if ('problem' in read) return void row.warn(read.problem, key)
  if (!about.mayBeAhead && read.day > about.today) return void row.warn('date-in-future', key)
  remarkNotes(row, key, read)
  return { day: read.day, precision: read.precision }
}

/** The day a fact happened on. Without a whole and past day the row is not taken (rule 8 of the form). */
export function readDayOfFact<Key extends string>(row: RowReading<Key>, key: Key, today: string): string | undefined {
  const text = row.text(key)
  if (text === '') return void row.refuse('fact-date-missing', key)
  const read = readDate(text, { today })
  if ('problem' in read) return void row.refuse(`fact-${read.problem}`, key)
  if (read.precision !== 'day') return void row.refuse('fact-date-not-whole', key)
  if (read.day > today) return void row.refuse('fact-date-in-future', key)
  remarkNotes(row, key, read)
  return read.day
}

/** A spreadsheet's own date is only told; what rests on a guess is for somebody to look at. */
function remarkNotes<Key extends string>(row: RowReading<Key>, key: Key, { notes }: ReadDate): void {
  for (const note of notes) {
    if (note === 'date-serial') row.fix(note, key)
    else row.warn(note, key)
  }
}
