import { FileSpreadsheet, Keyboard } from 'lucide-react'
import type { PersonSource } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Section } from '../../ui/Page.tsx'
import { FactValue } from './FactValue.tsx'
import { sourcePlace } from './source-place.ts'

/** Who said what, and when. */
export function PersonSources({ sources }: { sources: PersonSource[] }) {
  const { t } = useText()
  return (
    <Section
      title={t('sources.title')}
      aside={<span className="small soft">{t('sources.count', { count: sources.length })}</span>}
    >
      <ul className="source-list">
        {sources.map((source) => (
          <Source key={source.id} source={source} />
        ))}
      </ul>
    </Section>
  )
}

function Source({ source }: { source: PersonSource }) {
  const words = useText()
  const { t, day, field } = words
  const Icon = source.kind === 'import' ? FileSpreadsheet : Keyboard
  const said = Object.entries(source.says).filter(saysSomething)
  return (
    <li>
      <details className="source">
        <summary>
          <Icon size={18} aria-hidden />
          <span className="source-who">
            <strong>{source.organizationName}</strong> <span className="soft">{day(source.saidOn)}</span>
          </span>
          <span className="small soft source-place">{sourcePlace(source, words)}</span>
          <span className="small soft">{t('sources.fields', { count: said.length })}</span>
        </summary>
        <dl className="source-says">
          {said.map(([name, value]) => (
            <div key={name}>
              <dt>{field(name)}</dt>
              <dd>
                <FactValue field={name} value={value} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  )
}

/** What a source leaves empty, and how exactly it knows a birth, is no line of its own. */
const saysSomething = ([name, value]: [string, unknown]) =>
  name !== 'birthPrecision' && value !== null && !(Array.isArray(value) && value.length === 0)
