import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useOfficeTags } from '../tagging/useOfficeTags.ts'
import { ADL_CLASSES, type FilterKey } from './search.ts'
import { useFilter } from './useFilter.ts'

const NOT_VISITED_DAYS = [30, 60, 90, 180, 365]
const NEEDS = ['open', 'urgent'] as const
const LIVING = ['dead', 'all'] as const

type Props = { hideLabel?: boolean }

export function GroupField({ hideLabel = false }: Props) {
  const { t, list } = useText()
  const { search, filter } = useFilter()
  return (
    <Choice
      label={t('people.group')}
      hideLabel={hideLabel}
      none={t('people.group-any')}
      value={search.group ?? ''}
      onChange={(group) => filter({ group: group || undefined })}
      options={optionsOf('groupTag', list)}
    />
  )
}

export function AdlField({ hideLabel = false }: Props) {
  const { t, list } = useText()
  const { search, filter } = useFilter()
  return (
    <Choice
      label={t('people.adl')}
      hideLabel={hideLabel}
      none={t('people.adl-any')}
      value={search.adl ?? ''}
      onChange={(adl) => filter({ adl: adl || undefined })}
      options={ADL_CLASSES.map((code) => ({ code, word: list('adlClass', code) }))}
    />
  )
}

export function NotVisitedField({ hideLabel = false }: Props) {
  const { t } = useText()
  const { search, filter } = useFilter()
  const days = search.notVisitedDays
  const offered = [...new Set([...NOT_VISITED_DAYS, ...(days ? [days] : [])])].sort((a, b) => a - b)
  return (
    <Choice
      label={t('people.not-visited')}
      hideLabel={hideLabel}
      none={t('people.not-visited-any')}
      value={String(days ?? '')}
      onChange={(value) => filter({ notVisitedDays: value ? Number(value) : undefined })}
      options={offered.map((one) => ({ code: String(one), word: t('people.not-visited-days', { days: one }) }))}
    />
  )
}

export function NeedField() {
  const { t } = useText()
  const { search, filter } = useFilter()
  return (
    <Choice
      label={t('people.need')}
      none={t('people.any')}
      value={search.need ?? ''}
      onChange={(need) => filter({ need: need || undefined })}
      options={NEEDS.map((code) => ({ code, word: t(`filters.need.${code}`) }))}
    />
  )
}

export function LivingField() {
  const { t } = useText()
  const { search, filter } = useFilter()
  return (
    <Choice
      label={t('people.living')}
      none={t('filters.living.living')}
      value={search.living === 'living' ? '' : (search.living ?? '')}
      onChange={(living) => filter({ living: living || undefined })}
      options={LIVING.map((code) => ({ code, word: t(`filters.living.${code}`) }))}
    />
  )
}

/** One of the lists of the central form. */
export function ListField({ field }: { field: 'sex' | 'disability' | 'healthRight' }) {
  const { t, list } = useText()
  const { search, filter } = useFilter()
  return (
    <Choice
      label={t(`people.${field}`)}
      none={t('people.any')}
      value={(search[field] as string | undefined) ?? ''}
      onChange={(code) => filter({ [field as FilterKey]: code || undefined })}
      options={optionsOf(field, list) as { code: string; word: string }[]}
    />
  )
}

export function TagField() {
  const { t } = useText()
  const { search, filter } = useFilter()
  const tags = useOfficeTags().data?.filter((tag) => !tag.isOver) ?? []
  if (tags.length === 0) return null
  return (
    <Choice
      label={t('tags.one')}
      none={t('people.any')}
      value={search.tag ?? ''}
      onChange={(tag) => filter({ tag: tag || undefined })}
      options={tags.map(({ id, label, people }) => ({
        code: id,
        word: t('tags.with-count', { label, count: people }),
      }))}
    />
  )
}

const ageOf = (text: string) => (/^\d{1,3}$/.test(text.trim()) ? Math.min(Number(text), 130) : undefined)

export function AgeFields() {
  const { t } = useText()
  const { search, filter } = useFilter()
  return (
    <div className="age-fields">
      <TextInput
        label={t('people.age-from')}
        inputMode="numeric"
        unit={t('unit.years-word')}
        value={String(search.ageFrom ?? '')}
        onChange={(text) => filter({ ageFrom: ageOf(text) })}
      />
      <TextInput
        label={t('people.age-to')}
        inputMode="numeric"
        unit={t('unit.years-word')}
        value={String(search.ageTo ?? '')}
        onChange={(text) => filter({ ageTo: ageOf(text) })}
      />
    </div>
  )
}
