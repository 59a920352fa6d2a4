// What the people of the demo lack, by how weak they are, and what has become of it.
import type { NeedKind, NeedStatus, NeedUrgency } from '../../domain/care/needs/lists.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import type { Chance } from './chance.ts'
import type { DemoPerson } from './demo-people.ts'

/** How far back the demo goes: fourteen months. */
export const SPAN_DAYS = 425

export type Band = 'bed' | 'home' | 'social' | 'other'

export const bandOf = ({ adl }: DemoPerson): Band =>
  adl === undefined ? 'other' : adl <= 4 ? 'bed' : adl <= 11 ? 'home' : 'social'

export const NEEDS_OF: Record<Band, Partial<Record<NeedKind, number>>> = {
  bed: { 'adult-diapers': 30, 'air-mattress': 20, bed: 14, 'carer-assistant': 12, 'wound-dressing': 10, transport: 8 },
  home: {
    'walking-aid': 24,
    wheelchair: 18,
    'home-adaptation': 24,
    transport: 12,
    'adult-diapers': 10,
    physiotherapy: 10,
  },
  social: {
    glasses: 16,
    transport: 16,
    'welfare-money': 14,
    'home-repair': 14,
    'disability-registration': 10,
    'hearing-aid': 10,
    food: 8,
  },
  other: {
    'working-capital': 20,
    scholarship: 18,
    'vocational-training': 16,
    'civil-status': 12,
    food: 12,
    'welfare-money': 12,
  },
}

const STATUSES: Record<NeedStatus, number> = { open: 42, 'in-progress': 24, met: 30, cancelled: 4 }
const URGENCIES: Record<NeedUrgency, number> = { 'can-wait': 45, urgent: 40, 'very-urgent': 15 }

export function inventNeeds(chance: Chance, person: DemoPerson, today: string, owner: string) {
  const band = bandOf(person)
  const count = chance.happens({ bed: 0.9, home: 0.6, social: 0.18, other: 0.3 }[band])
    ? chance.isOneIn(5)
      ? 2
      : 1
    : 0
  return Array.from({ length: count }, () => {
    const status = chance.weighed(STATUSES)
    const foundOn = addDays(today, -chance.whole(5, SPAN_DAYS))
    const metOn = addDays(foundOn, chance.whole(4, 90))
    const kind = chance.weighed(NEEDS_OF[band])
    return {
      personId: person.id,
      id: chance.id(),
      foundOn,
      kind,
      status,
      owner,
      needOf: kind === 'carer-assistant' ? ('carer' as const) : ('person' as const),
      urgency: chance.weighed(URGENCIES),
      metOn: status === 'met' ? (metOn < today ? metOn : today) : null,
    }
  })
}
export type DemoNeed = ReturnType<typeof inventNeeds>[number]
