// What an activity of each kind costs, as offices reckon it: so much a head, so much an hour. Prices are usual ones of the south, in baht.
import type { ExpenseLine } from '../../../domain/funds/projects/proposal.ts'

type Priced = readonly [group: ExpenseLine['group'], item: string, unit: string, baht: number, times: number]
/** How many of it for so many people. */
type Rule = { of: Priced; quantity: (people: number) => number }

const each = (...of: Priced): Rule => ({ of, quantity: (people) => people })
const flat = (quantity: number, ...of: Priced): Rule => ({ of, quantity: () => quantity })
const oneFor = (many: number, ...of: Priced): Rule => ({ of, quantity: (people) => Math.ceil(people / many) })

export const ACTIVITY_KINDS = {
  meeting: [
    flat(20, 'services', 'ค่าอาหารว่างและเครื่องดื่ม', 'คน', 25, 2),
    flat(20, 'supplies', 'ค่าถ่ายเอกสารประกอบการประชุม', 'ชุด', 30, 1),
  ],
  training: [
    each('services', 'ค่าอาหารกลางวัน', 'คน', 70, 1),
    each('services', 'ค่าอาหารว่างและเครื่องดื่ม', 'คน', 25, 2),
    flat(6, 'compensation', 'ค่าตอบแทนวิทยากร', 'ชั่วโมง', 600, 1),
    flat(1, 'supplies', 'ค่าป้ายโครงการ', 'ผืน', 500, 1),
    each('supplies', 'ค่าเอกสารและอุปกรณ์ฝึก', 'ชุด', 40, 1),
  ],
  screening: [
    each('supplies', 'ค่าวัสดุตรวจคัดกรอง', 'คน', 28, 1),
    oneFor(20, 'compensation', 'ค่าตอบแทน อสม. ผู้ช่วยตรวจ', 'คน', 120, 2),
    oneFor(4, 'services', 'ค่าอาหารว่างผู้รับการตรวจ', 'ชุด', 25, 1),
  ],
  visits: [
    oneFor(5, 'compensation', 'ค่าตอบแทนผู้เยี่ยมบ้าน', 'คน', 120, 4),
    oneFor(10, 'services', 'ค่าน้ำมันรถ', 'เที่ยว', 150, 4),
    each('supplies', 'ค่าวัสดุเยี่ยมบ้าน', 'ชุด', 60, 1),
  ],
  exercise: [
    flat(24, 'compensation', 'ค่าตอบแทนผู้นำกิจกรรม', 'ครั้ง', 300, 1),
    oneFor(5, 'supplies', 'ค่าอุปกรณ์ออกกำลังกาย', 'ชุด', 180, 1),
    flat(1, 'hire', 'ค่าเช่าเครื่องเสียง', 'งาน', 3000, 1),
  ],
  environment: [
    oneFor(6, 'supplies', 'ค่าวัสดุปรับสภาพแวดล้อม', 'จุด', 1200, 1),
    oneFor(6, 'hire', 'ค่าแรงช่างอาสา', 'จุด', 500, 1),
  ],
  campaign: [
    flat(4, 'supplies', 'ค่าป้ายรณรงค์', 'ผืน', 600, 1),
    oneFor(3, 'services', 'ค่าอาหารว่างและเครื่องดื่ม', 'คน', 25, 2),
    oneFor(2, 'supplies', 'ค่าสื่อและแผ่นพับ', 'ชุด', 15, 1),
  ],
  supplies: [each('supplies', 'ค่าวัสดุและเวชภัณฑ์ที่มิใช่ยา', 'ชุด', 140, 1), oneFor(40, 'services', 'ค่าขนส่ง', 'เที่ยว', 500, 1)],
} as const satisfies Record<string, readonly Rule[]>
export type ActivityKind = keyof typeof ACTIVITY_KINDS

export const expensesFor = (kind: ActivityKind, people: number): Omit<ExpenseLine, 'id'>[] =>
  ACTIVITY_KINDS[kind].map(({ of: [group, item, unit, baht, times], quantity }) => ({
    ...{ group, item, unit, times, priceSatang: baht * 100, quantity: quantity(people) },
  }))
