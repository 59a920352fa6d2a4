// Others of the same house: the same day, place and welcome, their own signs.
import { newId } from '../../../domain/shared/ids.ts'
import type { PersonBundle } from '../../../domain/sync/person-bundle.ts'
import { nameOf } from '../people/person-words.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useLines } from '../useField.ts'
import { FindingsPart } from './FindingsPart.tsx'
import { MoreParts } from './MoreParts.tsx'
import { NeedsPart } from './NeedsPart.tsx'
import { PhotosPart } from './PhotosPart.tsx'
import { SignsPart } from './SignsPart.tsx'
import { useBundle } from './useBundle.ts'
import type { PartChange } from './useVisitSheet.ts'
import { addPart, dropPart, type VisitPart, type VisitSheet } from './visit-sheet.ts'
import { knownOf } from './who.ts'

type Props = {
  person: PersonBundle
  sheet: VisitSheet
  update: (next: (sheet: VisitSheet) => VisitSheet) => void
  setPart: (personId: string, change: PartChange) => void
}

export function OthersPart({ person, sheet, update, setPart }: Props) {
  const { t } = useText()
  const lines = useLines()
  const members = new Set(person.household?.members.map(({ personId }) => personId) ?? [])
  const others = lines.filter(({ id, diedOn }) => id !== person.id && members.has(id) && diedOn === null)
  const visited = sheet.parts.slice(1)
  const waiting = others.filter(({ id }) => !visited.some((part) => part.personId === id))
  if (others.length === 0 && visited.length === 0) return null
  return (
    <section className="visit-section">
      <h2>{t('field.visit.others')}</h2>
      {visited.map((part) => (
        <OtherVisit
          key={part.personId}
          part={part}
          sheet={sheet}
          setPart={setPart}
          update={update}
          onRemove={() => update((now) => dropPart(now, part.personId))}
        />
      ))}
      <div className="visit-quick">
        {waiting.map((line) => (
          <Button key={line.id} onClick={() => update((now) => addPart(now, line.id, newId()))}>
            + {nameOf(line)}
          </Button>
        ))}
      </div>
    </section>
  )
}

type OtherProps = Pick<Props, 'sheet' | 'update' | 'setPart'> & { part: VisitPart; onRemove: () => void }

function OtherVisit({ part, sheet, update, setPart, onRemove }: OtherProps) {
  const { t } = useText()
  const person = useBundle(part.personId)
  if (!person) return null
  const props = {
    part,
    person,
    known: knownOf(person),
    set: (change: PartChange) => setPart(part.personId, change),
  }
  return (
    <article className="visit-other">
      <header>
        <h3>{nameOf(person)}</h3>
        <Button look="quiet" onClick={onRemove}>
          {t('field.visit.not-visited')}
        </Button>
      </header>
      <SignsPart {...props} />
      <FindingsPart {...props} />
      <PhotosPart
        {...props}
        consentBy={sheet.consentBy}
        setConsentBy={(consentBy) => update((now) => ({ ...now, consentBy }))}
      />
      <NeedsPart {...props} />
      <MoreParts {...props} />
    </article>
  )
}
