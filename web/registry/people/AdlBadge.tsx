import { BedDouble, House, UsersRound } from 'lucide-react'
import { adlClass } from '../../../domain/registry/people/adl-class.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'

const LOOKS = {
  'bed-bound': { icon: BedDouble, look: 'urgent' },
  'home-bound': { icon: House, look: 'due' },
  'social-bound': { icon: UsersRound, look: 'plain' },
} as const

export function AdlBadge({ score }: { score: number | null | undefined }) {
  const { t, list } = useText()
  if (score === null || score === undefined) return <span className="small soft">{t('adl.not-assessed')}</span>
  const band = adlClass(score)
  return (
    <Badge {...LOOKS[band]}>
      {list('adlClass', band)} <span className="adl-score">{score}/20</span>
    </Badge>
  )
}
