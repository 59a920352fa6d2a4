// What the pages of one fund have in common: its name, the way back, and the way from one to another.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { AreaName } from '../../ground/areas/AreaName.tsx'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { type Tab, Tabs } from '../../ui/Tabs.tsx'
import { useFund } from './useFunds.ts'
import './funds.css'

type Part =
  | 'home'
  | 'book'
  | 'plan'
  | 'vouchers'
  | 'committee'
  | 'bank'
  | 'exchange'
  | 'papers'
  | 'evaluation'
  | 'pledges'
type Props = { id: string; part: Part; year: number | undefined; children: (fund: Fund) => ReactNode }

export function FundFrame({ id, part, year, children }: Props) {
  const { t, language } = useText()
  const fund = useFund(id)
  const name = fund.data && ((language === 'en' && fund.data.nameEn) || fund.data.nameTh)
  return (
    <Page
      title={name ?? t('funds.fund')}
      crumbs={<Link to="/office/funds">{t('funds.title')}</Link>}
      lead={fund.data && <FundLead fund={fund.data} />}
    >
      {fund.isError && <Failed error={fund.error} onRetry={() => void fund.refetch()} />}
      {fund.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {fund.data && (
        <>
          <Tabs
            label={t('funds.parts')}
            chosen={part}
            tabs={[
              {
                id: 'home',
                word: t('funds.home'),
                link: { to: '/office/funds/$id', params: { id }, search: { year } },
              },
              {
                id: 'book',
                word: t('funds.book'),
                link: { to: '/office/funds/$id/book', params: { id }, search: { year } },
              },
              {
                id: 'plan',
                word: t('funds.plan'),
                link: { to: '/office/funds/$id/plan', params: { id }, search: { year } },
              },
              {
                id: 'committee',
                word: t('committees.tab'),
                link: { to: '/office/funds/$id/committee', params: { id }, search: { year } },
              },
              {
                id: 'vouchers',
                word: t('vouchers.title'),
                link: { to: '/office/funds/$id/vouchers', params: { id }, search: { year } },
              },
              ...(fund.data.kind === 'co-funded'
                ? [
                    {
                      id: 'pledges',
                      word: t('pledges.title'),
                      link: { to: '/office/funds/$id/pledges', params: { id }, search: { year } } as const,
                    },
                  ]
                : []),
              ...(fund.data.may.readBooks ? tabsOfBooks(id, year, t) : []),
            ]}
          />
          {children(fund.data)}
        </>
      )}
    </Page>
  )
}

const tabsOfBooks = (id: string, year: number | undefined, t: ReturnType<typeof useText>['t']): Tab[] => [
  {
    id: 'bank',
    word: t('bank-books.title'),
    link: { to: '/office/funds/$id/bank', params: { id }, search: { year } },
  },
  {
    id: 'papers',
    word: t('papers.title'),
    link: { to: '/office/funds/$id/papers', params: { id }, search: { year } },
  },
  {
    id: 'exchange',
    word: t('fund-exports.short'),
    link: { to: '/office/funds/$id/exchange', params: { id }, search: { year } },
  },
  {
    id: 'evaluation',
    word: t('evaluations.tab'),
    link: { to: '/office/funds/$id/evaluation', params: { id }, search: { year } },
  },
]

function FundLead({ fund: { id, kind, code, areaCode, organizationName, closedOn } }: { fund: Fund }) {
  const { t, day } = useText()
  return (
    <p>
      {t(`funds.kind.${kind}`)} · {code} · {organizationName} · <AreaName code={areaCode} />
      {closedOn && ` · ${t('funds.closed-on', { day: day(closedOn) })}`}
      <span className="not-printed">
        {' · '}
        <a href={`/public/funds/${id}`}>{t('trace.public-page')}</a>
        {' · '}
        <Link to="/office/trace" search={{ fund: id }}>
          {t('trace.title')}
        </Link>
      </span>
    </p>
  )
}
