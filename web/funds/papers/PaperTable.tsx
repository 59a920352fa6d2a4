// The forms of a project or a fund, a row for each kind: which of them, what is still missing, and the two files.
import { FileText, Printer } from 'lucide-react'
import { useState } from 'react'
import type { PaperLine } from '../../../domain/funds/papers/paper-line.ts'
import { apiUrl, type Query } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { usePaperAbout } from './usePaperAbout.ts'
import '../../ui/button.css'
import '../../ui/stacked-table.css'
import '../../ui/table.css'
import './papers.css'

type Props = {
  /** /funds/:id or /projects/:id */
  path: string
  query: Query
  papers: readonly PaperLine[]
}

export function PaperTable({ path, query, papers }: Props) {
  const { t } = useText()
  const kinds = [...new Set(papers.map(({ paper }) => paper))]
  return (
    <div className="table-frame">
      <table className="table stacked-table paper-table">
        <thead>
          <tr>
            <th scope="col">{t('papers.paper')}</th>
            <th scope="col">{t('papers.which')}</th>
            <th scope="col">{t('papers.missing')}</th>
            <th scope="col">{t('papers.files')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <PaperRow
              key={`${path} ${kind} ${JSON.stringify(query)}`}
              path={path}
              query={query}
              lines={papers.filter(({ paper }) => paper === kind)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The newest that lacks nothing, else the newest. */
const first = (lines: readonly PaperLine[]) => lines.findLast(({ missing }) => missing.length === 0) ?? lines.at(-1)

function PaperRow({ path, query, lines }: { path: string; query: Query; lines: readonly PaperLine[] }) {
  const { t } = useText()
  const about = usePaperAbout()
  const [of, setOf] = useState(() => first(lines)?.of ?? null)
  const line = lines.find((one) => one.of === of) ?? lines[0]
  if (!line) return null
  const name = t(`papers.name.${line.paper}`)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {lines.length > 1 ? (
          <Choice
            label={`${t('papers.which')} · ${name}`}
            hideLabel
            value={line.of ?? ''}
            onChange={setOf}
            options={lines.map((one) => ({ code: one.of ?? '', word: about(one) }))}
          />
        ) : (
          about(line)
        )}
      </td>
      <td>
        <Missing line={line} />
      </td>
      <td>
        {line.canBePrinted && <Files path={path} query={query} line={line} name={`${name} ${about(line)}`.trim()} />}
      </td>
    </tr>
  )
}

function Files({ path, query, line, name }: { path: string; query: Query; line: PaperLine; name: string }) {
  const { t } = useText()
  const file = (format: 'pdf' | 'docx') => ({
    href: apiUrl(`${path}/papers/${line.paper}.${format}`, { ...query, of: line.of ?? undefined }),
    'aria-label': `${name} ${t(`papers.${format}`)}`,
  })
  return (
    <div className="paper-files">
      <a className={buttonClass()} target="_blank" rel="noopener" {...file('pdf')}>
        <Printer size={18} aria-hidden />
        {t('papers.pdf')}
      </a>
      <a className={buttonClass('quiet')} download {...file('docx')}>
        <FileText size={18} aria-hidden />
        {t('papers.docx')}
      </a>
    </div>
  )
}

function Missing({ line: { missing, emptyFields } }: { line: PaperLine }) {
  const { t } = useText()
  const words = [
    ...missing.map((gap) => t(`papers.missing.${gap}`)),
    ...emptyFields.map((field) => t(`projects.gap.${field}`)),
  ]
  if (words.length === 0) return <span className="paper-whole">{t('papers.nothing-missing')}</span>
  return (
    <ul className="paper-missing">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}
