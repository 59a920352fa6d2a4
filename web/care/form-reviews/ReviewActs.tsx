import { Check, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { FormState } from '../../../domain/care/form-reviews/form-review.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useReviewForm } from './useFormReviews.ts'

type Props = { formId: string; personId: string; state: FormState; canReview: boolean }

/** อนุมัติ, or แก้ไข with a note that her phone shows her. */
export function ReviewActs({ formId, personId, state, canReview }: Props) {
  const { t, moment, list } = useText()
  const announce = useAnnounce()
  const review = useReviewForm()
  const [note, setNote] = useState<string>()
  const send = (act: 'approved' | 'returned') =>
    review.mutate(
      { id: newId(), personId, formId, act, note: note?.trim() || null },
      { onSuccess: () => announce(t(`form-reviews.done.${act}`)) },
    )
  return (
    <div className="form">
      <p className="small soft">
        {list('formAct', state.act)} {moment(state.at)} {state.by && `· ${state.by}`} {state.note && `· ${state.note}`}
      </p>
      {review.isError && <Failed error={review.error} />}
      {canReview && note !== undefined && (
        <TextInput
          label={t('form-reviews.note')}
          hint={t('form-reviews.note-hint')}
          value={note}
          onChange={setNote}
          multiline
        />
      )}
      {canReview && state.act === 'submitted' && (
        <div className="page-actions">
          {note === undefined ? (
            <Button icon={Undo2} onPress={() => setNote('')}>
              {t('form-reviews.return')}
            </Button>
          ) : (
            <Button icon={Undo2} isDisabled={!note.trim() || review.isPending} onPress={() => send('returned')}>
              {t('form-reviews.return-send')}
            </Button>
          )}
          <Button look="primary" icon={Check} isDisabled={review.isPending} onPress={() => send('approved')}>
            {t('form-reviews.approve')}
          </Button>
        </div>
      )}
    </div>
  )
}
