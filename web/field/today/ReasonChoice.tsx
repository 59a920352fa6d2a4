import type { HandOverReason, PostponeReason } from '../../../domain/care/tasks/postponing.ts'
import { useText } from '../text/useText.ts'
import { SheetChoice } from './SheetChoice.tsx'
import { reasonsFor, type TaskActDraft } from './task-act-draft.ts'

type Props = { draft: TaskActDraft; onChange: (draft: TaskActDraft) => void }

export function ReasonChoice({ draft, onChange }: Props) {
  const { t } = useText()
  const reasons = reasonsFor(draft.act) as readonly (PostponeReason | HandOverReason)[]
  return (
    <>
      {reasons.length > 0 && (
        <SheetChoice
          label={t('field.act.why')}
          options={reasons.map((reason) => ({ code: reason, word: t(`field.act.reason.${reason}`) }))}
          chosen={draft.reason}
          onChoose={(reason) => onChange({ ...draft, reason })}
        />
      )}
      <label className="sheet-note">
        {t('field.act.note')}
        <textarea
          rows={2}
          maxLength={500}
          value={draft.note}
          onChange={({ target }) => onChange({ ...draft, note: target.value })}
        />
      </label>
    </>
  )
}
