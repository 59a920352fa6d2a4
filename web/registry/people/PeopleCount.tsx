import { Download } from 'lucide-react'
import { canExportPeople } from '../../../domain/registry/people/person.policy.ts'
import type { PeoplePage } from '../../../domain/registry/people/person.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { apiUrl, type Query } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'

/** How many match, and the same people as a file. */
export function PeopleCount({ count, query }: { count: PeoplePage['count'] | undefined; query: Query }) {
  const { t } = useText()
  const { actor } = useMe()
  return (
    <div className="people-count">
      <p role="status">
        {count ? t(count.more ? 'people.count-more' : 'people.count', { count: count.value }) : t('action.loading')}
      </p>
      {count && count.value > 0 && canExportPeople(actor) && (
        <p className="people-exports small">
          <Download size={16} aria-hidden />
          <span>{t('people.export')}</span>
          <a href={apiUrl('/people.xlsx', query)} download>
            .xlsx
          </a>
          <a href={apiUrl('/people.csv', query)} download>
            .csv
          </a>
        </p>
      )}
    </div>
  )
}
