import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import type { PeopleView } from './people-filters.ts'

export function NobodyFound({ view: { typed, filters }, onClear }: { view: PeopleView; onClear: () => void }) {
  const { t } = useText()
  const isSearch = typed.trim() !== ''
  return (
    <section className="people-none">
      <h2>{t(isSearch || filters.length === 0 ? 'field.people.none' : 'field.people.none-filter')}</h2>
      {isSearch && <p>{t('field.people.none-hint')}</p>}
      {(isSearch || filters.length > 0) && (
        <button type="button" className="people-button" onClick={onClear}>
          {t('field.people.clear')}
        </button>
      )}
      <Link className="people-button" data-look="primary" to="/field/register">
        {t('field.people.register')}
      </Link>
    </section>
  )
}
