// The words of the phone's screens, as web/text/useText.ts gives them to the office.
import { useMemo, useSyncExternalStore } from 'react'
import { formatEnglishDate, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { ApiProblem } from '../../local/api.ts'
import { StorageFull } from '../../local/phone-database.ts'
import type { TextKey } from '../../text/catalogues.ts'
import type { ListName } from '../../text/lists.ts'
import { hasWords, i18n, onLanguage, spokenLanguage } from './language.ts'

type Values = Record<string, string | number | null | undefined>
type DateStyle = 'numeric' | 'short' | 'long'
export type Words = ReturnType<typeof wordsIn>

export function useText(): Words {
  const language = useSyncExternalStore(onLanguage, spokenLanguage)
  return useMemo(() => wordsIn(language), [language])
}

const say = (key: string, values?: Values): string => i18n._(key, values)
const sayIfKnown = (key: string) => (hasWords(key) ? say(key) : undefined)

function wordsIn(language: 'th' | 'en') {
  const day = (iso: string, style: DateStyle = 'short', precision: 'day' | 'month' | 'year' = 'day') =>
    language === 'th' ? formatThaiDate(iso, style, precision) : formatEnglishDate(iso, style, precision)
  return {
    language,
    t: (key: TextKey, values?: Values) => say(key, values),
    /** The word for a code of a list; a code without a word shows itself. */
    list: (list: ListName, code: string) => sayIfKnown(`lists.${list}.${code}`) ?? code,
    day,
    moment: (instant: string) => `${day(bangkokDay(instant))} ${bangkokTime(instant)}`,
    number: (value: number) => value.toLocaleString('en-US'),
    /** A key of the catalogue of problems, as an entry that was refused carries it. */
    reason: (problem: string, details?: unknown) =>
      hasWords(`problems.${problem}`)
        ? say(`problems.${problem}`, (details ?? {}) as Values)
        : say('failed.unexpected'),
    problem: (error: unknown) => problemWords(error),
  }
}

function problemWords(error: unknown) {
  if (error instanceof StorageFull) return say('field.storage-full')
  if (!(error instanceof ApiProblem)) return say('failed.unexpected')
  if (error.problem === 'unreachable') return say('failed.unreachable')
  const key = `problems.${error.problem}`
  return hasWords(key) ? say(key, (error.details ?? {}) as Values) : say('failed.unexpected')
}

export const bangkokDay = (instant: string | number) =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Bangkok' })

const bangkokTime = (instant: string) =>
  new Date(instant).toLocaleTimeString('en-GB', { timeZone: 'Asia/Bangkok', hour: '2-digit', minute: '2-digit' })
