import { Circle, CircleCheck, PenLine } from 'lucide-react'
import { useState } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { nextLineOf, type Voucher, type VoucherStep } from '../../../domain/funds/vouchers/voucher.ts'
import type { ChainStep } from '../../../domain/funds/vouchers/voucher-chain.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SignLine } from './SignLine.tsx'
import { useLineName } from './useLineName.ts'
import './vouchers.css'

/** The lines in their order: signed by whom and when, which is next, which come after. */
export function VoucherChain({ fund, voucher }: { fund: Fund; voucher: Voucher }) {
  const { t } = useText()
  const lineName = useLineName()
  const [isSigning, setSigning] = useState(false)
  const next = nextLineOf(voucher)
  const maySign = useMaySign(fund, voucher)
  return (
    <>
      <ol className="voucher-chain">
        {voucher.chain.map((line) => (
          <Line
            key={line.code}
            line={line}
            step={voucher.steps.find(({ act, round }) => act === line.code && round === voucher.round)}
            isNext={line.code === next?.code}
            onSign={maySign ? () => setSigning(true) : undefined}
          />
        ))}
      </ol>
      {next && (
        <Dialog
          title={t('vouchers.sign-line', { line: lineName(next) })}
          isOpen={isSigning}
          onClose={() => setSigning(false)}
        >
          <SignLine
            voucher={voucher}
            step={next.code}
            mayRecordPaper={fund.may.keep}
            onDone={() => setSigning(false)}
          />
        </Dialog>
      )}
    </>
  )
}

function useMaySign(fund: Fund, { chain, signed }: Voucher) {
  const { actor, today } = useMe()
  const isChair = fund.offices.some(
    (held) =>
      held.accountId === actor.accountId &&
      held.office === 'chair' &&
      held.fromDay <= today &&
      (held.toDay ?? today) >= today,
  )
  return fund.may.keep || (isChair && signed + 1 === chain.length)
}

type LineProps = {
  line: ChainStep
  step: VoucherStep | undefined
  isNext: boolean
  onSign: (() => void) | undefined
}

function Line({ line, step, isNext, onSign }: LineProps) {
  const { t, day } = useText()
  const lineName = useLineName()
  const Icon = step ? CircleCheck : isNext ? PenLine : Circle
  return (
    <li className="voucher-line" data-next={isNext || undefined}>
      <Icon size={20} aria-hidden />
      <div>
        <strong>{lineName(line)}</strong>
        <div className="small">
          {step ? (
            <>
              {[step.name, step.position, day(step.onDay)].filter(Boolean).join(' · ')}
              <div className="soft">
                {step.way === 'paper'
                  ? t('vouchers.recorded-from-paper', { name: step.recordedBy })
                  : t('vouchers.signed-by-account')}
                {step.note && ` · ${step.note}`}
              </div>
            </>
          ) : (
            <span className="soft">{t(isNext ? 'vouchers.line-next' : 'vouchers.line-later')}</span>
          )}
        </div>
      </div>
      {isNext && onSign && (
        <Button look="primary" icon={PenLine} onPress={onSign}>
          {t('vouchers.sign')}
        </Button>
      )}
    </li>
  )
}
