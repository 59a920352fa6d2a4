import { useState } from 'react'
import type { CaseloadOverview, CaseloadPerson } from '../../../domain/registry/caseloads/caseload-overview.ts'
import { AreaName } from '../../ground/areas/AreaName.tsx'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { byVillage } from './by-village.ts'
import { HandOverTo } from './HandOverTo.tsx'
import { HousesMap } from './HousesMap.tsx'
import { useCaseloadPeople } from './useCaseloads.ts'
import { VillageList } from './VillageList.tsx'

type Shown = 'without' | 'all'
type Props = { area: string; volunteers: CaseloadOverview['volunteers'] }

/** People of a place, ticked one by one, by house or by village; those whom nobody visits are ticked from the start. */
export function PlacePeople({ area, volunteers }: Props) {
  const people = useCaseloadPeople(area)
  if (people.isPending) return <Skeleton />
  if (people.isError) return <Failed error={people.error} onRetry={() => void people.refetch()} />
  return <Ticking key={people.dataUpdatedAt} area={area} people={people.data} volunteers={volunteers} />
}

const alone = (people: CaseloadPerson[]) => people.filter(({ visitors }) => visitors.length === 0)

function Ticking({ area, people, volunteers }: Props & { people: CaseloadPerson[] }) {
  const { t } = useText()
  const [shown, setShown] = useState<Shown>(alone(people).length > 0 ? 'without' : 'all')
  const [ticked, setTicked] = useState(() => new Set(alone(people).map(({ id }) => id)))
  const listed = shown === 'all' ? people : alone(people)
  const toggle = (ids: string[]) => {
    const isAll = ids.every((id) => ticked.has(id))
    const next = new Set(ticked)
    for (const id of ids) isAll ? next.delete(id) : next.add(id)
    setTicked(next)
  }
  const show = (next: Shown) => {
    setShown(next)
    setTicked(new Set(next === 'all' ? [] : alone(people).map(({ id }) => id)))
  }
  return (
    <section className="panel caseload-alone" aria-label={t('caseloads.place-people')}>
      <h3>
        <AreaName code={area} />
      </h3>
      <Segmented
        label={t('caseloads.shown')}
        value={shown}
        onChange={show}
        options={[
          { code: 'without', word: t('caseloads.shown-without', { count: alone(people).length }) },
          { code: 'all', word: t('caseloads.shown-all', { count: people.length }) },
        ]}
      />
      <div className="caseload-sides">
        <VillageList villages={byVillage(listed)} ticked={ticked} onToggle={toggle} />
        <HousesMap people={listed} ticked={ticked} onToggle={toggle} />
      </div>
      <HandOverTo personIds={[...ticked]} volunteers={volunteers} />
    </section>
  )
}
