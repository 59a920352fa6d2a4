import { useEffect, useRef, useState } from 'react'
import { ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import { findPeople, indexPeople, orderPeople, type PeopleIndex } from '../people/people-index.ts'
import { nameOf } from '../people/person-words.ts'
import { useText } from '../text/useText.ts'
import { useLines } from '../useField.ts'

const MOST = 3
/** A first syllable finds half the village. */
const LETTERS = 4

/** People on this phone who may be the one whose name is typed. */
export function useLikely(name: string, except: string): { id: string; words: string }[] {
  const { t } = useText()
  const lines = useLines()
  const index = useRef<PeopleIndex>(undefined)
  const [found, setFound] = useState<PersonLine[]>([])
  const asked = name.trim()
  useEffect(() => {
    let isHere = true
    const look = async () => {
      if (asked.length < LETTERS) return setFound([])
      index.current ??= await indexPeople(orderPeople(lines))
      if (isHere) setFound(findPeople(index.current, asked).slice(0, MOST))
    }
    const timer = setTimeout(() => void look(), 200)
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [asked, lines])
  const today = bangkokToday()
  return found
    .filter(({ id }) => id !== except)
    .map((line) => ({
      id: line.id,
      words: [
        nameOf(line),
        line.nickname && `(${line.nickname})`,
        line.birthDate && t('unit.years', { count: ageOn(line.birthDate, today) }),
        line.moo !== null && t('field.register.moo', { moo: line.moo }),
      ]
        .filter(Boolean)
        .join(' '),
    }))
}
