import type { Risk } from '../../../domain/care/tasks/task.ts'
import { useText } from '../text/useText.ts'

/** Said by a word and a sign, never by colour alone; what can wait says nothing. */
export function RiskMark({ risk }: { risk: Risk }) {
  const { t } = useText()
  if (risk < 2) return null
  return (
    <span className="risk-mark" data-risk={risk}>
      <span aria-hidden="true">{risk === 3 ? '▲' : '●'}</span>{' '}
      {t(risk === 3 ? 'field.today.urgent' : 'field.today.soon')}
    </span>
  )
}
