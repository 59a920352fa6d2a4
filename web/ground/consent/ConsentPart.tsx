import { Ban, CircleCheck, CircleHelp, FileText, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { ConsentPurpose, ConsentsOfPerson } from '../../../domain/ground/consent/consent.ts'
import { CONSENT_PURPOSES } from '../../../domain/ground/consent/consent-lists.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ConsentForm } from './ConsentForm.tsx'
import { ConsentHistory } from './ConsentHistory.tsx'
import { useConsents } from './useConsents.ts'
import { WithdrawalForm } from './WithdrawalForm.tsx'
import './consent.css'

const LOOKS = {
  yes: { icon: CircleCheck, look: 'press' },
  no: { icon: Ban, look: 'plain' },
  withdrawn: { icon: Undo2, look: 'due' },
  'not-asked': { icon: CircleHelp, look: 'plain' },
} as const

type Doing = { purpose: ConsentPurpose; withdraws?: string }

export function ConsentPart({ personId }: { personId: string }) {
  const { t } = useText()
  const consents = useConsents(personId)
  const [doing, setDoing] = useState<Doing>()
  const close = () => setDoing(undefined)
  return (
    <Section
      title={t('consent.title')}
      aside={
        <a
          className={buttonClass('quiet')}
          href={apiUrl(`/people/${personId}/consent-form.pdf`)}
          target="_blank"
          rel="noreferrer"
        >
          <FileText size={18} aria-hidden />
          {t('consent.form')}
        </a>
      }
    >
      <p className="soft">{t('consent.lead')}</p>
      {consents.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {consents.isError && <Failed error={consents.error} onRetry={() => void consents.refetch()} />}
      {consents.data && <Standings of={consents.data} onDo={setDoing} />}
      {consents.data && <ConsentHistory personId={personId} consents={consents.data.consents} />}
      {consents.data && doing && (
        <Dialog title={t(doing.withdraws ? 'consent.withdraw' : 'consent.record')} isOpen onClose={close}>
          {doing.withdraws ? (
            <WithdrawalForm personId={personId} consentId={doing.withdraws} purpose={doing.purpose} onDone={close} />
          ) : (
            <ConsentForm personId={personId} purpose={doing.purpose} giver={consents.data.giver} onDone={close} />
          )}
        </Dialog>
      )}
    </Section>
  )
}

function Standings({ of, onDo }: { of: ConsentsOfPerson; onDo: (doing: Doing) => void }) {
  const { t, day } = useText()
  return (
    <ul className="consents">
      {CONSENT_PURPOSES.map((purpose) => {
        const standing = of.standing[purpose]
        const latest = of.consents.find((one) => one.purpose === purpose)
        const since = latest && (latest.withdrawnOn ?? latest.saidOn)
        const { icon, look } = LOOKS[standing]
        return (
          <li key={purpose}>
            <span className="consent-purpose">{t(`lists.purpose.${purpose}`)}</span>
            <span className="consent-standing">
              <Badge icon={icon} look={look}>
                {t(`consent.standing.${standing}`)}
              </Badge>
              {since && <span className="small soft">{t('consent.since', { day: day(since) })}</span>}
            </span>
            {of.can.record && (
              <span className="consent-acts">
                {standing === 'yes' && latest ? (
                  <Button look="quiet" onPress={() => onDo({ purpose, withdraws: latest.id })}>
                    {t('consent.withdraw')}
                  </Button>
                ) : (
                  <Button look="quiet" onPress={() => onDo({ purpose })}>
                    {t('consent.record')}
                  </Button>
                )}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
