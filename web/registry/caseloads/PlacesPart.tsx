import { Link } from '@tanstack/react-router'
import { UserRoundCheck } from 'lucide-react'
import type { CaseloadOverview } from '../../../domain/registry/caseloads/caseload-overview.ts'
import { AreaName } from '../../ground/areas/AreaName.tsx'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PlacePeople } from './PlacePeople.tsx'
import { PlacesMap } from './PlacesMap.tsx'

type Props = {
  places: CaseloadOverview['places']
  chosen: string | undefined
  volunteers: CaseloadOverview['volunteers']
}

/** On a map and as a list: those with the most whom nobody visits first. A place is opened to hand its people over. */
export function PlacesPart({ places, chosen, volunteers }: Props) {
  const { t, number } = useText()
  const isAnybodyAlone = places.some(({ without }) => without > 0)
  return (
    <>
      {!isAnybodyAlone && (
        <EmptyState icon={UserRoundCheck} title={t('caseloads.nobody-alone')}>
          {t('caseloads.nobody-alone-hint')}
        </EmptyState>
      )}
      <PlacesMap places={places} chosen={chosen} />
      <ul className="caseload-villages">
        {places.map(({ areaCode, needing, without }) => (
          <li key={areaCode}>
            <Link
              from="/office/caseloads"
              to="/office/caseloads"
              search={(now) => ({ ...now, village: areaCode === chosen ? undefined : areaCode })}
              className="chip"
              aria-current={areaCode === chosen ? 'true' : undefined}
              data-alone={without > 0 || undefined}
              resetScroll={false}
            >
              <AreaName code={areaCode} />
              <span className="caseload-count">
                {without > 0
                  ? t('caseloads.without-of', { count: number(without), of: number(needing) })
                  : t('caseloads.all-visited', { count: number(needing) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {chosen ? <PlacePeople key={chosen} area={chosen} volunteers={volunteers} /> : null}
    </>
  )
}
