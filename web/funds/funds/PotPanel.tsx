import { Link } from '@tanstack/react-router'
import { BookOpen, Pencil } from 'lucide-react'
import { useState } from 'react'
import type { Pot } from '../../../domain/funds/funds/fund.ts'
import { type AccountLine, yearInMoney } from '../../../domain/funds/ledger/account-sums.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { ProgressLine } from '../../ui/ProgressLine.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AccountWord } from '../ledger/AccountWord.tsx'
import { useYearAccounts } from '../ledger/useLedger.ts'
import { EditPot } from './EditPot.tsx'

type Props = { fundId: string; pot: Pot; year: number; mayKeep: boolean }

export function PotPanel({ fundId, pot, year, mayKeep }: Props) {
  const [isEditing, setEditing] = useState(false)
  const { t, baht, day } = useText()
  const kind = t(`funds.pot.${pot.kind}`)
  const accounts = useYearAccounts({ fundId, potId: pot.id, year })
  return (
    <article className="panel fund-pot">
      <header className="fund-pot-head">
        <div>
          <h3>{pot.name}</h3>
          <p className="small soft">
            {[kind === pot.name ? '' : kind, pot.bankName, pot.bankAccountNumber].filter(Boolean).join(' · ')}
          </p>
        </div>
        <p className="fund-balance">
          <span className="small soft">{t('funds.balance')}</span>
          <strong>{baht(pot.balanceSatang)}</strong>
        </p>
      </header>
      {accounts.isError && <Failed error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {accounts.data ? <PotYear {...yearInMoney(accounts.data.before, accounts.data.during)} /> : <Skeleton />}
      <footer className="page-actions not-printed">
        <Link
          to="/office/funds/$id/book"
          params={{ id: fundId }}
          search={{ pot: pot.id, year }}
          className={buttonClass('secondary')}
        >
          <BookOpen size={18} aria-hidden />
          {t('funds.open-book')}
        </Link>
        {mayKeep && (
          <Button look="quiet" icon={Pencil} onPress={() => setEditing(true)}>
            {t('funds.pot-edit')}
          </Button>
        )}
        <p className="small soft">{t('funds.books-from', { day: day(pot.booksFrom) })}</p>
      </footer>
      <Dialog title={t('funds.pot-edit')} isOpen={isEditing} onClose={() => setEditing(false)}>
        <EditPot fundId={fundId} pot={pot} onDone={() => setEditing(false)} />
      </Dialog>
    </article>
  )
}

function PotYear(year: ReturnType<typeof yearInMoney>) {
  const { t, baht } = useText()
  const available = year.carriedSatang + year.incomeSatang
  const percent = available > 0 ? Math.round((year.spentSatang / available) * 1000) / 10 : 0
  return (
    <>
      <ProgressLine
        label={t('funds.used')}
        done={Math.max(0, year.spentSatang)}
        total={Math.max(1, available)}
        words={t('funds.used-of', { percent, spent: baht(year.spentSatang), available: baht(available) })}
      />
      <table className="table fund-accounts">
        <caption className="hidden-visually">{t('funds.year-money')}</caption>
        <tbody>
          <Sum word={t('funds.carried')} satang={year.carriedSatang} />
          <Lines lines={year.incomes} />
          <Sum word={t('funds.income')} satang={year.incomeSatang} />
          <Lines lines={year.expenses} />
          <Sum word={t('funds.spent')} satang={year.spentSatang} />
          <Sum word={t('funds.left')} satang={year.leftSatang} />
        </tbody>
      </table>
    </>
  )
}

function Lines({ lines }: { lines: readonly AccountLine[] }) {
  const { baht } = useText()
  return lines
    .filter(({ satang }) => satang !== 0)
    .map(({ accountCode, satang }) => (
      <tr key={accountCode}>
        <th scope="row" className="fund-account">
          <AccountWord code={accountCode} />
        </th>
        <td className="figure">{baht(satang)}</td>
      </tr>
    ))
}

function Sum({ word, satang }: { word: string; satang: number }) {
  const { baht } = useText()
  return (
    <tr className="fund-sum">
      <th scope="row">{word}</th>
      <td className="figure">{baht(satang)}</td>
    </tr>
  )
}
