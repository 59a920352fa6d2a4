// Groups: those that follow from age and ADL with their evidence, those that were said with who said them since when.
import { Calculator, Tag } from 'lucide-react'
import type { DerivedGroup } from '../../../domain/registry/people/derived-groups.ts'
import type { DatedTag, Person } from '../../../domain/registry/people/person.ts'
import { useText, type Words } from '../../text/useText.ts'
import { Section } from '../../ui/Page.tsx'

export function PersonGroups({ person }: { person: Person }) {
  const words = useText()
  const { t, list } = words
  const saidNow = person.tags.filter(({ toDay }) => toDay === null)
  const isDerived = ({ group }: DatedTag) => person.derived.some((derived) => derived.group === group)
  const standing = saidNow.filter((tag) => !isDerived(tag))
  const ended = person.tags.filter(({ toDay }) => toDay !== null)
  return (
    <Section title={t('groups.title')}>
      <div className="panel group-lists">
        {person.derived.length + standing.length === 0 && <p className="soft">{t('groups.none')}</p>}
        <ul className="group-list">
          {person.derived.map((derived) => (
            <li key={derived.group}>
              <Calculator size={16} aria-hidden />
              <strong>{list('groupTag', derived.group)}</strong>
              <span className="small soft">
                {[
                  evidenceOf(derived, words),
                  ...saidNow.filter(({ group }) => group === derived.group).map((tag) => saidOf(tag, words)),
                ].join(' · ')}
              </span>
            </li>
          ))}
          {standing.map((tag) => (
            <li key={`${tag.group}-${tag.fromDay}`}>
              <Tag size={16} aria-hidden />
              <strong>{list('groupTag', tag.group)}</strong>
              <span className="small soft">{saidOf(tag, words)}</span>
            </li>
          ))}
        </ul>
        {ended.length > 0 && (
          <details className="small">
            <summary>{t('groups.ended', { count: ended.length })}</summary>
            <ul className="group-list">
              {ended.map((tag) => (
                <li key={`${tag.group}-${tag.fromDay}`}>
                  <span>{list('groupTag', tag.group)}</span>
                  <span className="soft">{saidOf(tag, words)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Section>
  )
}

function evidenceOf(derived: DerivedGroup, { t, day }: Words): string {
  if (derived.by === 'age') return t('groups.from-age', { age: derived.age })
  const score = t('groups.from-adl', { score: derived.score })
  return derived.on ? `${score} ${t('adl.on', { day: day(derived.on) })}` : score
}

function saidOf({ organizationName, fromDay, toDay }: DatedTag, { t, day }: Words): string {
  const span = toDay
    ? t('address.from-to', { from: day(fromDay), to: day(toDay) })
    : t('address.from', { from: day(fromDay) })
  return [organizationName, span].filter(Boolean).join(' · ')
}
