import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { PartProps } from './part-props.ts'

type Answer = 'yes' | 'no'
export const answerOf = (is: boolean | null): Answer | null => (is === null ? null : is ? 'yes' : 'no')

/** Of each objective of the proposal: its indicator as it was, as it should be, and as it is. */
export function ResultsPart({ draft, change, project }: PartProps) {
  const { t } = useText()
  const { objectives } = project.proposal
  const blank = { isReached: null, reached: '', result: '' }
  return (
    <fieldset className="form-part" id="final-results">
      <legend>{t('closing.results')}</legend>
      {objectives.length === 0 && <p className="soft">{t('closing.no-objective')}</p>}
      {objectives.map(({ id, text, indicator, now, target }) => {
        const result = draft.results.find((one) => one.id === id) ?? { id, ...blank }
        const set = (part: Partial<typeof result>) =>
          change({ results: [...draft.results.filter((one) => one.id !== id), { ...result, ...part }] })
        return (
          <div key={id} className="closing-result">
            <div>
              <strong>{text}</strong>
              <p className="small soft">
                {[indicator, t('closing.now-target', { now: now || '–', target: target || '–' })]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <div className="form-grid">
              <Segmented
                label={t('closing.is-reached')}
                value={answerOf(result.isReached)}
                onChange={(answer) => set({ isReached: answer === 'yes' })}
                options={(['yes', 'no'] as const).map((code) => ({ code, word: t(`closing.reached.${code}`) }))}
              />
              <TextInput
                label={t('closing.reached-value')}
                optional
                value={result.reached}
                onChange={(reached) => set({ reached })}
                maxLength={500}
              />
            </div>
            <TextInput
              label={t('closing.result')}
              optional
              multiline
              value={result.result}
              onChange={(next) => set({ result: next })}
              maxLength={60_000}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
