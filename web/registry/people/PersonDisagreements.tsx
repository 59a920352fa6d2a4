import type { Person } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import '../../ui/table.css'
import { FactValue } from './FactValue.tsx'

/** Sources that don't agree are shown side by side; nobody's word is overwritten. */
export function PersonDisagreements({ disagreements }: { disagreements: Person['disagreements'] }) {
  const { t, field, day } = useText()
  if (disagreements.length === 0) return null
  return (
    <Section title={t('sources.disagree')}>
      <Notice kind="due" title={t('sources.disagree-count', { count: disagreements.length })}>
        {t('sources.disagree-hint')}
      </Notice>
      <div className="table-frame">
        <table className="table">
          <caption className="hidden-visually">{t('sources.disagree')}</caption>
          <tbody>
            {disagreements.map((one) => (
              <tr key={one.field}>
                <th scope="row">{field(one.field)}</th>
                <td>
                  <ul className="said-list">
                    {one.values.map((said) => (
                      <li key={`${said.organizationName}-${said.saidOn}-${JSON.stringify(said.value)}`}>
                        <strong>
                          <FactValue field={one.field} value={said.value} />
                        </strong>
                        <span className="small soft">
                          {t('sources.said', { who: said.organizationName, day: day(said.saidOn) })}
                        </span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
