import { KeyRound, LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import type { RestrictedRight } from '../../../domain/registry/restricted/restricted.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { GiveRight } from './GiveRight.tsx'
import { Openings } from './Openings.tsx'
import { useEndRight, useRestrictedRights } from './useRestricted.ts'
import './restricted.css'

/** Who may read which kinds until when, and who broke the glass. */
export function RestrictedRights() {
  const { t } = useText()
  const rights = useRestrictedRights()
  const [isGiving, setGiving] = useState(false)
  return (
    <div className="section">
      <div className="section-head">
        <p className="soft restricted-lead">{t('restricted-rights.lead')}</p>
        <Button look="primary" icon={KeyRound} onPress={() => setGiving(true)}>
          {t('restricted-rights.give')}
        </Button>
      </div>
      {rights.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {rights.isError && <Failed error={rights.error} onRetry={() => void rights.refetch()} />}
      {rights.data?.length === 0 && (
        <EmptyState icon={LockKeyhole} title={t('restricted-rights.none')}>
          {t('restricted-rights.none-hint')}
        </EmptyState>
      )}
      <ul className="right-list">
        {rights.data?.map((right) => (
          <RightCard key={right.id} right={right} />
        ))}
      </ul>
      <Section title={t('openings.title')}>
        <Openings />
      </Section>
      <Dialog title={t('restricted-rights.give')} isOpen={isGiving} onClose={() => setGiving(false)}>
        <GiveRight onDone={() => setGiving(false)} />
      </Dialog>
    </div>
  )
}

function RightCard({ right }: { right: RestrictedRight }) {
  const { t, list, day } = useText()
  const end = useEndRight()
  const days = t('restricted-rights.days', { from: day(right.fromDay), to: day(right.toDay) })
  return (
    <li className="panel right" data-over={!right.holds || undefined}>
      <div className="right-words">
        <p>
          <strong>{right.name}</strong> <span className="soft">{right.organizationName}</span>
        </p>
        <p className="right-kinds">
          {right.kinds.map((kind) => (
            <Badge key={kind} icon={LockKeyhole}>
              {list('restrictedKind', kind)}
            </Badge>
          ))}
        </p>
        <p>{right.reason}</p>
        <p className="small soft">
          {[
            right.holds ? days : t('restricted-rights.over', { days }),
            right.grantedBy && t('restricted-rights.by', { name: right.grantedBy }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {end.isError && <Failed error={end.error} />}
      </div>
      {right.holds && (
        <Button look="urgent" isDisabled={end.isPending} onPress={() => end.mutate(right.id)}>
          {t('restricted-rights.end')}
        </Button>
      )}
    </li>
  )
}
