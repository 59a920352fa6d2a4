import { useEffect, useState } from 'react'
import type { PersonBundle } from '../../../domain/sync/person-bundle.ts'
import { useField } from '../useField.ts'

/** Somebody of the same house, beside the one whose page was opened. */
export function useBundle(id: string): PersonBundle | undefined {
  const store = useField()
  const [person, setPerson] = useState<PersonBundle>()
  useEffect(() => {
    let isHere = true
    void store.person(id).then((read) => isHere && setPerson(read))
    return () => {
      isHere = false
    }
  }, [store, id])
  return person
}
