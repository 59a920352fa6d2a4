// A visit on one page that scrolls: what most visits need first, the rest folded, nothing asked twice.
import { useState } from 'react'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { PersonBundle } from '../../../domain/sync/person-bundle.ts'
import { nameOf } from '../people/person-words.ts'
import { Link, useRoute } from '../router.ts'
import { bangkokDay, useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { tap } from '../ui/tap.ts'
import { WholeName } from '../ui/WholeName.tsx'
import { useField, usePerson } from '../useField.ts'
import { FindingsPart } from './FindingsPart.tsx'
import { MoreParts } from './MoreParts.tsx'
import { NeedsPart } from './NeedsPart.tsx'
import { NextPart } from './NextPart.tsx'
import { OthersPart } from './OthersPart.tsx'
import { PhotosPart } from './PhotosPart.tsx'
import { PlacePart } from './PlacePart.tsx'
import type { PartProps } from './part-props.ts'
import { SaveBar } from './SaveBar.tsx'
import { SignsPart } from './SignsPart.tsx'
import { saveVisit } from './save-visit.ts'
import { useVisitSheet } from './useVisitSheet.ts'
import { VisitSaved } from './VisitSaved.tsx'
import { saveTrouble, type VisitSheet } from './visit-sheet.ts'
import { WhenPart } from './WhenPart.tsx'
import { knownOf } from './who.ts'
import './controls.css'
import './visits.css'

export function RecordVisit() {
  const { params, query } = useRoute()
  const { t } = useText()
  const person = usePerson(params.id!)
  if (person === undefined) return <p className="visit-page">{t('field.visit.opening')}</p>
  if (!person)
    return (
      <div className="visit-page">
        <h1>{t('field.visit.nobody')}</h1>
        <p>{t('field.visit.nobody-why')}</p>
        <Link className={tap()} to="/field/people">
          {t('field.visit.to-people')}
        </Link>
      </div>
    )
  return <VisitTo key={person.id} person={person} entryId={query.get('entry')} />
}

function VisitTo({ person, entryId }: { person: PersonBundle; entryId: string | null }) {
  const { t, day, problem } = useText()
  const store = useField()
  const { sheet, isRead, update, setPart, startAgain, drop } = useVisitSheet(person.id, entryId)
  const [isSaving, setSaving] = useState(false)
  const [saved, setSaved] = useState<VisitSheet>()
  const [failure, setFailure] = useState<unknown>()
  const today = bangkokToday()
  const [mine] = sheet.parts
  if (saved) return <VisitSaved person={person} sheet={saved} />
  if (!isRead || !mine) return <p className="visit-page">{t('field.visit.opening')}</p>

  const save = async () => {
    setSaving(true)
    setFailure(undefined)
    try {
      await saveVisit(store, sheet, new Date().toISOString())
      await drop()
      setSaved(sheet)
    } catch (error) {
      setFailure(error)
    } finally {
      setSaving(false)
    }
  }
  const begunOn = bangkokDay(sheet.startedAt)
  const props = {
    part: mine,
    person,
    known: knownOf(person),
    set: (change: Parameters<PartProps['set']>[0]) => setPart(person.id, change),
  }
  return (
    <div className="visit-page">
      <header className="visit-who">
        <h1>
          {t('field.visit.to')} <WholeName name={nameOf(person)} />
        </h1>
        {person.diedOn && <p role="note">{t('field.visit.died', { day: day(person.diedOn, 'long') })}</p>}
        {begunOn !== today && (
          <p className="visit-soft">
            {t('field.visit.begun', { day: day(begunOn) })}{' '}
            <Button look="quiet" onClick={startAgain}>
              {t('field.visit.start-again')}
            </Button>
          </p>
        )}
      </header>
      <WhenPart sheet={sheet} today={today} onChange={(change) => update((now) => ({ ...now, ...change }))} />
      <SignsPart {...props} />
      <FindingsPart {...props} />
      <PhotosPart
        {...props}
        consentBy={sheet.consentBy}
        setConsentBy={(consentBy) => update((now) => ({ ...now, consentBy }))}
      />
      <NeedsPart {...props} />
      <NextPart {...props} visitedOn={sheet.visitedOn} />
      <MoreParts {...props} />
      <OthersPart person={person} sheet={sheet} update={update} setPart={setPart} />
      <PlacePart place={sheet.place} onPlace={(place) => update((now) => ({ ...now, place }))} />
      {failure !== undefined && <p role="alert">{problem(failure)}</p>}
      <SaveBar trouble={saveTrouble(sheet, today, person.diedOn)} isSaving={isSaving} onSave={() => void save()} />
    </div>
  )
}
