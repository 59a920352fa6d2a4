import { useText } from '../text/useText.ts'
import type { PartProps } from './part-props.ts'

export function FindingsPart({ part, set }: PartProps) {
  const { t } = useText()
  return (
    <section className="visit-section">
      <label className="visit-words">
        <h2>{t('field.visit.findings')}</h2>
        <textarea
          rows={3}
          maxLength={4000}
          value={part.findings}
          onChange={({ target }) => set({ findings: target.value })}
        />
        <span className="visit-soft">{t('field.visit.dictate')}</span>
      </label>
    </section>
  )
}
