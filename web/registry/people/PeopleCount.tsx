import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { canExportPeople } from '../../../domain/registry/people/person.policy.ts'
import type { PeoplePage } from '../../../domain/registry/people/person.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { usePhone } from '../../ui/useMedia.ts'
import { ColumnChooser } from './ColumnChooser.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { everyoneIn } from './useChosen.ts'
import { useFilter } from './useFilter.ts'

/** How many match, and what can be done with the list as it is: its columns, a file, paper. */
export function PeopleCount({ count }: { count: PeoplePage['count'] | undefined }) {
  const { t, day } = useText()
  const { actor, today } = useMe()
  const { search } = useFilter()
  const isPhone = usePhone()
  const [isExporting, setExporting] = useState(false)
  const hasPeople = count !== undefined && count.value > 0
  return (
    <div className="people-count">
      <p role="status">
        {count ? t(count.more ? 'people.count-more' : 'people.count', { count: count.value }) : t('action.loading')}{' '}
        <span className="small soft">{t('people.as-of', { day: day(today) })}</span>
        {search.search && <span className="small soft"> · {t('people.search-sounds')}</span>}
      </p>
      {hasPeople && (
        <div className="people-tools not-printed">
          {!isPhone && <ColumnChooser />}
          {canExportPeople(actor) && (
            <Button look="quiet" icon={Download} onPress={() => setExporting(true)}>
              {t('people.export')}
            </Button>
          )}
          {!isPhone && (
            <Button look="quiet" icon={Printer} onPress={() => print()}>
              {t('action.print')}
            </Button>
          )}
        </div>
      )}
      {isExporting && <ExportDialog people={everyoneIn(search)} onClose={() => setExporting(false)} />}
    </div>
  )
}
