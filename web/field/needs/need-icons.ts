// A picture beside each kind of need, for eyes that look before they read. The words stand below it always.
import type { NeedKind } from '../../../domain/care/needs/lists.ts'

export const NEED_ICONS: Record<NeedKind, string> = {
  bed: '🛏️',
  'air-mattress': '🌬️',
  wheelchair: '🦽',
  'walking-aid': '🦯',
  'hearing-aid': '🦻',
  glasses: '👓',
  prosthesis: '🦿',
  'adult-diapers': '🩲',
  'wound-dressing': '🩹',
  'home-adaptation': '🚿',
  'home-repair': '🏠',
  food: '🍚',
  'welfare-money': '💵',
  'disability-registration': '🪪',
  doctor: '🩺',
  physiotherapy: '💪',
  'vocational-training': '🧵',
  'working-capital': '🛒',
  scholarship: '🎒',
  'civil-status': '📄',
  'carer-assistant': '🤝',
  transport: '🚐',
  other: '➕',
}
