import { FilePen } from 'lucide-react'
import { useState } from 'react'
import type { GrantAgreement } from '../../../domain/funds/grant-agreements/grant-agreement.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { evidenceOf } from '../../../domain/funds/vouchers/voucher-chain.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AgreementForm } from './AgreementForm.tsx'
import { InstalmentTable } from './InstalmentTable.tsx'
import { useAgreement } from './useAgreement.ts'
import './agreement.css'

/** บันทึกข้อตกลง: who signed what, and the instalments with how each stands. */
export function AgreementSection({ project }: { project: Project }) {
  const { t } = useText()
  const signed = useAgreement(project.id)
  const [isWriting, setWriting] = useState(false)
  const close = () => setWriting(false)
  const maySign = project.may.decide && project.status === 'running'
  return (
    <Section title={t('agreements.title')}>
      {signed.isError && <Failed error={signed.error} onRetry={() => void signed.refetch()} />}
      {signed.isPending && <Skeleton />}
      {signed.data?.agreement && <AgreementFacts agreement={signed.data.agreement} project={project} />}
      {signed.data && signed.data.instalments.length > 0 && <InstalmentTable instalments={signed.data.instalments} />}
      {signed.data?.instalments.length === 0 && (
        <EmptyState
          icon={FilePen}
          title={t('agreements.none')}
          actions={
            maySign && (
              <Button look="primary" icon={FilePen} onPress={() => setWriting(true)}>
                {t('agreements.write')}
              </Button>
            )
          }
        >
          {t(maySign ? 'agreements.none-hint' : 'agreements.none-yet')}
        </EmptyState>
      )}
      <Dialog title={t('agreements.write')} isOpen={isWriting} onClose={close}>
        <AgreementForm project={project} onDone={close} />
      </Dialog>
    </Section>
  )
}

function AgreementFacts({ agreement, project }: { agreement: GrantAgreement; project: Project }) {
  const { t, day } = useText()
  const namesOf = (side: GrantAgreement['signatories'][number]['side']) =>
    agreement.signatories
      .filter((one) => one.side === side)
      .map(({ name, position }) => (position ? `${name} (${position})` : name))
      .join(', ')
  return (
    <Facts>
      <Fact term={t('agreements.number')}>{agreement.number}</Fact>
      <Fact term={t('agreements.signed-on')}>{day(agreement.signedOn, 'long')}</Fact>
      <Fact term={t('agreements.made-at')}>{agreement.madeAt || '–'}</Fact>
      <Fact term={t('agreements.side.grantee')}>{namesOf('grantee')}</Fact>
      <Fact term={t('agreements.side.granter')}>{namesOf('granter')}</Fact>
      <Fact term={t('agreements.side.witness')}>{namesOf('witness') || t('agreements.no-witness')}</Fact>
      <Fact term={t('agreements.evidence')} wide>
        {t(`agreements.evidence.${evidenceOf(project.applicantKind)}`)}
      </Fact>
      {agreement.conditions && (
        <Fact term={t('agreements.conditions')} wide>
          <span className="agreement-conditions">{agreement.conditions}</span>
        </Fact>
      )}
    </Facts>
  )
}
