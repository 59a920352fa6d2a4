// The same tables of an area: whatever funds are open to whoever asks.
import { getRouteApi, Link } from '@tanstack/react-router'
import { healthZoneOf, zoneNameTh } from '../../../domain/ground/areas/health-zones.ts'
import { useAreasIn } from '../../ground/areas/useAreas.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Page } from '../../ui/Page.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { ExportTable } from './ExportTable.tsx'

const route = getRouteApi('/office/funds/exchange')
const ZONES = Array.from({ length: 13 }, (_, at) => at + 1)

export function ExchangeAreaPage() {
  const { t } = useText()
  const { today } = useMe()
  const { year, area } = route.useSearch()
  const zone = area?.startsWith('z') ? Number(area.slice(1)) : undefined
  const place = zone === undefined ? { changwat: area } : { zone }
  return (
    <Page
      title={t('fund-exports.title')}
      lead={t('fund-exports.area-lead')}
      crumbs={<Link to="/office/funds">{t('funds.title')}</Link>}
    >
      <search className="export-asked not-printed" aria-label={t('funds.filter')}>
        <WhichArea area={area} />
        <WhichYear year={year} now={fiscalYearOf(today)} />
      </search>
      <ExportTable asked={{ ...place, budgetYear: year }} hasMany />
    </Page>
  )
}

function WhichArea({ area }: { area: string | undefined }) {
  const { t } = useText()
  const provinces = useAreasIn('')
  const navigate = route.useNavigate()
  const options = [
    ...ZONES.map((zone) => ({ code: `z${zone}`, word: zoneNameTh(zone) })),
    ...(provinces.data ?? [])
      .filter(({ code }) => healthZoneOf(code))
      .map(({ code, nameTh }) => ({ code, word: nameTh })),
  ]
  return (
    <Choice
      label={t('fund-exports.area')}
      none={t('fund-exports.any-area')}
      value={area ?? ''}
      onChange={(code) => void navigate({ search: (now) => ({ ...now, area: code || undefined }), replace: true })}
      options={options}
    />
  )
}

function WhichYear({ year, now }: { year: number | undefined; now: number }) {
  const { t, day } = useText()
  const navigate = route.useNavigate()
  return (
    <Choice
      label={t('funds.fiscal-year')}
      none={t('fund-exports.any-year')}
      value={year === undefined ? '' : String(year)}
      onChange={(code) =>
        void navigate({ search: (held) => ({ ...held, year: code ? Number(code) : undefined }), replace: true })
      }
      options={Array.from({ length: 8 }, (_, back) => String(now + 1 - back)).map((code) => ({
        code,
        word: day(`${code}-01-01`, 'short', 'year'),
      }))}
    />
  )
}
