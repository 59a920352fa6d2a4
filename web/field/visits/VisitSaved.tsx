// Calm, and what is next: the questions that belong to her, or the next house.
import type { PersonBundle } from '../../../domain/sync/person-bundle.ts'
import { nameOf } from '../people/person-words.ts'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { tap } from '../ui/tap.ts'
import { type VisitSheet, writtenParts } from './visit-sheet.ts'

export function VisitSaved({ person, sheet }: { person: PersonBundle; sheet: VisitSheet }) {
  const { t, day } = useText()
  const [part] = sheet.parts
  const photos = sheet.parts.reduce((count, one) => count + one.photos.length, 0)
  const needs = sheet.parts.reduce((count, one) => count + one.needs.length, 0)
  return (
    <div className="visit-page visit-saved">
      <p className="visit-saved-mark" aria-hidden>
        ✓
      </p>
      <div role="status">
        <h1>{t('field.visit.saved')}</h1>
      </div>
      <p>{t('field.visit.saved-of', { name: nameOf(person), day: day(sheet.visitedOn) })}</p>
      <ul>
        {writtenParts(sheet).length > 1 && (
          <li>{t('field.visit.saved-people', { count: writtenParts(sheet).length })}</li>
        )}
        {photos > 0 && <li>{t('field.visit.saved-photos', { count: photos })}</li>}
        {needs > 0 && <li>{t('field.visit.saved-needs', { count: needs })}</li>}
        {part?.nextVisitOn && <li>{t('field.visit.next-on', { day: day(part.nextVisitOn, 'long') })}</li>}
      </ul>
      <p className="visit-soft">{t('field.visit.sends-itself')}</p>
      <div className="visit-nexts">
        <Link className={tap('main')} to="/field">
          {t('field.visit.next-house')}
        </Link>
        <Link className={tap()} to={`/field/people/${person.id}/assess`}>
          {t('field.visit.assess')}
        </Link>
        <Link className={tap()} to={`/field/people/${person.id}`}>
          {t('field.visit.her-page')}
        </Link>
      </div>
    </div>
  )
}
