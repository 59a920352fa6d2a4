// The index of everyone on the phone, made once while it is open and again when people change. Until then there is none.
import { useEffect, useState } from 'react'
import type { FieldLine } from '../../local/field-line.ts'
import { useLines } from '../useField.ts'
import { indexPeople, type PeopleIndex } from './people-index.ts'

let kept: { lines: readonly FieldLine[]; index: PeopleIndex } | undefined

/** An older one is better than none while a new one is being made. */
export function usePeopleIndex(): PeopleIndex | undefined {
  const lines = useLines()
  const [index, setIndex] = useState(kept?.index)
  useEffect(() => {
    let isWanted = true
    if (kept?.lines === lines) return setIndex(kept.index)
    void indexPeople(lines).then((made) => {
      if (!isWanted) return
      kept = { lines, index: made }
      setIndex(made)
    })
    return () => {
      isWanted = false
    }
  }, [lines])
  // Of another account, or of before the phone was locked, nothing is shown.
  return lines.length === 0 ? EMPTY : index
}

const EMPTY: PeopleIndex = { people: [] }
