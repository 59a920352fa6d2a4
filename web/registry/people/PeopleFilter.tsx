import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DelayedSearch } from '../../ui/DelayedSearch.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { usePhone } from '../../ui/useMedia.ts'
import {
  AdlField,
  AgeFields,
  GroupField,
  ListField,
  LivingField,
  NeedField,
  NotVisitedField,
  TagField,
} from './FilterFields.tsx'
import { FILTERS, isNarrowed, NO_FILTERS, SORTS } from './search.ts'
import { useFilter } from './useFilter.ts'

/** Shown in the sheet only, so that the line over the list stays short. */
const IN_SHEET = FILTERS.filter((key) => !['search', 'worklist', 'group', 'adl', 'notVisitedDays'].includes(key))

export function PeopleFilter() {
  const { t } = useText()
  const { search, filter } = useFilter()
  const isPhone = usePhone()
  const [isOpen, setOpen] = useState(false)
  const hidden = isPhone ? FILTERS.filter((key) => key !== 'search' && key !== 'worklist') : IN_SHEET
  const count = hidden.filter((key) => search[key] !== undefined).length
  return (
    <search className="people-filter" aria-label={t('people.filter')}>
      <DelayedSearch
        label={t('people.search')}
        hint={t('people.search-hint')}
        value={search.search ?? ''}
        onChange={(text) => filter({ search: text || undefined })}
      />
      {!isPhone && (
        <>
          <GroupField hideLabel />
          <AdlField hideLabel />
          <NotVisitedField hideLabel />
        </>
      )}
      <Button icon={SlidersHorizontal} onPress={() => setOpen(true)}>
        {count > 0 ? t('people.filters-count', { count }) : t('people.filters')}
      </Button>
      <Dialog look="sheet" title={t('people.filters')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <FilterSheet isPhone={isPhone} onDone={() => setOpen(false)} />
      </Dialog>
    </search>
  )
}

/** Each choice counts at once; the list behind shows it. */
function FilterSheet({ isPhone, onDone }: { isPhone: boolean; onDone: () => void }) {
  const { t } = useText()
  const { search, filter } = useFilter()
  return (
    <div className="filter-sheet">
      {isPhone && (
        <>
          <Choice
            label={t('people.sort')}
            value={search.sort ?? 'name'}
            onChange={(sort) => filter({ sort: sort || undefined })}
            options={SORTS.map((code) => ({ code, word: t(`people.sort.${code}`) }))}
          />
          <GroupField />
          <AdlField />
          <NotVisitedField />
        </>
      )}
      <TagField />
      <NeedField />
      <AgeFields />
      <ListField field="sex" />
      <ListField field="disability" />
      <ListField field="healthRight" />
      <LivingField />
      <div className="dialog-actions">
        {isNarrowed(search) && (
          <Button look="quiet" onPress={() => filter(NO_FILTERS)}>
            {t('people.clear')}
          </Button>
        )}
        <Button look="primary" onPress={onDone}>
          {t('people.show-list')}
        </Button>
      </div>
    </div>
  )
}
