// Who is ticked in the list. Another filter is another list: nobody is ticked in it who is not shown.
import { useMemo, useState } from 'react'

export type Selection = {
  ids: ReadonlySet<string>
  /** Everyone the filter finds, also those who are not on the screen. */
  isEveryone: boolean
  toggle: (id: string, withRange: boolean) => void
  togglePage: () => void
  chooseEveryone: () => void
  clear: () => void
}

type Ticked = { of: string; ids: ReadonlySet<string>; isEveryone: boolean; last: string | undefined }

const nobody = (of: string): Ticked => ({ of, ids: new Set(), isEveryone: false, last: undefined })

/** From the one ticked last to this one, both counted, in the order of the screen. */
function between(shown: readonly string[], from: string | undefined, to: string): string[] {
  const [a, b] = [shown.indexOf(from ?? to), shown.indexOf(to)]
  return a < 0 || b < 0 ? [to] : shown.slice(Math.min(a, b), Math.max(a, b) + 1)
}

export function useSelection(of: string, shown: readonly string[]): Selection {
  const [kept, setKept] = useState<Ticked>(() => nobody(of))
  const ticked = kept.of === of ? kept : nobody(of)
  return useMemo(() => {
    const set = (change: Partial<Ticked>) => setKept({ ...ticked, isEveryone: false, ...change })
    return {
      ids: ticked.ids,
      isEveryone: ticked.isEveryone,
      toggle: (id, withRange) => {
        const ids = new Set(ticked.ids)
        const isOn = !ids.has(id)
        for (const one of withRange ? between(shown, ticked.last, id) : [id]) isOn ? ids.add(one) : ids.delete(one)
        set({ ids, last: id })
      },
      togglePage: () => {
        const isWhole = shown.every((id) => ticked.ids.has(id))
        set({ ids: new Set(isWhole ? [] : shown) })
      },
      chooseEveryone: () => set({ isEveryone: true, ids: new Set(shown) }),
      clear: () => setKept(nobody(of)),
    }
  }, [ticked, shown, of])
}
