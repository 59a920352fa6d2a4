import { adlClass } from '../../../domain/registry/people/adl-class.ts'
import { ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { nameOf, placeOf } from './person-words.ts'

export function PersonRow({ line }: { line: PersonLine }) {
  const words = useText()
  const { t, list, day } = words
  const adl = line.adlScore === null ? null : adlClass(line.adlScore)
  const age = line.birthDate ? ageOn(line.birthDate, bangkokToday()) : null
  return (
    <li>
      <Link className="person-row" to={`/field/people/${line.id}`}>
        <span className="person-row-name">
          {nameOf(line)}
          {line.nickname ? ` (${line.nickname})` : ''}
        </span>
        <span className="person-row-place">
          {[placeOf(line, words), age === null ? '' : t('field.people.age', { age })].filter(Boolean).join(' · ')}
        </span>
        <span className="person-row-marks">
          {line.diedOn !== null && <span>{t('field.people.died')}</span>}
          {adl && adl !== 'social-bound' && <span data-tone="due">{list('adlClass', adl)}</span>}
          {line.openNeeds > 0 && (
            <span data-tone={line.urgentNeeds > 0 ? 'urgent' : 'due'}>
              {t('field.people.needs', { count: line.openNeeds })}
            </span>
          )}
          <span>
            {line.lastVisitOn
              ? t('field.people.last-visit', { day: day(line.lastVisitOn) })
              : t('field.people.never-visited')}
          </span>
        </span>
      </Link>
    </li>
  )
}
