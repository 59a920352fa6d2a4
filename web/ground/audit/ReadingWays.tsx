import { EyeOff, FileDown, FileText, FileUp, List, Pencil, ShieldAlert, ShieldCheck, User, Users } from 'lucide-react'
import type { ReadingWay } from '../../../domain/ground/audit/audit.ts'
import { useText } from '../../text/useText.ts'

const ICONS = {
  page: User,
  list: List,
  export: FileDown,
  import: FileUp,
  unmasked: EyeOff,
  restricted: ShieldAlert,
  slip: FileText,
  readers: Users,
  write: Pencil,
  privacy: ShieldCheck,
} satisfies Record<ReadingWay, unknown>

/** In what ways; what is more than looking stands out by its words, and a little by its colour. */
const WEIGHTY: readonly ReadingWay[] = ['export', 'unmasked', 'restricted']

export function ReadingWays({ ways }: { ways: ReadingWay[] }) {
  const { t } = useText()
  return (
    <span className="reading-ways">
      {ways.map((way) => {
        const Icon = ICONS[way]
        return (
          <span key={way} className="reading-way" data-weighty={WEIGHTY.includes(way) || undefined}>
            <Icon size={14} aria-hidden />
            {t(`lists.readingWay.${way}`)}
          </span>
        )
      })}
    </span>
  )
}
