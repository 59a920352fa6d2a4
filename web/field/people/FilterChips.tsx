import { useText } from '../text/useText.ts'
import { PEOPLE_FILTERS, type PeopleFilter, type PeopleView } from './people-filters.ts'

type Props = { view: PeopleView; onShow: (change: Partial<PeopleView>) => void }

export function FilterChips({ view: { filters, isMap }, onShow }: Props) {
  const { t } = useText()
  const toggle = (filter: PeopleFilter) =>
    onShow({ filters: PEOPLE_FILTERS.filter((one) => (one === filter) !== filters.includes(one)) })
  return (
    <>
      <fieldset className="people-chips">
        <legend className="people-unseen">{t('field.people.only')}</legend>
        {PEOPLE_FILTERS.map((filter) => (
          <button key={filter} type="button" aria-pressed={filters.includes(filter)} onClick={() => toggle(filter)}>
            {t(`field.people.filter.${filter}`)}
          </button>
        ))}
      </fieldset>
      <div className="people-ways">
        <button type="button" aria-pressed={!isMap} onClick={() => onShow({ isMap: false })}>
          {t('field.people.list')}
        </button>
        <button type="button" aria-pressed={isMap} onClick={() => onShow({ isMap: true })}>
          {t('field.people.map')}
        </button>
      </div>
    </>
  )
}
