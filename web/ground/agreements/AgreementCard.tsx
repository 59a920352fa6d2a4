import { CalendarOff, CircleCheck } from 'lucide-react'
import { useState } from 'react'
import type { Agreement } from '../../../domain/ground/agreements/agreement.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { AreaName } from '../areas/AreaName.tsx'
import { useMe } from '../sign-in/useMe.ts'
import { useEndAgreement } from './useAgreements.ts'

export function AgreementCard({ agreement }: { agreement: Agreement }) {
  const { t, day } = useText()
  const { today } = useMe()
  const [isEnding, setEnding] = useState(false)
  const isInForce = agreement.toDay === null || agreement.toDay > today
  return (
    <li className="panel agreement">
      <div className="section-head">
        <h2>{agreement.name}</h2>
        <Badge icon={isInForce ? CircleCheck : CalendarOff} look={isInForce ? 'press' : 'plain'}>
          {t(isInForce ? 'agreement.in-force' : 'agreement.ended')}
        </Badge>
      </div>
      <Facts>
        <Fact term={t('agreement.parties')} wide>
          {agreement.parties.map((party) => party.name).join(' · ')}
        </Fact>
        <Fact term={t('agreement.purpose')}>{agreement.purpose}</Fact>
        <Fact term={t('agreement.basis')}>{t(`agreement.basis.${agreement.lawfulBasis}`)}</Fact>
        <Fact term={t('agreement.fields')}>
          {agreement.fields.map((field) => t(`agreement.field.${field}`)).join(', ')}
        </Fact>
        <Fact term={t('agreement.areas')}>
          {agreement.areas.length === 0
            ? t('agreement.areas-all')
            : agreement.areas.map((code) => <AreaName key={code} code={code} />)}
        </Fact>
        <Fact term={t('agreement.days')}>
          {agreement.toDay
            ? t('address.from-to', { from: day(agreement.fromDay), to: day(agreement.toDay) })
            : t('address.from', { from: day(agreement.fromDay) })}
        </Fact>
      </Facts>
      {isInForce && (
        <div>
          <Button look="urgent" icon={CalendarOff} onPress={() => setEnding(true)}>
            {t('agreement.end')}
          </Button>
        </div>
      )}
      <EndDialog agreement={agreement} isOpen={isEnding} onClose={() => setEnding(false)} />
    </li>
  )
}

/** Ending an agreement cannot be taken back, only agreed anew: so it is said first. */
function EndDialog({ agreement, isOpen, onClose }: { agreement: Agreement; isOpen: boolean; onClose: () => void }) {
  const { t } = useText()
  const end = useEndAgreement()
  return (
    <Dialog title={t('agreement.end')} isOpen={isOpen} onClose={onClose}>
      <p>
        <strong>{agreement.name}</strong>
      </p>
      <p>{t('agreement.end-hint')}</p>
      {end.isError && <Failed error={end.error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="urgent"
          isDisabled={end.isPending}
          onPress={() => end.mutate(agreement.id, { onSuccess: onClose })}
        >
          {t('agreement.end')}
        </Button>
      </div>
    </Dialog>
  )
}
