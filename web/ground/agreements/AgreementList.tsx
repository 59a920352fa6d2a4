import { FileSignature, Plus } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AgreementCard } from './AgreementCard.tsx'
import { AgreementForm } from './AgreementForm.tsx'
import { useAgreements } from './useAgreements.ts'

export function AgreementList() {
  const { t } = useText()
  const agreements = useAgreements()
  const [isAdding, setAdding] = useState(false)
  return (
    <div className="section">
      <div className="section-head">
        <p className="soft">{t('agreement.lead')}</p>
        <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
          {t('agreement.add')}
        </Button>
      </div>
      {agreements.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {agreements.isError && <Failed error={agreements.error} onRetry={() => void agreements.refetch()} />}
      {agreements.data?.length === 0 && (
        <EmptyState icon={FileSignature} title={t('agreement.none')}>
          {t('agreement.none-hint')}
        </EmptyState>
      )}
      <ul className="agreement-list">
        {agreements.data?.map((agreement) => (
          <AgreementCard key={agreement.id} agreement={agreement} />
        ))}
      </ul>
      <Dialog title={t('agreement.add')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <AgreementForm onDone={() => setAdding(false)} />
      </Dialog>
    </div>
  )
}
