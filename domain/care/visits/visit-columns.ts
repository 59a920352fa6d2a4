// The sheet เยี่ยมบ้าน of the central form (รุ่น 1.0).
import type { Column, SheetForm } from '../../registry/imports/sheet-form.ts'

const ADL_ITEMS = [
  ['ADL1 รับประทานอาหาร', '0-2'],
  ['ADL2 ล้างหน้า หวีผม แปรงฟัน', '0-1'],
  ['ADL3 ลุกนั่งจากที่นอน', '0-3'],
  ['ADL4 ใช้ห้องน้ำ', '0-2'],
  ['ADL5 เคลื่อนที่ในบ้าน', '0-3'],
  ['ADL6 สวมใส่เสื้อผ้า', '0-2'],
  ['ADL7 ขึ้นลงบันได', '0-2'],
  ['ADL8 อาบน้ำ', '0-1'],
  ['ADL9 กลั้นอุจจาระ', '0-2'],
  ['ADL10 กลั้นปัสสาวะ', '0-2'],
] as const

export type AdlKey = 'adl1' | 'adl2' | 'adl3' | 'adl4' | 'adl5' | 'adl6' | 'adl7' | 'adl8' | 'adl9' | 'adl10'
export const ADL_KEYS: readonly AdlKey[] = [
  'adl1',
  'adl2',
  'adl3',
  'adl4',
  'adl5',
  'adl6',
  'adl7',
  'adl8',
  'adl9',
  'adl10',
]

export type VisitKey =
  | 'formCode'
  | 'number'
  | 'fullName'
  | 'visitedOn'
  | 'visitorName'
  | 'agency'
  | 'pressure'
  | 'pulse'
  | 'weight'
  | 'height'
  | 'sugar'
  | AdlKey
  | 'adlTotal'
  | 'findings'
  | 'needsFound'
  | 'nextVisitOn'

const adlColumns = ADL_KEYS.map((key, index): Column<VisitKey> => {
  const [header, note] = ADL_ITEMS[index]!
  return { key, header, note, width: 9, alsoSaid: [header.split(' ')[0]!] }
})

export const VISITS_SHEET: SheetForm<VisitKey> = {
  kind: 'visits',
  name: 'เยี่ยมบ้าน',
  oneOf: ['number', 'formCode'],
  columns: [
    { key: 'formCode', header: 'รหัสในแบบฟอร์ม', width: 14, note: 'ตรงกับแผ่นงานบุคคล' },
    { key: 'number', header: 'เลขประจำตัวประชาชน', width: 19, note: 'ใช้โยงกับบุคคลก่อน ถ้าว่างให้ใช้รหัสในแบบฟอร์ม' },
    { key: 'fullName', header: 'ชื่อ-นามสกุล', width: 24, note: 'ช่วยให้คนอ่าน ระบบไม่ใช้จับคู่' },
    { key: 'visitedOn', header: 'วันที่เยี่ยม', width: 14, note: 'วว/ดด/ปปปป พ.ศ. ต้องไม่เป็นวันในอนาคต', required: true },
    { key: 'visitorName', header: 'ผู้เยี่ยม', width: 22, note: '' },
    { key: 'agency', header: 'หน่วยงาน', width: 18, note: '' },
    { key: 'pressure', header: 'ความดัน', width: 10, note: 'ตัวบน/ตัวล่าง มม.ปรอท เช่น 130/80' },
    { key: 'pulse', header: 'ชีพจร', width: 8, note: 'ครั้ง/นาที' },
    { key: 'weight', header: 'น้ำหนัก', width: 8, note: 'กิโลกรัม' },
    { key: 'height', header: 'ส่วนสูง', width: 8, note: 'เซนติเมตร' },
    { key: 'sugar', header: 'น้ำตาล', width: 8, note: 'มก./ดล.' },
    ...adlColumns,
    { key: 'adlTotal', header: 'ADL รวม', width: 8, note: '0-20 ถ้ากรอกรายข้อครบ 10 ข้อ ระบบคำนวณเอง' },
    { key: 'findings', header: 'สิ่งที่พบ', width: 30, note: '' },
    { key: 'needsFound', header: 'ความต้องการที่พบ', width: 24, note: 'หลายค่าจากรายการ ประเภทความต้องการ คั่นด้วย ,' },
    { key: 'nextVisitOn', header: 'นัดครั้งต่อไป', width: 14, note: 'วว/ดด/ปปปป พ.ศ.' },
  ],
}
