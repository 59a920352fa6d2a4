// Lines of the bank's statement in a month: brought from a file or typed, and matched to entries where somebody says yes.
import { Check, Link2Off, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { BankBook } from '../../../domain/funds/bank-books/bank-book.ts'
import { type BankLine, suggestMatches } from '../../../domain/funds/bank-books/bank-line.ts'
import type { Fund, Pot } from '../../../domain/funds/funds/fund.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { SatangCell } from '../ledger/SatangCell.tsx'
import { BringStatement } from './BringStatement.tsx'
import { useBankLines, useDropLine, useMatch, useSayDifference, useUnmatch } from './useBankBooks.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Props = { fund: Fund; pot: Pot; book: BankBook; mayWrite: boolean }

export function BankLines({ fund, pot, book, mayWrite }: Props) {
  const { t } = useText()
  const lines = useBankLines(fund.id, pot.id, book.month)
  const free = (lines.data ?? []).filter(({ entryIds }) => entryIds.length === 0)
  const suggested = suggestMatches(free, book.entries)
  return (
    <Section title={t('bank-books.lines')}>
      {lines.isError && <Failed error={lines.error} onRetry={() => void lines.refetch()} />}
      {lines.data?.length === 0 && <p className="soft">{t('bank-books.no-line')}</p>}
      {lines.data && lines.data.length > 0 && (
        <div className="table-frame">
          <table className="table stacked-table">
            <caption className="hidden-visually">{t('bank-books.lines')}</caption>
            <tbody>
              {lines.data.map((line) => (
                <LineRow
                  key={line.id}
                  fundId={fund.id}
                  book={book}
                  line={line}
                  suggestedId={suggested.find(({ lineId }) => lineId === line.id)?.entryId}
                  mayWrite={mayWrite}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mayWrite && <BringStatement fundId={fund.id} potId={pot.id} />}
    </Section>
  )
}

type RowProps = {
  fundId: string
  book: BankBook
  line: BankLine
  suggestedId: string | undefined
  mayWrite: boolean
}

function LineRow({ fundId, book, line, suggestedId, mayWrite }: RowProps) {
  const { t, day } = useText()
  const isMatched = line.entryIds.length > 0
  const isExplained = book.differences.some(({ lineId }) => lineId === line.id)
  return (
    <tr>
      <th scope="row" className="nowrap">
        {day(line.onDay)}
      </th>
      <td>{line.text}</td>
      <SatangCell satang={line.amountSatang} word={t('funds.amount')} />
      <td>
        {isMatched
          ? t('bank-books.matched')
          : isExplained
            ? t('bank-books.kind.not-in-books')
            : t('bank-books.unmatched')}
      </td>
      {mayWrite && (
        <td className="not-printed">
          <LineActs {...{ fundId, book, line, suggestedId, isMatched, isExplained }} />
        </td>
      )}
    </tr>
  )
}

type ActsProps = Omit<RowProps, 'mayWrite'> & { isMatched: boolean; isExplained: boolean }

function LineActs({ fundId, book, line, suggestedId, isMatched, isExplained }: ActsProps) {
  const { t, day } = useText()
  const match = useMatch(fundId)
  const unmatch = useUnmatch(fundId)
  const say = useSayDifference(fundId, book.bookId)
  const drop = useDropLine(fundId)
  const [chosen, setChosen] = useState('')
  const entryId = chosen || suggestedId || ''
  const alike = book.entries.filter(({ movedSatang }) => movedSatang === line.amountSatang)
  const error = match.error ?? unmatch.error ?? say.error ?? drop.error
  if (isMatched)
    return (
      <Button look="quiet" icon={Link2Off} onPress={() => unmatch.mutate(line.id)}>
        {t('bank-books.unmatch')}
      </Button>
    )
  if (isExplained) return null
  return (
    <div className="bank-line-acts">
      {alike.length > 0 && (
        <>
          <select
            className="input"
            aria-label={t('bank-books.which-entry')}
            value={entryId}
            onChange={(event) => setChosen(event.target.value)}
          >
            {!entryId && <option value="">{t('bank-books.which-entry')}</option>}
            {alike.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {`${entry.reference} ${day(entry.onDay)} ${entry.text}`}
              </option>
            ))}
          </select>
          <Button
            icon={Check}
            isDisabled={!entryId || match.isPending}
            onPress={() => match.mutate({ id: newId(), lineId: line.id, entryIds: [entryId] })}
          >
            {t(suggestedId && entryId === suggestedId ? 'bank-books.match-suggested' : 'bank-books.match')}
          </Button>
        </>
      )}
      <Button onPress={() => say.mutate({ id: newId(), kind: 'not-in-books', lineId: line.id })}>
        {t('bank-books.kind.not-in-books')}
      </Button>
      <Button look="quiet" icon={Trash2} onPress={() => drop.mutate(line.id)}>
        {t('bank-books.drop-line')}
      </Button>
      {error && <Failed error={error} />}
    </div>
  )
}
