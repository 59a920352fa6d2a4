// From the books to the bank in one column, and who stands for it.
import { ListRestart, ShieldCheck, Stamp } from 'lucide-react'
import { useState } from 'react'
import {
  BANK_DIFFERENCES,
  type BankBook,
  bankStateOf,
  unexplainedOf,
} from '../../../domain/funds/bank-books/bank-book.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BankStateBadge } from './BankMonths.tsx'
import { useSignBankBook } from './useBankBooks.ts'

export function BankBookSums({ fund, book }: { fund: Fund; book: BankBook }) {
  const { t, baht } = useText()
  const left = unexplainedOf(book.ledgerSatang, book.balanceSatang, book.differences)
  const sumOf = (kind: (typeof BANK_DIFFERENCES)[number]) =>
    book.differences.filter((one) => one.kind === kind).reduce((sum, { amountSatang }) => sum + amountSatang, 0)
  return (
    <>
      <table className="table bank-sums">
        <caption className="hidden-visually">{t('bank-books.title')}</caption>
        <tbody>
          <Line word={t('bank-books.in-books')} satang={book.ledgerSatang} />
          {BANK_DIFFERENCES.map((kind) => (
            <Line key={kind} word={t(`bank-books.kind.${kind}`)} satang={sumOf(kind)} />
          ))}
          <Line word={t('bank-books.should-be')} satang={book.balanceSatang - left} />
          <Line word={t('bank-books.in-bank')} satang={book.balanceSatang} />
        </tbody>
        <tfoot>
          <Line word={t('bank-books.unexplained')} satang={left} />
        </tfoot>
      </table>
      {left === 0 ? (
        <Notice kind="done">{t('bank-books.explained')}</Notice>
      ) : (
        <Notice kind="due">{t('bank-books.explain', { amount: baht(left) })}</Notice>
      )}
      <Signing fund={fund} book={book} isExplained={left === 0} />
    </>
  )
}

function Line({ word, satang }: { word: string; satang: number }) {
  const { baht } = useText()
  return (
    <tr>
      <th scope="row">{word}</th>
      <td className="figure nowrap">{baht(satang)}</td>
    </tr>
  )
}

function Signing({ fund, book, isExplained }: { fund: Fund; book: BankBook; isExplained: boolean }) {
  const { t, moment } = useText()
  const sign = useSignBankBook(fund.id, book.bookId)
  const [isReopening, setReopening] = useState(false)
  const state = bankStateOf(book)
  return (
    <div className="bank-signing">
      <BankStateBadge state={state} />
      {book.reconciledAt && (
        <span className="small">
          {t('bank-books.reconciled-by', { by: book.reconciledBy ?? '–', at: moment(book.reconciledAt) })}
        </span>
      )}
      {book.checkedAt && (
        <span className="small">
          {t('bank-books.checked-by', { by: book.checkedBy ?? '–', at: moment(book.checkedAt) })}
        </span>
      )}
      {state === 'stale' && <Notice kind="due">{t('bank-books.stale-hint')}</Notice>}
      {fund.may.keep && (
        <div className="page-actions not-printed">
          {state === 'open' && (
            <Button
              look="primary"
              icon={Stamp}
              isDisabled={!isExplained || sign.isPending}
              onPress={() => sign.mutate({ what: 'reconciliation' })}
            >
              {t('bank-books.reconcile')}
            </Button>
          )}
          {state === 'reconciled' && !book.reconciledByMe && (
            <Button
              look="primary"
              icon={ShieldCheck}
              isDisabled={sign.isPending}
              onPress={() => sign.mutate({ what: 'check' })}
            >
              {t('bank-books.check')}
            </Button>
          )}
          {state !== 'open' && (
            <Button look="quiet" icon={ListRestart} onPress={() => setReopening(true)}>
              {t('bank-books.reopen')}
            </Button>
          )}
        </div>
      )}
      {state === 'reconciled' && book.reconciledByMe && <p className="small soft">{t('bank-books.another-checks')}</p>}
      {sign.isError && <Failed error={sign.error} />}
      {isReopening && <Reopening fundId={fund.id} bookId={book.bookId} onClose={() => setReopening(false)} />}
    </div>
  )
}

function Reopening({ fundId, bookId, onClose }: { fundId: string; bookId: string; onClose: () => void }) {
  const { t } = useText()
  const sign = useSignBankBook(fundId, bookId)
  const [reason, setReason] = useState('')
  const isSaid = reason.trim().length >= 5
  return (
    <Dialog title={t('bank-books.reopen')} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isSaid) sign.mutate({ what: 'reopening', reason: reason.trim() }, { onSuccess: onClose })
        }}
      >
        <TextInput
          label={t('bank-books.reopen-why')}
          hint={t('bank-books.reopen-hint')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          isRequired
        />
        {sign.isError && <Failed error={sign.error} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={!isSaid || sign.isPending}>
            {t('bank-books.reopen')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
