import { BARTHEL_MAXIMA } from '../../../domain/care/assessments/barthel.ts'
import { adlClass } from '../../../domain/registry/people/adl-class.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { barthelItemWords, barthelOptionWords } from './barthel-words.ts'
import type { VisitPartProps } from './VisitWhenPart.tsx'
import { adlOf } from './visit-draft.ts'

/** What the person does, not what she could do: the note under the heading says so. */
export function BarthelPart({ draft, set }: VisitPartProps) {
  const { t } = useText()
  const answer = (item: number, score: number) =>
    set({ adl: draft.adl.map((old, index) => (index === item ? score : old)) })
  return (
    <fieldset className="form-part">
      <legend>{t('barthel.title')}</legend>
      <p className="soft small">{t('barthel.hint')}</p>
      <BarthelTotal adl={draft.adl} onClear={() => set({ adl: draft.adl.map(() => null) })} />
      <div className="barthel">
        {BARTHEL_MAXIMA.map((max, item) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the ten items are known by their number
          <div key={item} className="barthel-item">
            <Segmented
              label={`${item + 1}. ${t(barthelItemWords(item))}`}
              value={draft.adl[item] === null ? null : String(draft.adl[item])}
              onChange={(score) => answer(item, Number(score))}
              options={Array.from({ length: max + 1 }, (_, score) => ({
                code: String(score),
                word: (
                  <>
                    <span className="barthel-score">{score}</span>
                    <span>{t(barthelOptionWords(item, score))}</span>
                  </>
                ),
              }))}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function BarthelTotal({ adl, onClear }: { adl: VisitPartProps['draft']['adl']; onClear: () => void }) {
  const { t, list } = useText()
  const { answered, total, missing } = adlOf(adl)
  if (answered === 0) return null
  return (
    <div className="barthel-total" role="status">
      <strong>{t('barthel.total', { total })}</strong>
      <span>{missing.length === 0 ? list('adlClass', adlClass(total)) : t('barthel.answered', { answered })}</span>
      <Button look="quiet" onPress={onClear}>
        {t('barthel.clear')}
      </Button>
    </div>
  )
}
