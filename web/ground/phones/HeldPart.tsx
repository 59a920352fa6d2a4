import { getRouteApi } from '@tanstack/react-router'
import { ClockAlert, Inbox } from 'lucide-react'
import { useState } from 'react'
import type { EntryKind } from '../../../domain/sync/entry.ts'
import type { HeldEntry } from '../../../domain/sync/held.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { HeldSheet } from './HeldSheet.tsx'
import { HeldWhy } from './HeldWhy.tsx'
import { type PhonesSearch, shownHeld } from './phones-search.ts'
import { skewWords } from './skew-words.ts'
import { useHeldEntries } from './usePhones.ts'
import '../../ui/stacked-table.css'
import '../../ui/table.css'

const route = getRouteApi('/office/phones')

/** What no right opened, or a volunteer gave over: each waits until somebody says what becomes of it. */
export function HeldPart() {
  const { t } = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const held = useHeldEntries()
  const [openId, setOpenId] = useState<string>()
  const show = (part: Partial<PhonesSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false })
  if (held.isError) return <Failed error={held.error} onRetry={() => void held.refetch()} />
  if (held.data?.length === 0)
    return (
      <EmptyState icon={Inbox} title={t('phones.held-none')}>
        {t('phones.held-none-hint')}
      </EmptyState>
    )
  const kinds = [...new Set(held.data?.map(({ kind }) => kind))]
  return (
    <div className="section">
      <p className="soft">{t('phones.held-lead')}</p>
      <div className="phones-filter">
        <Choice
          label={t('phones.held-kind')}
          hideLabel
          none={t('phones.held-any-kind')}
          value={search.kind ?? ''}
          onChange={(kind) => show({ kind: kind || undefined })}
          options={kinds.map((code) => ({ code, word: t(`field.kind.${code}`) }))}
        />
      </div>
      <HeldTable
        entries={held.data && shownHeld(held.data, search)}
        search={search}
        onSort={(heldSort) => show({ heldSort })}
        onOpen={setOpenId}
      />
      {openId && <HeldSheet id={openId} onClose={() => setOpenId(undefined)} />}
    </div>
  )
}

type TableProps = {
  entries: HeldEntry[] | undefined
  search: PhonesSearch
  onSort: (sort: PhonesSearch['heldSort']) => void
  onOpen: (id: string) => void
}

function HeldTable({ entries, search: { heldSort }, onSort, onOpen }: TableProps) {
  const { t } = useText()
  const sorted = (column: 'name' | 'received') => ({
    direction:
      heldSort === column ? ('ascending' as const) : heldSort === `-${column}` ? ('descending' as const) : undefined,
    onSort: (next: 'ascending' | 'descending') => onSort(next === 'ascending' ? column : `-${column}`),
  })
  return (
    <div className="table-frame">
      <table className="table stacked-table" aria-busy={!entries}>
        <caption className="hidden-visually">{t('phones.part.held')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('phones.held-what')}</th>
            <SortHeader label={t('phones.held-from')} {...sorted('name')} />
            <SortHeader label={t('phones.held-received')} {...sorted('received')} />
            <th scope="col">{t('phones.held-why')}</th>
          </tr>
        </thead>
        <tbody>
          {entries?.map((entry) => <HeldRow key={entry.id} entry={entry} onOpen={onOpen} />) ?? (
            <SkeletonRows rows={4} columns={4} />
          )}
        </tbody>
      </table>
      {entries?.length === 0 && <p className="phones-none soft">{t('phones.held-none-such')}</p>}
    </div>
  )
}

function HeldRow({ entry, onOpen }: { entry: HeldEntry; onOpen: (id: string) => void }) {
  const words = useText()
  const { t, moment } = words
  const skew = skewWords(entry.skewSeconds, words)
  const kind: EntryKind = entry.kind
  return (
    <tr data-linked>
      <th scope="row">
        <button type="button" className="phone-open" onClick={() => onOpen(entry.id)}>
          {t(`field.kind.${kind}`)}
        </button>
        <div className="small soft phone-house">{t('phones.held-made', { at: moment(entry.madeAt) })}</div>
        {skew && (
          <Badge icon={ClockAlert} look="due">
            {skew}
          </Badge>
        )}
      </th>
      <td>{entry.accountName}</td>
      <td>{moment(entry.receivedAt)}</td>
      <td className="small">
        <HeldWhy entry={entry} />
      </td>
    </tr>
  )
}
