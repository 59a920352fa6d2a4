// The figures behind the tasks, by the day from which they hold: a new announcement is a new entry, the old one stays.
import type { TaskFigures } from './task.ts'

const FIGURES: readonly TaskFigures[] = [
  {
    from: '2016-10-01',
    visitEveryDays: {
      // สปสช. ข้อ ๖๖, the least a caregiver comes: groups 1 and 2 once a week, groups 3 and 4 twice (domain reference §3.4).
      ltc: { 1: 7, 2: 7, 3: 3, 4: 3 },
      // Where no announcement says: who is dying every week, after a stroke or a fracture every two weeks until the six
      // months of ระยะกึ่งเฉียบพลัน are over, others as often as their volunteers go round today: once a month.
      groups: {
        'end-of-life': 7,
        'intermediate-care': 14,
        newborn: 14,
        psychiatric: 30,
        'abandoned-older-person': 14,
        dependent: 30,
        disabled: 90,
        'older-person': 90,
      },
      adl: { 'bed-bound': 14, 'home-bound': 30 },
    },
    // ดัชนีบาร์เธล every half year; in long-term care again at nine months (แบบประเมินกองทุน, domain reference §2.1).
    reassessAfterDays: { adl: 183, ltc: 270 },
    // Our own, until an office says otherwise.
    fallFollowUpDays: { injured: 1, unhurt: 7 },
    // กรมสุขภาพจิต, the way of 2Q and 9Q: severe at once, moderate within two weeks, mild within a month.
    depressionFollowUpDays: { severe: 1, moderate: 14, mild: 30 },
    // As the list of cards that expire in the office (domain reference §1.10).
    cardAheadDays: 90,
    loanAheadDays: 7,
    // ระเบียบกระทรวงมหาดไทยว่าด้วยเบี้ยยังชีพผู้สูงอายุ 2566: October, November and January to September, by those who turn
    // sixty in the fiscal year that follows (domain reference §5.4).
    allowanceAge: 60,
    allowanceMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    postponeDays: { 0: 90, 1: 30, 2: 7, 3: 1 },
  },
]

export const taskFiguresOn = (day: string): TaskFigures => FIGURES.findLast(({ from }) => from <= day) ?? FIGURES[0]!
