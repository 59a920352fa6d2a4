import { useState } from 'react'
import { MET_WITH } from '../../../domain/care/visits/visit-lists.ts'
import { addDays } from '../../../domain/shared/thai-date.ts'
import { useText } from '../text/useText.ts'
import { ChooseOne } from './Chips.tsx'
import { DaySelect } from './DaySelect.tsx'
import type { VisitSheet } from './visit-sheet.ts'

type Change = Partial<Pick<VisitSheet, 'visitedOn' | 'metWith'>>
type Props = { sheet: VisitSheet; today: string; onChange: (change: Change) => void }

export function WhenPart({ sheet, today, onChange }: Props) {
  const { t, list, day } = useText()
  const yesterday = addDays(today, -1)
  const [isPicked, setPicked] = useState(sheet.visitedOn !== today && sheet.visitedOn !== yesterday)
  const chosen = isPicked ? 'day' : sheet.visitedOn === today ? 'today' : 'yesterday'
  const choose = (code: 'today' | 'yesterday' | 'day' | null) => {
    setPicked(code === 'day')
    if (code === 'today') onChange({ visitedOn: today })
    if (code === 'yesterday') onChange({ visitedOn: yesterday })
  }
  const year = Number(today.slice(0, 4))
  return (
    <section className="visit-section">
      <ChooseOne
        legend={t('field.visit.met')}
        options={MET_WITH.map((code) => ({ code, word: list('metWith', code) }))}
        value={sheet.metWith}
        onChange={(metWith) => onChange({ metWith })}
      />
      <ChooseOne
        legend={t('field.visit.on', { day: day(sheet.visitedOn, 'long') })}
        options={[
          { code: 'today', word: t('field.visit.today') },
          { code: 'yesterday', word: t('field.visit.yesterday') },
          { code: 'day', word: t('field.visit.pick-day') },
        ]}
        value={chosen}
        onChange={choose}
      />
      {isPicked && (
        <DaySelect
          legend={t('field.visit.which-day')}
          value={sheet.visitedOn}
          years={[year, year - 1, year - 2]}
          onChange={(visitedOn) => onChange({ visitedOn })}
        />
      )}
    </section>
  )
}
