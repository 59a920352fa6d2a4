import { ArrowUp, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { canSetDuties } from '../../../domain/care/urgent/urgent.policy.ts'
import type { Duties } from '../../../domain/care/urgent/urgent.ts'
import { ANSWER_WITHIN_HOURS } from '../../../domain/care/urgent/urgent-lists.ts'
import { AreaPicker } from '../../ground/areas/AreaPicker.tsx'
import { useAreaName } from '../../ground/areas/useAreaName.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useDuties, useSetDuties } from './useUrgent.ts'

type List = Duties['lists'][number]

/** Who is asked, in which order, and for where. */
export function DutyLists() {
  const { t } = useText()
  const { actor } = useMe()
  const duties = useDuties()
  const [added, setAdded] = useState<List[]>([])
  if (duties.isPending) return <Skeleton />
  if (duties.isError) return <Failed error={duties.error} onRetry={() => void duties.refetch()} />
  const { lists, officers } = duties.data
  const own = actor.organizationId ?? ''
  const isThere = (area: string) =>
    [...lists, ...added].some((one) => one.organizationId === own && one.areaCode === area)
  const whole = isThere('') ? [] : [{ organizationId: own, areaCode: '', officers: [] }]
  const shown = [...lists, ...whole, ...added.filter((one) => !lists.some((kept) => isSame(kept, one)))]
  return (
    <>
      <p className="soft">{t('urgent.duties-lead', { hours: ANSWER_WITHIN_HOURS })}</p>
      {lists.length === 0 && (
        <Notice kind="due" title={t('urgent.no-duties')}>
          {t('urgent.no-duties-hint')}
        </Notice>
      )}
      {shown.map((list) => (
        <DutyOrder
          key={`${list.organizationId}${list.areaCode}`}
          list={list}
          officers={officers.filter(({ organizationId }) => organizationId === list.organizationId)}
          isFixed={!canSetDuties(actor, list.organizationId)}
        />
      ))}
      {canSetDuties(actor, own) && (
        <AreaPicker
          label={t('urgent.add-area')}
          value=""
          onChange={(areaCode) => {
            if (areaCode && !isThere(areaCode)) setAdded([...added, { organizationId: own, areaCode, officers: [] }])
          }}
        />
      )}
    </>
  )
}

const isSame = (one: List, other: List) =>
  one.organizationId === other.organizationId && one.areaCode === other.areaCode

type OrderProps = { list: List; officers: Duties['officers']; isFixed: boolean }

function DutyOrder({ list: { organizationId, areaCode, officers: chosen }, officers, isFixed }: OrderProps) {
  const { t } = useText()
  const save = useSetDuties()
  const area = useAreaName(areaCode || undefined)
  const set = (accountIds: string[]) => save.mutate({ organizationId, areaCode, accountIds })
  const ids = chosen.map(({ accountId }) => accountId)
  const free = officers.filter(({ accountId }) => !ids.includes(accountId))
  const earlier = (at: number) => {
    const [before, moved] = [ids[at - 1]!, ids[at]!]
    set([...ids.slice(0, at - 1), moved, before, ...ids.slice(at + 1)])
  }
  return (
    <section className="sheet-part">
      <h3>{areaCode ? area : t('urgent.everywhere')}</h3>
      <ol className="duty-order">
        {chosen.map(({ accountId, name }, at) => (
          <li key={accountId}>
            <span>{name}</span>
            {!isFixed && at > 0 && (
              <IconButton label={t('urgent.earlier', { name })} icon={ArrowUp} onPress={() => earlier(at)} />
            )}
            {!isFixed && (
              <IconButton
                label={t('urgent.take-off', { name })}
                icon={X}
                onPress={() => set(ids.filter((id) => id !== accountId))}
              />
            )}
          </li>
        ))}
      </ol>
      {!isFixed && free.length > 0 && <AddOfficer free={free} onAdd={(id) => set([...ids, id])} />}
      {save.isError && <Failed error={save.error} />}
    </section>
  )
}

function AddOfficer({ free, onAdd }: { free: Duties['officers']; onAdd: (id: string) => void }) {
  const { t } = useText()
  const [chosen, setChosen] = useState('')
  const isFree = free.some(({ accountId }) => accountId === chosen)
  return (
    <div className="duty-add">
      <Choice
        label={t('urgent.next-on-list')}
        none={t('urgent.choose-officer')}
        value={isFree ? chosen : ''}
        onChange={setChosen}
        options={free.map(({ accountId, name }) => ({ code: accountId, word: name }))}
      />
      <Button icon={Plus} isDisabled={!isFree} onPress={() => onAdd(chosen)}>
        {t('urgent.add-officer')}
      </Button>
    </div>
  )
}
