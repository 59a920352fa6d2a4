// The sheet of a visit, kept at every keystroke, under the person or under the refused entry that is mended.
import { useEffect, useRef, useState } from 'react'
import type { VisitBody } from '../../../domain/care/visits/visit.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { useDraft, useField } from '../useField.ts'
import { wasSaved } from './save-visit.ts'
import { visitDraftKey } from './visit-at-hand.ts'
import { blankSheet, changePart, isUntouched, sheetOfBody, type VisitPart, type VisitSheet } from './visit-sheet.ts'

const freshSheet = (personId: string) =>
  blankSheet({
    personId,
    visitId: newId(),
    householdVisitId: newId(),
    today: bangkokToday(),
    now: new Date().toISOString(),
  })

export type PartChange = Partial<VisitPart> | ((part: VisitPart) => Partial<VisitPart>)

export function useVisitSheet(personId: string, entryId: string | null) {
  const store = useField()
  const [begun] = useState(() => {
    const refused = entryId && store.entries().find(({ entry }) => entry.id === entryId)
    if (!refused) return freshSheet(personId)
    // Written of somebody who was merged since, it is of the one who stays.
    return sheetOfBody({ ...(refused.entry.body as VisitBody), personId }, refused.entry.madeAt)
  })
  const key = entryId ? `visit-entry.${entryId}` : visitDraftKey(personId)
  const [sheet, keep, drop, isRead] = useDraft<VisitSheet>(key, begun, isUntouched)
  const latest = useRef(sheet)
  latest.current = sheet
  const update = (next: (sheet: VisitSheet) => VisitSheet) => {
    latest.current = next(latest.current)
    keep(latest.current)
  }
  const [isJudged, setJudged] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: judged once, when the draft was read
  useEffect(() => {
    if (!isRead) return
    if (!entryId && wasSaved(store, sheet)) update(() => freshSheet(personId))
    setJudged(true)
  }, [isRead])
  return {
    sheet,
    isRead: isRead && isJudged,
    update,
    setPart: (who: string, change: PartChange) =>
      update((now) => {
        const part = now.parts.find((one) => one.personId === who)
        if (!part) return now
        return changePart(now, who, typeof change === 'function' ? change(part) : change)
      }),
    startAgain: () => update(() => freshSheet(personId)),
    drop,
  }
}
