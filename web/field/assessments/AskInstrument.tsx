// One instrument, one question at a time: answered, shown at once what it comes to, and on to the next that it asks for.
import { useEffect, useState } from 'react'
import { mayAsk } from '../../../domain/care/assessments/assessment.policy.ts'
import type { Instrument } from '../../../domain/care/assessments/instrument.ts'
import { loadInstrument } from '../../../domain/care/assessments/instrument-list.ts'
import { mayReadAgain } from '../../../domain/care/assessments/restricted-instruments.ts'
import type { TaiTable } from '../../../domain/care/assessments/tai-table.ts'
import type { Role } from '../../../domain/ground/access/actor.ts'
import type { RestrictedKind } from '../../../domain/registry/restricted/restricted.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { PersonBundle } from '../../../domain/sync/person-bundle.ts'
import { Link, navigate, useRoute } from '../router.ts'
import { useText } from '../text/useText.ts'
import { tap } from '../ui/tap.ts'
import { useDraft, useField, usePerson } from '../useField.ts'
import { visitAtHand } from '../visits/visit-at-hand.ts'
import {
  type AskingDraft,
  answer,
  askingOf,
  beginAsking,
  bodyOf,
  draftKey,
  goBackTo,
  goOn,
  knownOf,
  scoreNow,
} from './asking.ts'
import { OneQuestion } from './OneQuestion.tsx'
import { ResultPage } from './ResultPage.tsx'
import { SafetyPage } from './SafetyPage.tsx'
import './assessments.css'

export function AskInstrument() {
  const { params } = useRoute()
  const { t } = useText()
  const { me } = useField()
  const person = usePerson(params.id!)
  const instrument = useInstrument(params.code!)
  if (person === undefined || instrument === undefined) return <p className="assess">{t('field.assess.opening')}</p>
  const asker = { roles: me.roles as Role[], restricted: me.restricted as RestrictedKind[] }
  if (!person || !instrument || !mayAsk(asker, instrument))
    return (
      <div className="assess">
        <h1>{t('field.assess.not-here')}</h1>
        <Link className={tap()} to={`/field/people/${params.id}`}>
          {t('field.assess.to-person')}
        </Link>
      </div>
    )
  return <Asking key={`${person.id} ${instrument.code}`} person={person} instrument={instrument} />
}

/** undefined while it is read, null when nobody knows it. */
function useInstrument(code: string): Instrument | null | undefined {
  const [read, setRead] = useState<{ code: string; instrument: Instrument | null }>()
  useEffect(() => {
    void loadInstrument(code).then((instrument) => setRead({ code, instrument: instrument ?? null }))
  }, [code])
  return read?.code === code ? read.instrument : undefined
}

function Asking({ person, instrument }: { person: PersonBundle; instrument: Instrument }) {
  const field = useField()
  const { t, problem } = useText()
  const today = bangkokToday()
  const entryId = useRoute().query.get('entry')
  const [initial] = useState(() => {
    const refused = entryId && field.entries().find(({ entry }) => entry.id === entryId && entry.kind === 'assessment')
    const mayReopen = refused && mayReadAgain(instrument.code, field.me.restricted)
    return mayReopen ? askingOf(refused.entry.body) : beginAsking(instrument, newId(), knownOf(person))
  })
  const key = draftKey(person.id, instrument.code)
  const [draft, setDraft, drop, isRead] = useDraft<AskingDraft>(entryId ? `${key}:${entryId}` : key, initial)
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<string>()
  const score = scoreNow(instrument, draft.answers, field.reference<TaiTable[]>('tai-tables') ?? [], today)
  const goBack = () => {
    const before = goBackTo(instrument, draft)
    if (before) setDraft(before)
    else navigate(`/field/people/${person.id}/assess`, { replace: true })
  }
  if (!isRead) return <p className="assess">{t('field.assess.opening')}</p>
  if (score.needsSafety && !draft.isSafetySeen)
    return <SafetyPage onGoOn={() => setDraft({ ...draft, isSafetySeen: true })} />
  if (draft.at !== null)
    return (
      <OneQuestion
        instrument={instrument}
        draft={draft}
        needsSafety={score.needsSafety}
        onAnswer={(item, given, isFinal) => {
          const answered = answer(draft, item, given)
          setDraft(isFinal ? goOn(instrument, answered) : answered)
        }}
        onGoOn={() => setDraft(goOn(instrument, draft))}
        onBack={goBack}
      />
    )
  const save = async () => {
    setSaving(true)
    try {
      const visitId = await visitAtHand(field, person.id, today)
      const body = bodyOf(instrument, draft, { personId: person.id, score, today, visitId })
      await field.write({ id: draft.id, kind: 'assessment', about: person.id, body })
      await drop()
      const there = `/field/people/${person.id}/assess`
      navigate(score.next ? `${there}/${score.next}` : there, { replace: true })
    } catch (error) {
      setFailure(problem(error))
      setSaving(false)
    }
  }
  return (
    <ResultPage
      instrument={instrument}
      score={score}
      method={draft.method}
      isSaving={isSaving}
      failure={failure}
      onMethod={(method) => setDraft({ ...draft, method })}
      onSave={() => void save()}
      onBack={goBack}
    />
  )
}
