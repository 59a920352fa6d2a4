import { useEffect, useState } from 'react'
import { countMonth, type MonthCount } from '../../../domain/care/team-feed/month-count.ts'
import type { TeamFeed } from '../../../domain/care/team-feed/team-feed.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { FieldStore } from '../../local/field-store.ts'
import { useEntries, useField, useLines } from '../useField.ts'

type Visit = { id: string; personId: string; on: string }

/** Her own: what waits here, what the team's feed knows of her, and what stands under her name in the bundles. */
async function ownVisits(store: FieldStore, month: string): Promise<Visit[]> {
  const waiting = store.entries().flatMap(({ entry, state }) => {
    if (entry.kind !== 'visit' || state === 'refused') return []
    const { visitedOn, personId } = entry.body as { visitedOn: string; personId: string }
    return { id: entry.id, personId, on: visitedOn }
  })
  const known = (store.reference<TeamFeed>('team-feed')?.items ?? []).flatMap((item) =>
    item.kind === 'visit' && item.isMine ? { id: item.id, personId: item.personId, on: item.on } : [],
  )
  const visited = store.lines().filter(({ lastVisitOn }) => lastVisitOn?.startsWith(month))
  const told: Visit[] = []
  for (const { id: personId } of visited) {
    const person = await store.person(personId)
    for (const visit of person?.visits ?? [])
      if (visit.visitorName === store.me.name) told.push({ id: visit.id, personId, on: visit.visitedOn })
  }
  return [...waiting, ...known, ...told]
}

export function useMonthCount(): MonthCount | undefined {
  const store = useField()
  const [lines, entries] = [useLines(), useEntries()]
  const [count, setCount] = useState<MonthCount>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted again whenever either list is another one
  useEffect(() => {
    let isHere = true
    const month = bangkokToday().slice(0, 7)
    void ownVisits(store, month).then((visits) => {
      const homes = store
        .lines()
        .map(({ id, householdId, house, areaCode }) => ({ personId: id, householdId, house, areaCode }))
      if (isHere) setCount(countMonth(visits, homes, month))
    })
    return () => {
      isHere = false
    }
  }, [store, lines, entries])
  return count
}
