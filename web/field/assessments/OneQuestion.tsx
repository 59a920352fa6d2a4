import type { Answer, Instrument, Item } from '../../../domain/care/assessments/instrument.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { type AskingDraft, canGoOn, placeOf } from './asking.ts'
import { QuestionInput } from './QuestionInput.tsx'
import { SafetyNumbers } from './SafetyPage.tsx'

type Props = {
  instrument: Instrument
  draft: AskingDraft
  needsSafety: boolean
  onAnswer: (item: Item, given: Answer | undefined, isFinal: boolean) => void
  onGoOn: () => void
  onBack: () => void
}

export function OneQuestion({ instrument, draft, needsSafety, onAnswer, onGoOn, onBack }: Props) {
  const { t, language } = useText()
  const { shown, index, item } = placeOf(instrument, draft)
  const isAnswered = draft.answers[item.id] !== undefined
  return (
    <div className="assess">
      <header className="assess-head">
        <p>{instrument.title[language]}</p>
        <progress
          max={shown.length}
          value={index + 1}
          aria-label={t('field.assess.progress', { at: index + 1, of: shown.length })}
        />
        <p className="assess-soft">{t('field.assess.progress', { at: index + 1, of: shown.length })}</p>
      </header>
      {index === 0 && <p className="assess-lead">{instrument.lead[language]}</p>}
      {item.help && <p className="assess-soft">{item.help[language]}</p>}
      <h1 id="assess-question">{item.label[language]}</h1>
      <QuestionInput
        key={item.id}
        item={item}
        value={draft.answers[item.id]}
        onAnswer={(given, isFinal) => onAnswer(item, given, isFinal)}
      />
      {needsSafety && <SafetyNumbers />}
      <div className="assess-ways">
        <Button onClick={onBack}>{t('field.assess.back')}</Button>
        <Button look="main" disabled={!canGoOn(item, draft.answers)} onClick={onGoOn}>
          {t(item.isOptional && !isAnswered ? 'field.assess.skip' : 'field.assess.on')}
        </Button>
      </div>
    </div>
  )
}
