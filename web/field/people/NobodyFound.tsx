import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { tap } from '../ui/tap.ts'
import type { PeopleView } from './people-filters.ts'

export function NobodyFound({ view: { typed, filters }, onClear }: { view: PeopleView; onClear: () => void }) {
  const { t } = useText()
  const isSearch = typed.trim() !== ''
  return (
    <section className="people-none">
      <h2>{t(isSearch || filters.length === 0 ? 'field.people.none' : 'field.people.none-filter')}</h2>
      {isSearch && <p>{t('field.people.none-hint')}</p>}
      {(isSearch || filters.length > 0) && (
        <Button wide onClick={onClear}>
          {t('field.people.clear')}
        </Button>
      )}
      <Link className={tap('main', 'tap-wide')} to="/field/register">
        {t('field.people.register')}
      </Link>
    </section>
  )
}
