// What whoever keeps the fund does with a voucher besides signing: pays it, turns it back, asks again, cancels it.
import { Ban, Banknote, FilePlus2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { AskAgain } from './AskAgain.tsx'
import { PayVoucher } from './PayVoucher.tsx'
import { StopVoucher } from './StopVoucher.tsx'

const ACTS = {
  payment: { from: ['approved'], icon: Banknote },
  requests: { from: ['turned-back'], icon: FilePlus2 },
  'turning-back': { from: ['signing', 'approved'], icon: Undo2 },
  cancellation: { from: ['signing', 'approved', 'turned-back'], icon: Ban },
} as const
type Act = keyof typeof ACTS

export function VoucherActs({ fund, voucher }: { fund: Fund; voucher: Voucher }) {
  const { t } = useText()
  const [act, setAct] = useState<Act>()
  const close = () => setAct(undefined)
  const may = (Object.keys(ACTS) as Act[]).filter((one) =>
    (ACTS[one].from as readonly string[]).includes(voucher.state),
  )
  if (may.length === 0) return null
  return (
    <div className="page-actions not-printed">
      {may.map((one) => (
        <Button
          key={one}
          icon={ACTS[one].icon}
          look={one === 'payment' || one === 'requests' ? 'primary' : 'quiet'}
          onPress={() => setAct(one)}
        >
          {t(`vouchers.act.${one}`)}
        </Button>
      ))}
      {act && (
        <Dialog title={t(`vouchers.act.${act}`)} isOpen onClose={close}>
          {act === 'payment' && <PayVoucher voucher={voucher} onDone={close} />}
          {act === 'requests' && <AskAgain fund={fund} voucher={voucher} onDone={close} />}
          {(act === 'turning-back' || act === 'cancellation') && (
            <StopVoucher voucher={voucher} act={act} onDone={close} />
          )}
        </Dialog>
      )}
    </div>
  )
}
