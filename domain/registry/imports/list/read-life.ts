// Whether a list says that somebody has died or moved away. It is only asked about: the day, and whether it is she, somebody
// has to say.
import { normalizeThai } from '../../../shared/thai-text.ts'
import type { ListAbout, ListRow } from './list-row-context.ts'

export type LifeCode = 'person-died' | 'person-moved'

const DIED = /เสียชีวิต|ถึงแก่กรรม|ถึงแก่ความตาย|มรณะ|มรณภาพ|^ตาย|(?<![ก-๎])ตาย(?:แล้ว)?$|จำหน่าย.*ตาย|^deceased$|^dead$/i
/** สามีเสียชีวิต is about her husband, ไม่เสียชีวิต about nobody. */
const OF_ANOTHER =
  /(?:สามี|ภรรยา|บิดา|มารดา|พ่อ|แม่|บุตร|ลูก|คู่สมรส|ผู้ดูแล|พี่|น้อง|ญาติ|หลาน|ยัง(?:ไม่)?|ไม่)\s*(?:ถึงแก่กรรม|เสียชีวิต|ตาย)/
const MOVED = /^(?:\(?\s*)?ย้าย(?!ก้น)|ย้าย(?:ออก|ไป|ที่อยู่|ภูมิลำเนา|ทะเบียน)/

export function lifeSaid(text: string): LifeCode | undefined {
  const said = normalizeThai(text)
  if (DIED.test(said) && !OF_ANOTHER.test(said)) return 'person-died'
  return MOVED.test(said) ? 'person-moved' : undefined
}

/** DISCHARGE of the 43 files: 1 died, 2 moved, 3 missing, 9 still there. */
const DISCHARGES: Record<string, LifeCode> = { '1': 'person-died', '2': 'person-moved' }
/** Longer than that it is a story, in which anybody may have died. */
const LONGEST_NOTE = 80

export function readLife(row: ListRow, { dialect }: ListAbout): void {
  const told = new Set(row.remarks.map(({ code }) => code))
  const status = row.text('livingStatus')
  const said = (dialect === 'codes' ? DISCHARGES[status] : undefined) ?? lifeSaid(status)
  if (said && !told.has(said)) row.ask(said, 'livingStatus')
  if (!said && row.text('diedOn') !== '' && !told.has('person-died')) row.ask('person-died', 'diedOn')
  for (const key of row.columnsOf('note')) {
    const note = row.text(key)
    const life = note.length <= LONGEST_NOTE ? lifeSaid(note) : undefined
    if (life && life !== said && !told.has(life)) row.ask(life, key)
  }
}
