import { Link } from '@tanstack/react-router'
import { UserRoundCheck } from 'lucide-react'
import { useState } from 'react'
import type { CaseloadOverview } from '../../../domain/registry/caseloads/caseload-overview.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays } from '../../../domain/shared/thai-date.ts'
import { AreaName } from '../../ground/areas/AreaName.tsx'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useHandOverMany, useUndoCaseloads, useWithoutVisitor } from './useCaseloads.ts'

type Volunteers = CaseloadOverview['volunteers']
type Props = { villages: CaseloadOverview['without']; chosen: string | undefined; volunteers: Volunteers }

/** Villages first: whoever goes there anyway can take a neighbour on. */
export function WithoutVisitorPart({ villages, chosen, volunteers }: Props) {
  const { t, number } = useText()
  if (villages.length === 0)
    return (
      <EmptyState icon={UserRoundCheck} title={t('caseloads.nobody-alone')}>
        {t('caseloads.nobody-alone-hint')}
      </EmptyState>
    )
  return (
    <>
      <ul className="caseload-villages">
        {villages.map(({ areaCode, people }) => (
          <li key={areaCode}>
            <Link
              to="/office/caseloads"
              search={{ village: areaCode === chosen ? undefined : areaCode }}
              className="chip"
              aria-current={areaCode === chosen ? 'true' : undefined}
              resetScroll={false}
            >
              <AreaName code={areaCode} />
              <span className="caseload-count">{t('caseloads.people', { count: number(people) })}</span>
            </Link>
          </li>
        ))}
      </ul>
      {chosen ? <VillageAlone key={chosen} area={chosen} volunteers={volunteers} /> : null}
    </>
  )
}

function VillageAlone({ area, volunteers }: { area: string; volunteers: Volunteers }) {
  const { t, list, day } = useText()
  const alone = useWithoutVisitor(area)
  const [unticked, setUnticked] = useState<string[]>([])
  if (alone.isPending) return <Skeleton />
  if (alone.isError) return <Failed error={alone.error} onRetry={() => void alone.refetch()} />
  const ticked = alone.data.filter(({ id }) => !unticked.includes(id)).map(({ id }) => id)
  const toggle = (id: string) =>
    setUnticked(unticked.includes(id) ? unticked.filter((one) => one !== id) : [...unticked, id])
  return (
    <div className="panel caseload-alone">
      <ul className="caseload-people">
        {alone.data.map(({ id, name, house, moo, groups, lastVisitOn }) => (
          <li key={id}>
            <input type="checkbox" aria-label={name} checked={!unticked.includes(id)} onChange={() => toggle(id)} />
            <span>
              <Link to="/office/people/$id" params={{ id }}>
                {name}
              </Link>{' '}
              <span className="small soft">
                {[
                  house && t('caseloads.house', { house }),
                  moo !== null && t('caseloads.moo', { moo }),
                  groups.map((group) => list('groupTag', group)).join(', '),
                  lastVisitOn ? t('caseloads.last-visit', { day: day(lastVisitOn) }) : t('caseloads.never-visited'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <HandOverTo personIds={ticked} volunteers={volunteers} />
    </div>
  )
}

function HandOverTo({ personIds, volunteers }: { personIds: string[]; volunteers: Volunteers }) {
  const { t } = useText()
  const announce = useAnnounce()
  const [accountId, setAccountId] = useState('')
  const [from, setFrom] = useState<string | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const handOver = useHandOverMany()
  const undo = useUndoCaseloads()
  const chosen = volunteers.find(({ id }) => id === accountId)
  const save = () => {
    if (!chosen) return
    const days = { ...(from ? { fromDay: from } : {}), ...(last ? { toDay: addDays(last, 1) } : {}) }
    handOver.mutate(
      { id: newId(), accountId: chosen.id, people: { personIds }, ...days },
      {
        onSuccess: (done) =>
          announce(t('bulk.handed-over', { name: chosen.name, count: done.people }), () => undo.mutate(done.id)),
      },
    )
  }
  return (
    <div className="caseload-hand">
      <Choice
        label={t('caseloads.hand-to')}
        none={t('caseloads.choose')}
        value={accountId}
        onChange={setAccountId}
        options={volunteers.map(({ id, name, people }) => ({
          code: id,
          word: t('caseloads.has', { name, count: people }),
        }))}
      />
      <DateInput label={t('caseloads.from')} optional value={from} onChange={setFrom} />
      <DateInput label={t('caseloads.until')} optional value={last} onChange={setLast} />
      <Button
        look="primary"
        icon={UserRoundCheck}
        isDisabled={!chosen || personIds.length === 0 || handOver.isPending}
        onPress={save}
      >
        {t('caseloads.hand-over', { count: personIds.length })}
      </Button>
      {handOver.isError && <Failed error={handOver.error} />}
    </div>
  )
}
