import { CircleAlert, CircleCheck, Clock, HandHelping, Plus, TriangleAlert, XCircle } from 'lucide-react'
import { useState } from 'react'
import { canRecordNeed } from '../../../domain/care/needs/need.policy.ts'
import type { Need } from '../../../domain/care/needs/need.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { NeedActs } from './NeedActs.tsx'
import { NeedForm } from './NeedForm.tsx'
import { useNeeds } from './useNeeds.ts'
import './needs.css'

const URGENCY = {
  'very-urgent': { icon: CircleAlert, look: 'urgent' },
  urgent: { icon: TriangleAlert, look: 'due' },
  'can-wait': { icon: Clock, look: 'plain' },
} as const

const STATUS = { open: Clock, 'in-progress': HandHelping, met: CircleCheck, cancelled: XCircle } as const

const isOpen = (need: Need) => need.status === 'open' || need.status === 'in-progress'

/** What stands open first, and a form for one more. */
export function NeedList({ personId }: { personId: string }) {
  const { t } = useText()
  const { actor } = useMe()
  const needs = useNeeds(personId)
  const [isAsking, setAsking] = useState(false)
  if (needs.isError)
    return (
      <Section title={t('needs.title')}>
        <Failed error={needs.error} onRetry={() => void needs.refetch()} />
      </Section>
    )
  const mayRecord = canRecordNeed(actor)
  if (!needs.data || (needs.data.length === 0 && !mayRecord)) return null
  const openFirst = [...needs.data].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
  return (
    <Section
      title={t('needs.title')}
      aside={
        mayRecord && (
          <Button icon={Plus} onPress={() => setAsking(true)}>
            {t('needs.add')}
          </Button>
        )
      }
    >
      {openFirst.length === 0 && <p className="soft">{t('needs.none')}</p>}
      {openFirst.length > 0 && (
        <ul className="need-list">
          {openFirst.map((need) => (
            <NeedRow key={need.id} need={need} />
          ))}
        </ul>
      )}
      <Dialog title={t('needs.add')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <NeedForm personId={personId} onClose={() => setAsking(false)} />
      </Dialog>
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
