// What the system reckoned of one item: the figures behind it, the points, and the way to where they come from.
import { Link } from '@tanstack/react-router'
import type { z } from 'zod'
import type { CommitteeSeat } from '../../../domain/funds/committees/committee.ts'
import type { Reckoned } from '../../../domain/funds/evaluations/evaluation.ts'
import type { EvaluationItem } from '../../../domain/funds/evaluations/evaluation-form.ts'
import type { TextKey } from '../../text/catalogues.ts'
import { useText, type Values, type Words } from '../../text/useText.ts'

type Props = { fundId: string; year: number; item: EvaluationItem; reckoned: Reckoned }

export function Basis({ fundId, year, item, reckoned }: Props) {
  const words = useText()
  const { t } = words
  const kind = item.measure?.kind
  if (!kind) return null
  const { value, points, says } = reckoned
  const told = Object.fromEntries(Object.entries(says).map(([key, said]) => [key, saidOf(key, said, words)]))
  const rounded = value === null ? null : Math.floor(value * 100) / 100
  return (
    <p className="evaluation-basis">
      <strong>{points === null ? t('evaluations.not-reckoned') : t('evaluations.reckoned', { points })}</strong>{' '}
      <span>{t(`evaluations.basis.${kind}` as TextKey, { ...told, value: rounded ?? '–' } as Values)}</span>{' '}
      <Evidence fundId={fundId} year={year} evidence={reckoned.evidence} />
    </p>
  )
}

function saidOf(key: string, said: string | number, { t, day, baht, number }: Words): string {
  if (key.endsWith('Satang')) return baht(Number(said))
  if (key === 'empty')
    return (
      String(said)
        .split(' ')
        .filter(Boolean)
        .map((seat) => t(`committees.seat.${seat as z.infer<typeof CommitteeSeat>}`))
        .join(', ') || t('evaluations.nobody-missing')
    )
  if (key === 'day' || key.endsWith('On')) return said ? day(String(said)) : t('evaluations.not-yet')
  return number(Number(said))
}

const PLACES = {
  plan: '/office/funds/$id/plan',
  book: '/office/funds/$id/book',
  committee: '/office/funds/$id/committee',
  meetings: '/office/funds/$id/committee',
} as const

function Evidence({ fundId, year, evidence }: { fundId: string; year: number; evidence: Reckoned['evidence'] }) {
  const { t } = useText()
  const word = t(`evaluations.evidence.${evidence}`)
  if (evidence === 'projects')
    return (
      <Link className="not-printed" to="/office/projects" search={{ fund: fundId, year }}>
        {word}
      </Link>
    )
  return (
    <Link className="not-printed" to={PLACES[evidence]} params={{ id: fundId }} search={{ year }}>
      {word}
    </Link>
  )
}
