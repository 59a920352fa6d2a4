import type { ReactNode } from 'react'
import { LEFT_TARGET_PERCENT, type MoneyYear, usedShare } from '../../../domain/funds/funds/fund-figures.ts'
import { useText } from '../../text/useText.ts'
import { Meter } from './Meter.tsx'

/** All pots together. The second share leaves out what was carried over, as สปสช. asks for both. */
export function FundMoney({ money }: { money: MoneyYear }) {
  const { t, baht } = useText()
  const { carriedSatang, receivedSatang, spentSatang, leftSatang } = money
  const all = carriedSatang + receivedSatang
  const { ofAll, ofReceived } = usedShare(money)
  const isWithin = ofAll !== null && 100 - ofAll <= LEFT_TARGET_PERCENT
  return (
    <dl className="fund-numbers">
      <KeyNumber name={t('funds.left')} value={baht(leftSatang)}>
        {t('funds.carried-and-received', { carried: baht(carriedSatang), received: baht(receivedSatang) })}
      </KeyNumber>
      <KeyNumber name={t('funds.used-of-all')} value={ofAll === null ? '–' : `${ofAll}%`}>
        <Meter share={ofAll ?? 0} mark={100 - LEFT_TARGET_PERCENT} />
        {all > 0 && t('funds.spent-of', { spent: baht(spentSatang), all: baht(all) })}{' '}
        {ofAll !== null && (
          <strong className="fund-target" data-within={isWithin || undefined}>
            {t(isWithin ? 'funds.left-within' : 'funds.left-above', { percent: LEFT_TARGET_PERCENT })}
          </strong>
        )}
      </KeyNumber>
      <KeyNumber name={t('funds.used-of-received')} value={ofReceived === null ? '–' : `${ofReceived}%`}>
        {t('funds.used-of-received-hint')}
      </KeyNumber>
    </dl>
  )
}

function KeyNumber({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return (
    <div className="panel fund-number">
      <dt>{name}</dt>
      <dd>
        <strong className="fund-number-value">{value}</strong>
        <span className="small soft">{children}</span>
      </dd>
    </div>
  )
}
