// What is said of the rows of an XLSForm that is uploaded, in both languages.
import type { Words } from '../assessments/instrument.ts'

const REMARKS = {
  'no-survey': ['ไม่พบแผ่นงาน survey', 'There is no sheet named survey.'],
  'no-items': ['แผ่นงาน survey ไม่มีคำถามสักข้อ', 'The sheet survey holds no question.'],
  'no-type-column': ['แผ่นงาน survey ต้องมีคอลัมน์ type และ name', 'The sheet survey needs the columns type and name.'],
  'type-not-taken': ['ยังไม่รองรับคำถามชนิด “{what}”', 'Questions of the type “{what}” are not taken yet.'],
  'name-not-valid': [
    'ชื่อ “{what}” ใช้ไม่ได้ ใช้ตัวอักษรอังกฤษ ตัวเลข และ _ ขึ้นต้นด้วยตัวอักษร',
    'The name “{what}” does not do: Latin letters, digits and _, beginning with a letter.',
  ],
  'name-twice': ['ชื่อ “{what}” ซ้ำกับข้ออื่น', 'The name “{what}” is used twice.'],
  'list-unknown': ['ไม่มีรายการ “{what}” ในแผ่นงาน choices', 'The sheet choices has no list “{what}”.'],
  'label-missing': ['ไม่มีข้อความคำถาม (label)', 'The question has no label.'],
  'thai-missing': ['ไม่มีข้อความภาษาไทย จะแสดงภาษาอังกฤษแทน', 'There is no Thai label; the English one is shown.'],
  'english-missing': ['ไม่มีข้อความภาษาอังกฤษ จะแสดงภาษาไทยแทน', 'There is no English label; the Thai one is shown.'],
  'expression-not-understood': [
    'ไม่เข้าใจสูตรในคอลัมน์ {column} ตรงที่ “{what}”',
    'The formula in the column {column} is not understood at “{what}”.',
  ],
  'name-unknown': [
    'สูตรในคอลัมน์ {column} พูดถึง “{what}” ซึ่งไม่มีในแบบ',
    'The formula in the column {column} speaks of “{what}”, which is not in the form.',
  ],
  'calculation-missing': ['ไม่มีสูตรคำนวณ (calculation)', 'There is no calculation.'],
  'calculates-itself': [
    'สูตรของ “{what}” อ้างถึงข้อที่คำนวณทีหลัง',
    '“{what}” is reckoned from something that is reckoned later.',
  ],
  'repeat-in-repeat': ['รองรับการทำซ้ำ (repeat) ได้ชั้นเดียว', 'Only one level of repeats is taken.'],
  'group-not-closed': [
    'กลุ่ม “{what}” ไม่ได้ปิด (end group / end repeat)',
    'The group “{what}” is not closed (end group / end repeat).',
  ],
  'end-without-beginning': ['มี end แต่ไม่มี begin', 'An end without a beginning.'],
  'too-many': ['คำถามมากเกินไป (ไม่เกิน {what} ข้อ)', 'Too many questions (at most {what}).'],
  'choice-not-whole': [
    'ตัวเลือกต้องมีทั้ง list_name และ name จึงไม่ได้ใช้แถวนี้',
    'A choice needs both list_name and name; this row is passed over.',
  ],
  'choice-twice': ['ตัวเลือก “{what}” ซ้ำในรายการเดียวกัน', 'The choice “{what}” is twice in one list.'],
  'column-passed-over': ['คอลัมน์ “{what}” ไม่ได้ใช้', 'The column “{what}” is passed over.'],
} as const satisfies Record<string, readonly [th: string, en: string]>

export type RemarkCode = keyof typeof REMARKS
/** With an `error` the form cannot be published. */
export type FormRemark = {
  sheet: string
  row: number | null
  /** As a sheet shows it, with its heading: `F relevant`. null: of the whole row, or of the sheet. */
  column: string | null
  severity: 'error' | 'note'
  says: Words
}

export function remarkOf(
  code: RemarkCode,
  where: { sheet: string; row: number | null; column: string | null },
  values: { what?: string; column?: string } = {},
  severity: FormRemark['severity'] = 'error',
): FormRemark {
  const filled = (text: string) => text.replace(/\{(what|column)\}/g, (_, key: 'what' | 'column') => values[key] ?? '')
  const [th, en] = REMARKS[code]
  return { ...where, severity, says: { th: filled(th), en: filled(en) } }
}
