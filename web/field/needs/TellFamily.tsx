// "The wheelchair you asked for has arrived": told to the family, and that it was told is kept.
import { waitsForTelling } from '../../../domain/care/needs/need-steps.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { BundleNeed, PersonBundle } from '../../../domain/sync/person-bundle.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useField } from '../useField.ts'

export function TellFamily({ person }: { person: Pick<PersonBundle, 'id' | 'needs'> }) {
  const { t, list, day } = useText()
  const store = useField()
  const waiting = person.needs.filter(waitsForTelling)
  if (waiting.length === 0) return null
  const told = (need: BundleNeed) =>
    store.write({
      kind: 'need-told',
      about: person.id,
      body: { id: newId(), needId: need.id, onDay: bangkokToday() },
    })
  return (
    <ul className="plain-list">
      {waiting.map((need) => (
        <li key={need.id} className="field-card field-note-due">
          <span>
            {t('field.need.answered', {
              need: list('needKind', need.kind),
              day: need.metOn ? day(need.metOn) : '–',
            })}
          </span>
          <Button onClick={() => void told(need)}>{t('field.need.told')}</Button>
        </li>
      ))}
    </ul>
  )
}
