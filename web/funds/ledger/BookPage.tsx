// สมุดคุมรับ-จ่าย: a pot's ledger of a year, what is posted in it, and its months, quarters and year as they are closed.
import { getRouteApi } from '@tanstack/react-router'
import { BookLock, Download, Printer, Wallet } from 'lucide-react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DelayedSearch } from '../../ui/DelayedSearch.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FundFrame } from '../funds/FundFrame.tsx'
import { FundYearSwitch } from '../funds/FundYearSwitch.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { PotBook } from './PotBook.tsx'
import { BOOK_SIDES, type BookSearch } from './search.ts'
import './book.css'

const route = getRouteApi('/office/funds/$id/book')

export function BookPage() {
  const { id } = route.useParams()
  const { year } = route.useSearch()
  return (
    <FundFrame id={id} part="book" year={year}>
      {(fund) => <Books fund={fund} />}
    </FundFrame>
  )
}

function Books({ fund }: { fund: Fund }) {
  const { t } = useText()
  const { today } = useMe()
  const { year = fiscalYearOf(today), pot: asked } = route.useSearch()
  const pot = fund.pots.find(({ id }) => id === asked) ?? fund.pots[0]
  if (!fund.may.readBooks)
    return (
      <EmptyState icon={BookLock} title={t('funds.books-closed')}>
        {t('funds.books-closed-to-you')}
      </EmptyState>
    )
  if (!pot)
    return (
      <EmptyState icon={Wallet} title={t('funds.no-pot')}>
        {t('funds.no-pot-hint')}
      </EmptyState>
    )
  return (
    <>
      <BookFilter fund={fund} potId={pot.id} year={year} />
      <PotBook key={`${pot.id} ${year}`} fund={fund} pot={pot} year={year} />
    </>
  )
}

function BookFilter({ fund, potId, year }: { fund: Fund; potId: string; year: number }) {
  const { t } = useText()
  const { side, q } = route.useSearch()
  const navigate = route.useNavigate()
  const ask = (change: Partial<BookSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  return (
    <search className="book-filter not-printed" aria-label={t('funds.book-filter')}>
      {fund.pots.length > 1 && (
        <Choice
          label={t('funds.pot')}
          value={potId}
          onChange={(pot) => ask({ pot: pot || undefined })}
          options={fund.pots.map(({ id, name }) => ({ code: id, word: name }))}
        />
      )}
      <FundYearSwitch fund={fund} year={year} onChange={(next) => ask({ year: next })} />
      <Choice
        label={t('funds.side')}
        none={t('funds.side-both')}
        value={side ?? ''}
        onChange={(next) => ask({ side: next || undefined })}
        options={BOOK_SIDES.map((code) => ({ code, word: t(`funds.side-${code}`) }))}
      />
      <DelayedSearch
        label={t('funds.book-search')}
        hint={t('funds.book-search')}
        value={q ?? ''}
        onChange={(text) => ask({ q: text || undefined })}
      />
      <div className="page-actions">
        {(['xlsx', 'csv'] as const).map((format) => (
          <a
            key={format}
            className={buttonClass('secondary')}
            href={apiUrl(`/funds/${fund.id}/book.${format}`, { potId, year })}
            download
          >
            <Download size={18} aria-hidden />.{format}
          </a>
        ))}
        <Button icon={Printer} onPress={() => print()}>
          {t('action.print')}
        </Button>
      </div>
    </search>
  )
}
