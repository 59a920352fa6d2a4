import { Link } from '@tanstack/react-router'
import { CircleDashed, Equal, EqualNot, type LucideIcon } from 'lucide-react'
import type { Person } from '../../../domain/registry/people/person.ts'
import type { ComparedField } from '../../../domain/registry/reviews/review.ts'
import { useText } from '../../text/useText.ts'
import { FactValue } from '../people/FactValue.tsx'
import { factWords } from '../people/fact-words.ts'
import { sourcePlace } from '../people/source-place.ts'
import { differingParts, type Parts } from './differing-part.ts'
import { StaysChoice } from './StaysChoice.tsx'
import '../../ui/table.css'
import './compared-records.css'

export type Two<T> = readonly [T, T]

type Props = {
  records: Two<Person>
  fields: readonly ComparedField[]
  /** Whose record goes on; without it nothing is chosen here. */
  stays?: string | undefined
  onStays?: ((id: string) => void) | undefined
}

/** Two records side by side, field by field; on a phone one under the other. What differs has a sign and a word. */
export function ComparedRecords({ records, fields, stays, onStays }: Props) {
  const { t } = useText()
  return (
    <div className="table-frame">
      <table className="compared">
        <caption className="hidden-visually">{t('compare.caption')}</caption>
        <thead>
          <tr>
            <td />
            {records.map((person, side) => (
              <th key={side === 0 ? 'left' : 'right'} scope="col">
                <RecordHead person={person} side={side} />
                {onStays && (
                  <StaysChoice side={side} isChosen={stays === person.id} onChoose={() => onStays(person.id)} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow key={field.field} compared={field} />
          ))}
          <tr className="compared-sources">
            <th scope="row">{t('compare.sources')}</th>
            {records.map((person, side) => (
              <td key={side === 0 ? 'left' : 'right'} data-side={t(side === 0 ? 'compare.a' : 'compare.b')}>
                <Sources person={person} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function RecordHead({ person, side }: { person: Person; side: number }) {
  const { t, day } = useText()
  const about = [
    person.lastVisitOn ? t('compare.visited', { day: day(person.lastVisitOn) }) : t('compare.not-visited'),
    person.visitCount > 0 && t('person.visit-count', { count: person.visitCount }),
  ]
  return (
    <div className="compared-head">
      <span className="compared-letter">{t(side === 0 ? 'compare.a' : 'compare.b')}</span>
      <span>
        <Link to="/office/people/$id" params={{ id: person.id }} target="_blank" className="person-link">
          {person.fullName}
          <span className="hidden-visually"> {t('compare.new-tab')}</span>
        </Link>
        <span className="small soft compared-about">{about.filter(Boolean).join(' · ')}</span>
      </span>
    </div>
  )
}

const STANDS: Record<ComparedField['stand'], LucideIcon> = {
  same: Equal,
  differs: EqualNot,
  'one-sided': CircleDashed,
}

function FieldRow({ compared }: { compared: ComparedField }) {
  const { t, field } = useText()
  const Icon = STANDS[compared.stand]
  return (
    <tr data-stand={compared.stand}>
      <th scope="row">
        {field(compared.field)}
        <span className="compared-stand">
          <Icon size={14} aria-hidden />
          <span className={compared.stand === 'same' ? 'hidden-visually' : undefined}>
            {t(`compare.${compared.stand}`)}
          </span>
        </span>
      </th>
      <td data-side={t('compare.a')}>
        <Value compared={compared} side={0} />
      </td>
      <td data-side={t('compare.b')}>
        <Value compared={compared} side={1} />
      </td>
    </tr>
  )
}

function Value({ compared, side }: { compared: ComparedField; side: 0 | 1 }) {
  const words = useText()
  const { field, values, stand } = compared
  if (stand === 'differs' && values.every((value) => typeof value === 'string')) {
    const [left, right] = [factWords(field, values[0], words), factWords(field, values[1], words)]
    return <Differing parts={differingParts(left, right)[side]} />
  }
  return <FactValue field={field} value={values[side]} />
}

const Differing = ({ parts: { before, apart, after } }: { parts: Parts }) => (
  <>
    {before}
    {apart && <mark className="compared-apart">{apart}</mark>}
    {after}
  </>
)

function Sources({ person }: { person: Person }) {
  const words = useText()
  return (
    <ul className="compared-source-list">
      {person.sources.map((source) => (
        <li key={source.id}>
          {source.organizationName} <span className="small soft">{words.day(source.saidOn)}</span>
          <span className="small soft compared-about">{sourcePlace(source, words)}</span>
        </li>
      ))}
    </ul>
  )
}
