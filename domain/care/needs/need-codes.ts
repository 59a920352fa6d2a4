// The codes of needs in the order of the central form, without schemas and wordings: the phone says them by the catalogue.
import type { NeedKind, NeedUrgency } from './lists.ts'

export const NEED_KIND_CODES: readonly NeedKind[] = [
  'bed',
  'air-mattress',
  'wheelchair',
  'walking-aid',
  'hearing-aid',
  'glasses',
  'prosthesis',
  'adult-diapers',
  'wound-dressing',
  'home-adaptation',
  'home-repair',
  'food',
  'welfare-money',
  'disability-registration',
  'doctor',
  'physiotherapy',
  'vocational-training',
  'working-capital',
  'scholarship',
  'civil-status',
  'carer-assistant',
  'transport',
  'other',
]

export const NEED_URGENCY_CODES: readonly NeedUrgency[] = ['can-wait', 'urgent', 'very-urgent']
