import { useText } from '../text/useText.ts'
import { useLines } from '../useField.ts'

/** Until the day's own screen stands here: who is on this phone. */
export function Beginning() {
  const { t } = useText()
  const lines = useLines()
  return (
    <section className="field-page">
      <h1>{t('field.people-here', { count: lines.length })}</h1>
      <ul className="plain-list">
        {lines.slice(0, 100).map(({ id, firstName, lastName, areaName }) => (
          <li key={id}>
            <strong>
              {firstName} {lastName}
            </strong>{' '}
            <span className="soft">{areaName}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
