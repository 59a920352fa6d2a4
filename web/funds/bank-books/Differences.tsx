// What explains the difference, and the entries that may do so: a press puts one among them, another takes it back.
import { Plus, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { BankBook, NewBankDifference } from '../../../domain/funds/bank-books/bank-book.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { SatangCell } from '../ledger/SatangCell.tsx'
import { useDropDifference, useSayDifference } from './useBankBooks.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Props = { fundId: string; book: BankBook; mayWrite: boolean }

export function Differences({ fundId, book, mayWrite }: Props) {
  const { t, day } = useText()
  const drop = useDropDifference(fundId, book.bookId)
  return (
    <Section title={t('bank-books.differences')}>
      {book.differences.length === 0 ? (
        <p className="soft">{t('bank-books.no-difference')}</p>
      ) : (
        <div className="table-frame">
          <table className="table stacked-table">
            <caption className="hidden-visually">{t('bank-books.differences')}</caption>
            <tbody>
              {book.differences.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{t(`bank-books.kind.${one.kind}`)}</th>
                  <td>{[one.onDay && day(one.onDay), one.reference, one.text].filter(Boolean).join(' · ')}</td>
                  <SatangCell satang={one.amountSatang} word={t('funds.amount')} />
                  {mayWrite && (
                    <td className="not-printed">
                      <Button look="quiet" icon={X} isDisabled={drop.isPending} onPress={() => drop.mutate(one.id)}>
                        {t('bank-books.take-back')}
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {drop.isError && <Failed error={drop.error} />}
      {mayWrite && <EntriesOnTheirWay fundId={fundId} book={book} />}
      {mayWrite && <SayByHand fundId={fundId} book={book} />}
    </Section>
  )
}

const FIRST = 8

function EntriesOnTheirWay({ fundId, book }: Omit<Props, 'mayWrite'>) {
  const { t, day } = useText()
  const say = useSayDifference(fundId, book.bookId)
  const [isWhole, setWhole] = useState(false)
  if (book.entries.length === 0) return null
  const shown = isWhole ? book.entries : book.entries.slice(0, FIRST)
  return (
    <div className="panel bank-offers not-printed">
      <h3>{t('bank-books.on-their-way')}</h3>
      <p className="small soft">{t('bank-books.on-their-way-hint')}</p>
      <ul>
        {shown.map((entry) => (
          <li key={entry.id}>
            <span>
              <strong>{entry.reference}</strong> {day(entry.onDay)} · {entry.text}
              <span className="small soft">
                {' '}
                {[
                  entry.chequeNumber && t('bank-books.cheque', { number: entry.chequeNumber }),
                  entry.wasOnItsWay && t('bank-books.was-on-its-way'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <BahtOf satang={entry.movedSatang} />
            <Button
              icon={Plus}
              isDisabled={say.isPending}
              onPress={() => say.mutate({ id: newId(), kind: 'not-in-bank', entryId: entry.id })}
            >
              {t('bank-books.kind.not-in-bank')}
            </Button>
          </li>
        ))}
      </ul>
      {book.entries.length > FIRST && !isWhole && (
        <Button onPress={() => setWhole(true)}>{t('bank-books.show-all', { count: book.entries.length })}</Button>
      )}
      {say.isError && <Failed error={say.error} />}
    </div>
  )
}

function BahtOf({ satang }: { satang: number }) {
  const { baht } = useText()
  return <span className="nowrap">{baht(satang)}</span>
}

type ByHand = Extract<NewBankDifference, { text: string }>['kind']
const BY_HAND: readonly ByHand[] = ['not-in-books', 'bank-error']

function SayByHand({ fundId, book }: Omit<Props, 'mayWrite'>) {
  const { t } = useText()
  const say = useSayDifference(fundId, book.bookId)
  const [kind, setKind] = useState<ByHand>('not-in-books')
  const [side, setSide] = useState<'in' | 'out'>('in')
  const [text, setText] = useState('')
  const [satang, setSatang] = useState<number | null>(null)
  const isSaid = text.trim().length >= 3 && Boolean(satang)
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (!satang || !isSaid) return
    const amountSatang = side === 'in' ? satang : -satang
    say.mutate(
      { id: newId(), kind, text: text.trim(), amountSatang },
      {
        onSuccess: () => {
          setText('')
          setSatang(null)
        },
      },
    )
  }
  return (
    <form className="panel bank-by-hand not-printed" onSubmit={add}>
      <Choice
        label={t('bank-books.why')}
        value={kind}
        onChange={(code) => code && setKind(code)}
        options={BY_HAND.map((code) => ({ code, word: t(`bank-books.kind.${code}`) }))}
      />
      <TextInput label={t('bank-books.what')} value={text} onChange={setText} maxLength={300} />
      <Choice
        label={t('bank-books.side')}
        value={side}
        onChange={(code) => code && setSide(code)}
        options={(['in', 'out'] as const).map((code) => ({ code, word: t(`bank-books.side-${code}`) }))}
      />
      <BahtInput label={t('funds.amount')} value={satang} onChange={setSatang} />
      <Button type="submit" icon={Plus} isDisabled={!isSaid || say.isPending}>
        {t('bank-books.add')}
      </Button>
      {say.isError && <Failed error={say.error} />}
    </form>
  )
}
