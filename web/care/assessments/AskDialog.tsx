// An instrument asked at the desk: all its questions on one sheet, with what they come to beside them.
import { useState } from 'react'
import { mayAsk } from '../../../domain/care/assessments/assessment.policy.ts'
import type { Answer, Instrument } from '../../../domain/care/assessments/instrument.ts'
import { INSTRUMENTS } from '../../../domain/care/assessments/instrument-list.ts'
import { keptAnswers, scoreOf, shownItems } from '../../../domain/care/assessments/score.ts'
import { taiTableOn } from '../../../domain/care/assessments/tai-table.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { ItemInput } from './ItemInput.tsx'
import { useInstrument, useRecordAssessment } from './useAssessments.ts'
import { useTaiTables } from './useTaiTables.ts'

type Props = { personId: string; onClose: () => void }

export function AskDialog({ personId, onClose }: Props) {
  const { t, language } = useText()
  const { actor } = useMe()
  const [code, setCode] = useState('barthel')
  const instrument = useInstrument(code)
  const roles = actor.grants.map(({ role }) => role)
  const offered = INSTRUMENTS.filter((listed) => mayAsk({ roles, restricted: [] }, listed))
  return (
    <Dialog title={t('assessments.ask')} isOpen onClose={onClose} look="sheet">
      <Choice
        label={t('assessments.which')}
        value={code}
        onChange={setCode}
        options={offered.map((listed) => ({ code: listed.code, word: listed.title[language] }))}
      />
      {instrument && (
        <AskForm key={code} instrument={instrument} personId={personId} onClose={onClose} onNext={setCode} />
      )}
    </Dialog>
  )
}

type FormProps = Props & { instrument: Instrument; onNext: (code: string) => void }

function AskForm({ instrument, personId, onClose, onNext }: FormProps) {
  const { t, language } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const record = useRecordAssessment()
  const [id] = useState(() => newId())
  const [day, setDay] = useState<string | null>(today)
  const [answers, setAnswers] = useState<Record<string, Answer>>({})
  const tables = useTaiTables().data ?? []
  const score = scoreOf(instrument, answers, { taiTable: taiTableOn(tables, day ?? today) })
  const save = () => {
    if (!day) return
    const kept = keptAnswers(instrument, answers) as Record<string, string | number | string[]>
    record.mutate(
      {
        ...{ id, personId, instrument: instrument.code, version: instrument.version, assessedOn: day, answers: kept },
        ...{ method: 'asked', place: 'home', visitId: null, shownTotal: null, shownBand: null },
      },
      {
        onSuccess: () => {
          announce(t('assessments.recorded'))
          if (score.next) onNext(score.next)
          else onClose()
        },
      },
    )
  }
  const answer = (itemId: string, given: Answer | undefined) => {
    const { [itemId]: _, ...others } = answers
    setAnswers(given === undefined ? others : { ...others, [itemId]: given })
  }
  return (
    <div className="form">
      <p className="soft">{instrument.lead[language]}</p>
      <DateInput label={t('assessments.day')} value={day} onChange={setDay} max={today} />
      {shownItems(instrument, answers).map((item) => (
        <ItemInput key={item.id} item={item} value={answers[item.id]} onChange={(given) => answer(item.id, given)} />
      ))}
      <ScoreLine instrument={instrument} score={score} />
      {record.isError && <Failed error={record.error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={!day || Object.keys(answers).length === 0 || record.isPending}
          onPress={save}
        >
          {t(score.next ? 'assessments.save-and-on' : 'action.save')}
        </Button>
      </div>
      <p className="small soft">{t('assessments.source', { source: instrument.source })}</p>
    </div>
  )
}

function ScoreLine({ instrument, score }: { instrument: Instrument; score: ReturnType<typeof scoreOf> }) {
  const { t, language } = useText()
  const { total, band, missing, notes, needsSafety } = score
  return (
    <div className="assessment-score" role="status" data-severity={band?.severity}>
      <p>
        <strong>
          {band
            ? [total, band.label[language]].filter((part) => part !== null).join(' · ')
            : t('assessments.missing', { count: missing.length, of: instrument.items.length })}
        </strong>
      </p>
      {band && <p>{band.action[language]}</p>}
      {notes.map(({ say }) => (
        <p key={say.en}>{say[language]}</p>
      ))}
      {needsSafety && <p>{t('assessments.safety')}</p>}
    </div>
  )
}
