import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { useDelayed } from '../../ui/useDelayed.ts'
import { usePhone } from '../../ui/useMedia.ts'
import { ADL_CLASSES, type PeopleSearch, SORTS } from './search.ts'

const route = getRouteApi('/office/people')
const NOT_VISITED_DAYS = ['30', '60', '90', '180', '365'] as const

export function PeopleFilter() {
  const { t, list } = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const isPhone = usePhone()
  const filter = (change: Partial<PeopleSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
  const isFiltered = search.search || search.group || search.adl || search.notVisitedDays
  const days = String(search.notVisitedDays ?? '')
  const dayOptions = [...new Set([...NOT_VISITED_DAYS, ...(days ? [days] : [])])].sort((a, b) => Number(a) - Number(b))
  return (
    <search className="people-filter" aria-label={t('people.filter')}>
      <PeopleSearchBox value={search.search ?? ''} onChange={(text) => filter({ search: text || undefined })} />
      <Choice
        label={t('people.group')}
        hideLabel
        none={t('people.group-any')}
        value={search.group ?? ''}
        onChange={(group) => filter({ group: group || undefined })}
        options={optionsOf('groupTag', list)}
      />
      <Choice
        label={t('people.adl')}
        hideLabel
        none={t('people.adl-any')}
        value={search.adl ?? ''}
        onChange={(adl) => filter({ adl: adl || undefined })}
        options={ADL_CLASSES.map((code) => ({ code, word: list('adlClass', code) }))}
      />
      <Choice
        label={t('people.not-visited')}
        hideLabel
        none={t('people.not-visited-any')}
        value={days}
        onChange={(value) => filter({ notVisitedDays: value ? Number(value) : undefined })}
        options={dayOptions.map((code) => ({ code, word: t('people.not-visited-days', { days: Number(code) }) }))}
      />
      {isPhone && (
        <Choice
          label={t('people.sort')}
          hideLabel
          value={search.sort ?? 'name'}
          onChange={(sort) => filter({ sort: sort || undefined })}
          options={SORTS.map((code) => ({ code, word: t(`people.sort.${code}`) }))}
        />
      )}
      {isFiltered && (
        <Button
          look="quiet"
          onPress={() => filter({ search: undefined, group: undefined, adl: undefined, notVisitedDays: undefined })}
        >
          {t('people.clear')}
        </Button>
      )}
    </search>
  )
}

/** Typing shows at once and asks the server when it pauses. */
function PeopleSearchBox({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useText()
  const [typed, setTyped] = useState(value)
  const rested = useDelayed(typed, 300)
  useEffect(() => setTyped(value), [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a pause in typing asks
  useEffect(() => {
    if (rested.trim() !== value) onChange(rested.trim())
  }, [rested])
  return (
    <SearchBox label={t('people.search')} placeholder={t('people.search-hint')} value={typed} onChange={setTyped} />
  )
}
