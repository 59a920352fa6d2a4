// A picture beside each kind of need, for eyes that look before they read. Drawn, for old phones lack most emoji; words stand by it.
import {
  Accessibility,
  Ambulance,
  Bandage,
  Banknote,
  BedDouble,
  Droplets,
  Dumbbell,
  Ear,
  FileText,
  Footprints,
  Glasses,
  GraduationCap,
  Hammer,
  HandHelping,
  House,
  IdCard,
  type LucideIcon,
  PersonStanding,
  Plus,
  Scissors,
  Stethoscope,
  Store,
  Utensils,
  Wind,
} from 'lucide-react'
import type { NeedKind } from '../../../domain/care/needs/lists.ts'

const ICONS: Record<NeedKind, LucideIcon> = {
  bed: BedDouble,
  'air-mattress': Wind,
  wheelchair: Accessibility,
  'walking-aid': Footprints,
  'hearing-aid': Ear,
  glasses: Glasses,
  prosthesis: PersonStanding,
  'adult-diapers': Droplets,
  'wound-dressing': Bandage,
  'home-adaptation': House,
  'home-repair': Hammer,
  food: Utensils,
  'welfare-money': Banknote,
  'disability-registration': IdCard,
  doctor: Stethoscope,
  physiotherapy: Dumbbell,
  'vocational-training': Scissors,
  'working-capital': Store,
  scholarship: GraduationCap,
  'civil-status': FileText,
  'carer-assistant': HandHelping,
  transport: Ambulance,
  other: Plus,
}

export function NeedIcon({ kind }: { kind: NeedKind }) {
  const Icon = ICONS[kind]
  return <Icon className="need-icon" size="1.5em" aria-hidden />
}
