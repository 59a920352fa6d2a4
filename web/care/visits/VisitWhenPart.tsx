import { MET_WITH } from '../../../domain/care/visits/visit-lists.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { VisitDraft } from './visit-draft.ts'

export type VisitPartProps = { draft: VisitDraft; set: (change: Partial<VisitDraft>) => void }

export function VisitWhenPart({ draft, set, error }: VisitPartProps & { error: string | undefined }) {
  const { t, list } = useText()
  const { today } = useMe()
  return (
    <fieldset className="form-part">
      <legend>{t('visit.when')}</legend>
      <div className="form-grid">
        <DateInput
          label={t('visit.date')}
          hint={t('date.hint')}
          value={draft.visitedOn}
          max={today}
          error={error}
          onChange={(visitedOn) => set({ visitedOn })}
          isRequired
        />
        <TextInput
          label={t('visit.visitor')}
          value={draft.visitorName}
          onChange={(visitorName) => set({ visitorName })}
          maxLength={200}
        />
        <Choice
          label={t('visit.met-with')}
          none={t('visit.unsaid')}
          value={draft.metWith ?? ''}
          onChange={(code) => set({ metWith: code || null })}
          options={MET_WITH.map((code) => ({ code, word: list('metWith', code) }))}
        />
      </div>
    </fieldset>
  )
}
