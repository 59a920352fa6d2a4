// What is known of the card of a person with a disability (domain-th §1.10).
import type { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'

export const CARD_STATES = wordings(
  {
    registered: 'จดทะเบียนแล้ว',
    'not-registered': 'ยังไม่ได้จดทะเบียน',
    waiting: 'รอจดทะเบียน',
    'not-wanted': 'ไม่ประสงค์จะจดทะเบียน',
  },
  { registered: ['จดทะเบียน', 'มีบัตร'], 'not-registered': ['ไม่ได้จดทะเบียน', 'ไม่มีบัตร'] },
)
export const CardState = codesOf(CARD_STATES)
export type CardState = z.infer<typeof CardState>

/** DISABCAUSE of the 43 files, 1 to 3. */
export const DISABILITY_CAUSES = wordings(
  { 'from-birth': 'แต่กำเนิด', injury: 'บาดเจ็บ', disease: 'โรค' },
  { 'from-birth': ['1', 'ตั้งแต่กำเนิด'], injury: ['2', 'อุบัติเหตุ'], disease: ['3', 'เจ็บป่วย'] },
)
export const DisabilityCause = codesOf(DISABILITY_CAUSES)
export type DisabilityCause = z.infer<typeof DisabilityCause>
