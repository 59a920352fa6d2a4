import { Link } from '@tanstack/react-router'
import { Check, CircleCheck, Clock, Share2 } from 'lucide-react'
import { useState } from 'react'
import type { UrgentCase } from '../../../domain/care/urgent/urgent.ts'
import { AreaName } from '../../ground/areas/AreaName.tsx'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { CloseCase } from './CloseCase.tsx'
import { shareUrgent } from './share-urgent.ts'
import { useAcknowledge } from './useUrgent.ts'
import { waitingWords } from './waiting-time.ts'

type Props = { one: UrgentCase; now: number; isMine: boolean }

export function UrgentLine({ one, now, isMine }: Props) {
  const words = useText()
  const { t, list, moment } = words
  const acknowledge = useAcknowledge()
  const [isClosing, setClosing] = useState(false)
  const isWaiting = !one.acknowledgedAt
  return (
    <li className="urgent-case" data-waiting={isWaiting || undefined}>
      <div className="urgent-what">
        <strong>{one.kind ? list('urgentKind', one.kind) : t('urgent.private')}</strong>
        <Link to="/office/people/$id" params={{ id: one.personId }}>
          {one.personName}
        </Link>
        {one.areaCode && <AreaName code={one.areaCode} />}
        <span className="small soft">
          {t('urgent.raised', { at: moment(one.raisedAt), by: one.raisedBy ?? one.organizationName })}
        </span>
      </div>
      <CaseState one={one} now={now} isMine={isMine} />
      {!one.closedAt && (
        <div className="urgent-acts">
          {isWaiting && (
            <Button
              look="primary"
              icon={Check}
              isDisabled={acknowledge.isPending}
              onPress={() => acknowledge.mutate(one.id)}
            >
              {t('urgent.acknowledge')}
            </Button>
          )}
          <Button look={isWaiting ? 'secondary' : 'primary'} icon={CircleCheck} onPress={() => setClosing(true)}>
            {t('urgent.close')}
          </Button>
          {isWaiting && (
            <Button look="quiet" icon={Share2} onPress={() => shareUrgent(words)}>
              {t('urgent.share')}
            </Button>
          )}
        </div>
      )}
      {acknowledge.isError && <Failed error={acknowledge.error} />}
      <Dialog title={t('urgent.close-title')} isOpen={isClosing} onClose={() => setClosing(false)}>
        <CloseCase id={one.id} onDone={() => setClosing(false)} />
      </Dialog>
    </li>
  )
}

function CaseState({ one, now, isMine }: Props) {
  const words = useText()
  const { t, list, moment } = words
  if (one.closedAt && one.outcome)
    return (
      <div className="urgent-state">
        <Badge icon={CircleCheck}>{list('urgentOutcome', one.outcome)}</Badge>
        {one.note && <span>{one.note}</span>}
        <span className="small soft">
          {t('urgent.closed-by', { by: one.closedBy ?? '–', at: moment(one.closedAt) })}
        </span>
      </div>
    )
  if (one.acknowledgedAt)
    return (
      <div className="urgent-state">
        <Badge icon={Check} look="press">
          {t('urgent.taken-by', { by: one.acknowledgedBy ?? '–' })}
        </Badge>
        <span className="small soft">{moment(one.acknowledgedAt)}</span>
      </div>
    )
  return (
    <div className="urgent-state">
      <Badge icon={Clock} look="urgent">
        {waitingWords(one.raisedAt, now, words)}
      </Badge>
      <span>
        {isMine
          ? t('urgent.waits-for-you')
          : one.named
            ? t('urgent.waits-for', { name: one.named.name })
            : t('urgent.waits-for-admins')}
      </span>
      {one.passedOn > 0 && <span className="small soft">{t('urgent.passed-on', { count: one.passedOn })}</span>}
    </div>
  )
}
