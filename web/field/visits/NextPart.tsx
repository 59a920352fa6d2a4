import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { useText } from '../text/useText.ts'
import { ChooseOne } from './Chips.tsx'
import { DaySelect } from './DaySelect.tsx'
import type { PartProps } from './part-props.ts'

const AHEAD = ['7', '14', '30'] as const
type Choice = (typeof AHEAD)[number] | 'day'

export function NextPart({ part, set, visitedOn }: PartProps & { visitedOn: string }) {
  const { t, day } = useText()
  const year = Number(bangkokToday().slice(0, 4))
  const next = part.nextVisitOn
  const ahead = AHEAD.find((days) => next === addDays(visitedOn, Number(days)))
  const choice: Choice | null = next === null ? null : (ahead ?? 'day')
  const choose = (chosen: Choice | null) => {
    if (chosen === null) set({ nextVisitOn: null })
    else set({ nextVisitOn: addDays(visitedOn, chosen === 'day' ? 21 : Number(chosen)) })
  }
  return (
    <section className="visit-section">
      <ChooseOne<Choice>
        legend={t('field.visit.next')}
        options={[
          ...AHEAD.map((code) => ({ code, word: t('field.visit.in-days', { days: Number(code) }) })),
          { code: 'day', word: t('field.visit.pick-day') },
        ]}
        value={choice}
        onChange={choose}
      />
      {choice === 'day' && next && (
        <DaySelect
          legend={t('field.visit.next-day')}
          value={next}
          years={[year, year + 1]}
          onChange={(nextVisitOn) => set({ nextVisitOn })}
        />
      )}
      {next && <p className="visit-soft">{t('field.visit.next-on', { day: day(next, 'long') })}</p>}
    </section>
  )
}
