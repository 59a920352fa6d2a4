// Everyone on the phone, in order as soon as it is open, and a moment later so that they are found however they are spelt.
import { useEffect, useState } from 'react'
import type { FieldLine } from '../../local/field-line.ts'
import type { FieldStore } from '../../local/field-store.ts'
import { useField, useLines } from '../useField.ts'
import { indexPeople, orderPeople, type PeopleIndex } from './people-index.ts'

export type Everyone = { ordered: readonly FieldLine[]; index: PeopleIndex | undefined }
type Kept = Everyone & { of: readonly FieldLine[] }

/** By the store, which is another one each time the phone is opened: what was before is neither shown nor held. */
const kept = new WeakMap<FieldStore, Kept>()

/** Older ones are better than none while new ones are being made. */
export function useEveryone(): Everyone | undefined {
  const field = useField()
  const lines = useLines()
  const [everyone, setEveryone] = useState(() => kept.get(field))
  useEffect(() => {
    let isWanted = true
    const known = kept.get(field)
    const show = (ordered: FieldLine[], index: PeopleIndex | undefined) => {
      if (!isWanted) return
      const made = { of: lines, ordered, index }
      kept.set(field, made)
      setEveryone(made)
    }
    const make = async () => {
      const ordered = orderPeople(lines)
      show(ordered, known?.index)
      if (isWanted) show(ordered, await indexPeople(ordered))
    }
    if (known?.of !== lines || !known.index) void make()
    return () => {
      isWanted = false
    }
  }, [field, lines])
  return everyone
}
