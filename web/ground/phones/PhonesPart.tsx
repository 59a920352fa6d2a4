import { getRouteApi } from '@tanstack/react-router'
import { Smartphone } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { PhoneSheet } from './PhoneSheet.tsx'
import { PhonesTable } from './PhonesTable.tsx'
import { PHONE_STATES, type PhonesSearch, shownPhones } from './phones-search.ts'
import { usePhones } from './usePhones.ts'

const route = getRouteApi('/office/phones')

export function PhonesPart() {
  const { t } = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const phones = usePhones()
  const [openId, setOpenId] = useState<string>()
  const show = (part: Partial<PhonesSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false })
  if (phones.isError) return <Failed error={phones.error} onRetry={() => void phones.refetch()} />
  if (phones.data?.length === 0)
    return (
      <EmptyState icon={Smartphone} title={t('phones.none')}>
        {t('phones.none-hint')}
      </EmptyState>
    )
  const shown = phones.data && shownPhones(phones.data, search, phones.dataUpdatedAt)
  const open = phones.data?.find(({ id }) => id === openId)
  return (
    <div className="section">
      <div className="phones-filter">
        <SearchBox
          label={t('phones.search')}
          value={search.search ?? ''}
          onChange={(text) => show({ search: text || undefined })}
        />
        <Choice
          label={t('phones.state')}
          hideLabel
          none={t('phones.any-state')}
          value={search.state ?? ''}
          onChange={(state) => show({ state: state || undefined })}
          options={PHONE_STATES.map((code) => ({ code, word: t(`phones.state.${code}`) }))}
        />
      </div>
      <PhonesTable phones={shown} search={search} onSort={(sort) => show({ sort })} onOpen={setOpenId} />
      <p className="soft small" role="status">
        {shown && t('phones.count', { count: shown.length, all: phones.data?.length ?? 0 })}
      </p>
      {open && <PhoneSheet phone={open} onClose={() => setOpenId(undefined)} />}
    </div>
  )
}
