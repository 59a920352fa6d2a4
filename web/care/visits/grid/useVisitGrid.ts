import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { VisitBody } from '../../../../domain/care/visits/visit.ts'
import type { SearchAnswer } from '../../../../domain/registry/people/people-search.ts'
import { bangkokToday } from '../../../../domain/shared/thai-date.ts'
import { useMe } from '../../../ground/sign-in/useMe.ts'
import { api } from '../../../local/api.ts'
import { keepDraft, readDraft } from '../../../local/drafts.ts'
import { emptyGrid, type GridColumn, type GridRow, isEmptyRow, readRow } from './grid-row.ts'

const FORM = 'visit-grid'
export type RowState = 'saving' | { unread: GridColumn } | { error: unknown }

/** Rows as they are typed, kept in this browser until they are saved. */
export function useVisitGrid() {
  const { actor } = useMe()
  const account = actor.accountId ?? ''
  const [rows, setRows] = useState<GridRow[]>(() => readDraft<GridRow[]>(account, FORM) ?? emptyGrid())
  const [states, setStates] = useState<Record<string, RowState | undefined>>({})
  const queries = useQueryClient()
  useEffect(() => {
    keepDraft(account, FORM, rows.every(isEmptyRow) ? undefined : rows)
  }, [account, rows])
  const tell = (id: string, state: RowState | undefined) => setStates((now) => ({ ...now, [id]: state }))
  const change = (row: GridRow) => {
    tell(row.id, undefined)
    setRows((now) => now.map((one) => (one.id === row.id ? row : one)))
  }
  const save = async () => {
    for (const row of rows.filter((one) => !one.isSaved && !isEmptyRow(one))) await saveRow(row, change, tell)
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  const clear = () => {
    setStates({})
    setRows(emptyGrid())
  }
  return { rows, states, setRows, change, save, clear }
}

async function saveRow(
  row: GridRow,
  change: (row: GridRow) => void,
  tell: (id: string, state: RowState | undefined) => void,
): Promise<void> {
  tell(row.id, 'saving')
  try {
    const known = row.person ? row : { ...row, person: await onlyOne(row.cells.person) }
    const read = readRow(known, bangkokToday())
    if ('unread' in read) return tell(row.id, { unread: read.unread })
    await api.post<unknown>('/visits', read.visit satisfies VisitBody)
    change({ ...known, isSaved: true })
  } catch (error) {
    tell(row.id, { error })
  }
}

/** Of a name that was pasted: the person, when only one is found by it. */
async function onlyOne(typed: string): Promise<GridRow['person']> {
  if (!typed.trim()) return null
  const { people } = await api.get<SearchAnswer>('/search', { q: typed.trim() })
  const [found] = people
  return found && people.length === 1 ? { id: found.id, name: found.fullName } : null
}
