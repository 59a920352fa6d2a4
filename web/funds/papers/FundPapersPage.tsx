import { getRouteApi } from '@tanstack/react-router'
import { Lock } from 'lucide-react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FundFrame } from '../funds/FundFrame.tsx'
import { FundYearSwitch } from '../funds/FundYearSwitch.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { PaperDigitsSwitch } from './PaperDigitsSwitch.tsx'
import { PaperTable } from './PaperTable.tsx'
import { useFundPapers } from './usePapers.ts'

const route = getRouteApi('/office/funds/$id/papers')

export function FundPapersPage() {
  const { id } = route.useParams()
  const { year } = route.useSearch()
  const { t } = useText()
  return (
    <FundFrame id={id} part="papers" year={year}>
      {(fund) =>
        fund.may.readBooks ? (
          <FundPapers fund={fund} />
        ) : (
          <EmptyState icon={Lock} title={t('papers.closed')}>
            {t('papers.closed-why')}
          </EmptyState>
        )
      }
    </FundFrame>
  )
}

function FundPapers({ fund }: { fund: Fund }) {
  const { t } = useText()
  const { today } = useMe()
  const { year = fiscalYearOf(today), pot = fund.pots[0]?.id, digits = 'thai' } = route.useSearch()
  const navigate = route.useNavigate()
  const asked = { year, potId: pot }
  const papers = useFundPapers(fund.id, asked)
  const choose = (next: { year?: number; pot?: string | undefined; digits?: 'thai' | 'arabic' }) =>
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false })
  return (
    <>
      <div className="paper-asked">
        <FundYearSwitch fund={fund} year={year} onChange={(next) => choose({ year: next })} />
        {fund.pots.length > 1 && (
          <Choice
            label={t('papers.pot')}
            value={pot ?? ''}
            onChange={(next) => choose({ pot: next || undefined })}
            options={fund.pots.map(({ id, name }) => ({ code: id, word: name }))}
          />
        )}
        <PaperDigitsSwitch digits={digits} onChange={(next) => choose({ digits: next })} />
      </div>
      <p className="paper-hint">{t('papers.hint')}</p>
      {papers.isError && <Failed error={papers.error} onRetry={() => void papers.refetch()} />}
      {papers.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {papers.data && (
        <PaperTable path={`/funds/${fund.id}`} query={{ ...asked, digits }} papers={papers.data.papers} />
      )}
    </>
  )
}
