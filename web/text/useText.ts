// The words of the screens: `t('people.title')`, with keys the compiler knows, in the language that was chosen.
import type { I18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import { formatBaht } from '../../domain/shared/money.ts'
import { formatEnglishDate, formatThaiDate } from '../../domain/shared/thai-date.ts'
import { ApiProblem } from '../local/api.ts'
import type { Language, TextKey } from './catalogues.ts'
import { hasText } from './catalogues.ts'
import type { ListName } from './lists.ts'

export type Values = Record<string, string | number | null | undefined>
type DateStyle = 'numeric' | 'short' | 'long'

export type Words = ReturnType<typeof wordsOf>

export function useText(): Words {
  const { i18n } = useLingui()
  const locale = i18n.locale
  // biome-ignore lint/correctness/useExhaustiveDependencies: i18n stays one object while its locale changes
  return useMemo(() => wordsOf(i18n), [i18n, locale])
}

export function wordsOf(i18n: I18n) {
  const language = i18n.locale as Language
  const say = (key: string, values?: Values) => i18n._(key, values)
  const sayIfKnown = (key: string) => (hasText(key) ? say(key) : undefined)
  const day = (iso: string, style: DateStyle = 'short', precision: 'day' | 'month' | 'year' = 'day') =>
    language === 'th' ? formatThaiDate(iso, style, precision) : formatEnglishDate(iso, style, precision)
  return {
    language,
    t: (key: TextKey, values?: Values) => say(key, values),
    /** The word for a code of a list; a code without a word shows itself. */
    list: (list: ListName, code: string) => sayIfKnown(`lists.${list}.${code}`) ?? code,
    field: (field: string) => sayIfKnown(`fields.${field}`) ?? field,
    day,
    moment: (instant: string) => `${day(bangkokDay(instant))} ${bangkokTime(instant)}`,
    number: (value: number) => value.toLocaleString('en-US'),
    baht: (satang: number) => say('unit.baht', { amount: formatBaht(satang).replace(/\.00$/, '') }),
    problem: (error: unknown) => problemWords(error, say),
  }
}

function problemWords(error: unknown, say: (key: string, values?: Values) => string) {
  if (!(error instanceof ApiProblem)) return say('failed.unexpected')
  if (error.problem === 'unreachable') return say('failed.unreachable')
  const key = `problems.${error.problem}`
  return hasText(key) ? say(key, (error.details ?? {}) as Values) : say('failed.unexpected')
}

const bangkokDay = (instant: string) => new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Bangkok' })

const bangkokTime = (instant: string) =>
  new Date(instant).toLocaleTimeString('en-GB', { timeZone: 'Asia/Bangkok', hour: '2-digit', minute: '2-digit' })
