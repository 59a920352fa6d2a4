// What a person receives (domain-th §5.4). How much there is to receive is dated data and not said here.
// The allowance for people with AIDS is left out: it tells the illness, which is a restricted fact.
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'

export const BENEFITS = wordings(
  {
    'old-age-allowance': 'เบี้ยยังชีพผู้สูงอายุ',
    'disability-allowance': 'เบี้ยความพิการ',
    'state-welfare-card': 'บัตรสวัสดิการแห่งรัฐ',
    'newborn-grant': 'เงินอุดหนุนเด็กแรกเกิด',
    'low-income-family-relief': 'เงินสงเคราะห์ครอบครัวผู้มีรายได้น้อยและผู้ไร้ที่พึ่ง',
    'older-person-relief': 'เงินสงเคราะห์ผู้สูงอายุในภาวะยากลำบาก',
    'poor-child-relief': 'เงินสงเคราะห์เด็กในครอบครัวยากจน',
    'foster-family': 'เงินช่วยเหลือครอบครัวอุปถัมภ์',
    'education-grant': 'ทุนเสมอภาค (กสศ.)',
    'unrest-relief': 'เงินเยียวยาผู้ได้รับผลกระทบจากสถานการณ์ (ศอ.บต.)',
    'adult-diapers': 'ผ้าอ้อมผู้ใหญ่',
    'personal-assistant': 'ผู้ช่วยคนพิการ',
    zakat: 'ซะกาต',
    other: 'อื่นๆ',
  },
  {
    'old-age-allowance': ['เบี้ยผู้สูงอายุ', 'เบี้ยยังชีพ', 'เบี้ยคนชรา'],
    'disability-allowance': ['เบี้ยคนพิการ', 'เบี้ยยังชีพคนพิการ'],
    'state-welfare-card': ['บัตรคนจน', 'บัตรสวัสดิการ'],
    'newborn-grant': ['เงินเด็กแรกเกิด'],
    'unrest-relief': ['ศอ.บต.', 'เงินเยียวยา'],
  },
)
export const BenefitKind = codesOf(BENEFITS)
export type BenefitKind = z.infer<typeof BenefitKind>

export const Benefit = z.object({
  kind: BenefitKind,
  sinceDay: z.iso.date().nullable(),
  /** Satang each time, as it was said; null when only the benefit is known. */
  amountSatang: z.number().int().min(0).nullable(),
  note: z.string().max(200).nullable(),
})
export type Benefit = z.infer<typeof Benefit>
