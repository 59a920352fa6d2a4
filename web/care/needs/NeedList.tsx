import { CircleAlert, CircleCheck, Clock, HandHelping, TriangleAlert, XCircle } from 'lucide-react'
import type { Need } from '../../../domain/care/needs/need.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { NeedActs } from './NeedActs.tsx'
import { useNeeds } from './useNeeds.ts'
import './needs.css'

const URGENCY = {
  'very-urgent': { icon: CircleAlert, look: 'urgent' },
  urgent: { icon: TriangleAlert, look: 'due' },
  'can-wait': { icon: Clock, look: 'plain' },
} as const

const STATUS = { open: Clock, 'in-progress': HandHelping, met: CircleCheck, cancelled: XCircle } as const

const isOpen = (need: Need) => need.status === 'open' || need.status === 'in-progress'

export function NeedList({ personId }: { personId: string }) {
  const { t } = useText()
  const needs = useNeeds(personId)
  if (needs.isError)
    return (
      <Section title={t('needs.title')}>
        <Failed error={needs.error} onRetry={() => void needs.refetch()} />
      </Section>
    )
  if (!needs.data?.length) return null
  const openFirst = [...needs.data].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
  return (
    <Section title={t('needs.title')}>
      <ul className="need-list">
        {openFirst.map((need) => (
          <NeedRow key={need.id} need={need} />
        ))}
      </ul>
    </Section>
  )
}

function NeedRow({ need }: { need: Need }) {
  const { t, list, day } = useText()
  const foot = [
    t('needs.found', { day: day(need.foundOn) }),
    need.needOf === 'carer' && list('needOf', need.needOf),
    need.owner,
    need.toldOn && t('needs.told-on', { day: day(need.toldOn) }),
  ]
  return (
    <li className="need" data-closed={!isOpen(need) || undefined}>
      <div className="need-head">
        <strong>{list('needKind', need.kind)}</strong>
        {isOpen(need) && <Badge {...URGENCY[need.urgency]}>{list('needUrgency', need.urgency)}</Badge>}
        <Badge icon={STATUS[need.status]}>
          {list('needStatus', need.status)}
          {need.metOn && ` ${day(need.metOn)}`}
        </Badge>
      </div>
      {need.detail && <p>{need.detail}</p>}
      <p className="small soft">{foot.filter(Boolean).join(' · ')}</p>
      <NeedActs need={need} />
    </li>
  )
}
