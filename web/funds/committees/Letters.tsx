import type { NewAppointmentLetter } from '../../../domain/funds/committees/committee.ts'
import { useText } from '../../text/useText.ts'
import { Section } from '../../ui/Page.tsx'
import './committees.css'

export function Letters({ letters }: { letters: readonly NewAppointmentLetter[] }) {
  const { t, day } = useText()
  return (
    <Section title={t('committees.letters')}>
      <ul className="letters">
        {letters.map(({ id, number, dated, kind }) => (
          <li key={id}>
            {number} · {day(dated, 'long')} · {t(`committees.letter-kind.${kind}`)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
