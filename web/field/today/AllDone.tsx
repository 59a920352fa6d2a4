import { useMemo } from 'react'
import { nameOf } from '../people/person-words.ts'
import { useText } from '../text/useText.ts'
import { useLines } from '../useField.ts'

/** Calm: nothing presses, and what is next. */
export function AllDone({ today }: { today: string }) {
  const { t, day } = useText()
  const lines = useLines()
  const next = useMemo(
    () =>
      lines.reduce<(typeof lines)[number] | undefined>((first, line) => {
        const isToCome = line.diedOn === null && line.nextVisitOn !== null && line.nextVisitOn > today
        return isToCome && (!first || line.nextVisitOn! < first.nextVisitOn!) ? line : first
      }, undefined),
    [lines, today],
  )
  if (lines.length === 0) {
    return (
      <section className="today-calm">
        <h2>{t('field.today.nobody')}</h2>
        <p>{t('field.today.nobody-why')}</p>
      </section>
    )
  }
  return (
    <section className="today-calm">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" />
        <path d="m14 25 7 7 14-15" />
      </svg>
      <h2>{t('field.today.done')}</h2>
      <p>
        {next
          ? t('field.today.done-next', { day: day(next.nextVisitOn!), name: nameOf(next) })
          : t('field.today.done-rest')}
      </p>
    </section>
  )
}
