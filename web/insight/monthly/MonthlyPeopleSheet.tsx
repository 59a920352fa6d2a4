import { Link } from '@tanstack/react-router'
import type { MonthlyPeopleQuery } from '../../../domain/insight/monthly/monthly-report.ts'
import { AreaName } from '../../ground/areas/AreaName.tsx'
import { useText } from '../../text/useText.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useMonthlyPeople } from './useMonthly.ts'

/** Who stands behind a figure. */
export function MonthlyPeopleSheet({ asked, onClose }: { asked: MonthlyPeopleQuery; onClose: () => void }) {
  const { t, list } = useText()
  const people = useMonthlyPeople(asked)
  const title = [list('monthlyFigure', asked.figure), asked.group && list('monthlyGroup', asked.group)]
  return (
    <Dialog title={title.filter(Boolean).join(' · ')} isOpen onClose={onClose} look="sheet">
      {people.isPending && <Skeleton />}
      {people.isError && <Failed error={people.error} onRetry={() => void people.refetch()} />}
      <ul className="monthly-people">
        {people.data?.map(({ id, name, areaCode, visits }) => (
          <li key={id}>
            <Link to="/office/people/$id" params={{ id }}>
              {name}
            </Link>
            {areaCode && <AreaName code={areaCode} />}
            {visits > 0 && <span className="small soft">{t('monthly.visited', { count: visits })}</span>}
          </li>
        ))}
      </ul>
      {people.data && <p className="small soft">{t('monthly.unseen')}</p>}
    </Dialog>
  )
}
