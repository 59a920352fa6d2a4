// Of one project: what was asked for, how it stands, and asking for more.
import { FilePlus2, ReceiptText } from 'lucide-react'
import { useState } from 'react'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { AskForVoucher } from './AskForVoucher.tsx'
import { useProjectVouchers } from './useVouchers.ts'
import { VoucherTable } from './VoucherTable.tsx'

export function VouchersSection({ project, mayOpen }: { project: Project; mayOpen: boolean }) {
  const { t } = useText()
  const vouchers = useProjectVouchers(project.id)
  const [isAsking, setAsking] = useState(false)
  const mayAsk = project.may.decide && project.status === 'running'
  return (
    <Section
      title={t('vouchers.title')}
      aside={
        mayAsk && (
          <Button icon={FilePlus2} onPress={() => setAsking(true)}>
            {t('vouchers.ask')}
          </Button>
        )
      }
    >
      {vouchers.isError && <Failed error={vouchers.error} onRetry={() => void vouchers.refetch()} />}
      {vouchers.data?.length === 0 && (
        <EmptyState icon={ReceiptText} title={t('vouchers.none-of-project')}>
          {t(mayAsk ? 'vouchers.none-of-project-hint' : 'vouchers.none-of-project-wait')}
        </EmptyState>
      )}
      {vouchers.data && vouchers.data.length > 0 && (
        <VoucherTable vouchers={vouchers.data} mayOpen={mayOpen} withProject={false} />
      )}
      <Dialog title={t('vouchers.ask')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <AskForVoucher project={project} onDone={() => setAsking(false)} />
      </Dialog>
    </Section>
  )
}
