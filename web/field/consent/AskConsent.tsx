// ขอความยินยอม: one question at a time, large and read aloud; then a finger, a thumb with a witness, or a guardian.

import { consentGiver } from '../../../domain/ground/consent/consent-giver.ts'
import { CONSENT_PURPOSES } from '../../../domain/ground/consent/consent-lists.ts'
import { toldStanding } from '../../../domain/ground/consent/phone-standing.ts'
import { ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { PersonBundle } from '../../../domain/sync/person-bundle.ts'
import { navigate, useRoute } from '../router.ts'
import { useText } from '../text/useText.ts'
import { useDraft, useField, usePerson } from '../useField.ts'
import { type ConsentDraft, consentsOf, emptyConsent } from './consent-draft.ts'
import { PurposeQuestion } from './PurposeQuestion.tsx'
import { PAD } from './SignaturePad.tsx'
import { SignConsent } from './SignConsent.tsx'
import './consent.css'

export function AskConsent() {
  const { params } = useRoute()
  const person = usePerson(params.id!)
  return person ? <Asking key={person.id} person={person} /> : null
}

function Asking({ person }: { person: PersonBundle }) {
  const { t } = useText()
  const store = useField()
  const giver = consentGiver(person.birthDate ? ageOn(person.birthDate, bangkokToday()) : null)
  const [draft, setDraft, drop, isRead] = useDraft<ConsentDraft>(
    `consent:${person.id}`,
    emptyConsent(giver === 'guardian' ? 'guardian' : 'herself'),
  )
  if (!isRead) return null
  const change = (part: Partial<ConsentDraft>) => setDraft({ ...draft, ...part })
  const purpose = CONSENT_PURPOSES[draft.step]
  const keep = async () => {
    const bodies = consentsOf(draft, bangkokToday(), PAD)
    await store.writeAll({
      entries: bodies.map((body) => ({ id: body.id, kind: 'consent', about: person.id, body })),
    })
    await drop()
    navigate(`/field/people/${person.id}`)
  }
  return (
    <section className="field-page consent-ask">
      <h1>{t('field.consent.title', { name: person.nickname ?? person.firstName })}</h1>
      {purpose ? (
        <PurposeQuestion
          key={purpose}
          purpose={purpose}
          step={draft.step}
          answer={draft.answers[purpose]}
          before={toldStanding(person.consents, purpose)}
          onAnswer={(answer) =>
            change({ answers: { ...draft.answers, ...(answer ? { [purpose]: answer } : {}) }, step: draft.step + 1 })
          }
          onBack={draft.step > 0 ? () => change({ step: draft.step - 1 }) : undefined}
        />
      ) : (
        <SignConsent
          draft={draft}
          giver={giver}
          change={change}
          onBack={() => change({ step: CONSENT_PURPOSES.length - 1 })}
          onKeep={keep}
        />
      )}
    </section>
  )
}
