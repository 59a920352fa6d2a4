// Visits of the last fourteen months: the weaker a person, the oftener; more on weekdays, more lately than at first.

import { BARTHEL_MAXIMA } from '../../domain/care/assessments/barthel.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import type { Chance } from './chance.ts'
import { type Band, bandOf, NEEDS_OF, SPAN_DAYS } from './demo-needs.ts'
import type { DemoPerson } from './demo-people.ts'

const FINDINGS: Record<Band, string[]> = {
  bed: [
    'นอนติดเตียง พลิกตัวได้เล็กน้อย ผิวหนังบริเวณก้นกบแดง สอนญาติพลิกตะแคงทุก 2 ชั่วโมง',
    'รับอาหารทางสายยางได้ดี สายปัสสาวะใส ไม่มีไข้',
    'ญาติเหนื่อยล้า แนะนำสลับคนดูแล และประสานผู้ช่วยดูแล',
    'แผลกดทับระยะ 2 ขนาด 2 x 3 ซม. ทำแผลแล้ว แนะนำที่นอนลม',
  ],
  home: [
    'เดินในบ้านได้โดยเกาะ ห้องน้ำพื้นลื่น แนะนำติดราวจับ',
    'กินยาไม่สม่ำเสมอ จัดยาใส่กล่องรายสัปดาห์ให้',
    'ปวดเข่ามากขึ้น เดินได้ระยะสั้น สอนบริหารข้อเข่า',
    'นอนหลับดี อารมณ์แจ่มใส ญาติดูแลดี',
  ],
  social: [
    'แข็งแรงดี ไปชมรมผู้สูงอายุทุกเดือน',
    'ความดันสูงเล็กน้อย แนะนำลดเค็ม และวัดซ้ำสัปดาห์หน้า',
    'ควบคุมน้ำตาลได้ดี เท้าไม่มีแผล',
    'ช่วยตัวเองได้ อยู่กับหลาน ขาดคนพาไปตามนัด',
  ],
  other: [
    'ครอบครัวรายได้ไม่พอใช้ ประสาน พมจ. ขอเงินสงเคราะห์',
    'หยุดเรียนกลางคัน อยากกลับไปเรียนสายอาชีพ ประสานครู',
    'เด็กพัฒนาการสมวัย แนะนำวัคซีนตามนัด',
    'ต้องการฝึกอาชีพเสริมหลังกรีดยาง',
  ],
}

const VISITS_OF: Record<Band, [least: number, most: number]> = {
  bed: [6, 13],
  home: [3, 8],
  social: [0, 5],
  other: [0, 2],
}

/** Ten items that make this total, none above its most. */
export function itemsOf(chance: Chance, total: number): number[] {
  const items: number[] = BARTHEL_MAXIMA.map(() => 0)
  for (let left = total; left > 0; left--) {
    const open = items.map((item, at) => (item < BARTHEL_MAXIMA[at]! ? at : -1)).filter((at) => at >= 0)
    const at = chance.of(open)
    items[at] = items[at]! + 1
  }
  return items
}

/** Mostly a working day; the later half of the time saw more of them. */
function dayOf(chance: Chance, today: string): string {
  const ago = chance.whole(0, chance.happens(0.6) ? SPAN_DAYS : Math.floor(SPAN_DAYS / 2))
  const day = addDays(today, -ago)
  const isWeekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  return isWeekend && !chance.isOneIn(6) && ago > 2 ? addDays(day, -2) : day
}

/** `visitors` are the user names of those who may have gone. */
export function inventVisits(chance: Chance, person: DemoPerson, today: string, visitors: readonly string[]) {
  const band = bandOf(person)
  const days = Array.from({ length: chance.whole(...VISITS_OF[band]) }, () => dayOf(chance, today)).sort()
  const weight = person.age < 15 ? 8 + person.age * 2.4 : chance.whole(42, 74)
  return days.map((visitedOn, at) => {
    const adlTotal = person.adl !== undefined && chance.happens(0.6) ? nearly(chance, person.adl) : null
    const isAdult = person.age >= 18
    return {
      personId: person.id,
      id: chance.id(),
      visitedOn,
      visitor: visitors.length > 0 ? chance.of(visitors) : null,
      systolic: isAdult ? chance.whole(108, 168) : null,
      diastolic: isAdult ? chance.whole(62, 98) : null,
      pulse: isAdult ? chance.whole(62, 96) : null,
      weightKg: chance.happens(0.6) ? Math.round(weight * 10 + chance.whole(-12, 12)) / 10 : null,
      sugar: person.facts.diseases.includes('เบาหวาน') ? chance.whole(98, 240) : null,
      adlTotal,
      adlItems: adlTotal === null ? null : itemsOf(chance, adlTotal),
      findings: chance.of(FINDINGS[band]),
      needsFound: chance.isOneIn(5) ? [chance.weighed(NEEDS_OF[band])] : [],
      nextVisitOn: at === days.length - 1 && chance.happens(0.7) ? addDays(today, chance.whole(1, 30)) : null,
    }
  })
}
export type DemoVisit = ReturnType<typeof inventVisits>[number]

const nearly = (chance: Chance, adl: number) => Math.min(20, Math.max(0, adl + chance.of([-1, 0, 0, 0, 1])))
