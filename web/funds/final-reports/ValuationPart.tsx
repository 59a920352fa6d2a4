import { answeredIn, ValuationAnswer, type ValuationForm } from '../../../domain/funds/final-reports/valuation.ts'
import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { PartProps } from './part-props.ts'
import { answerOf } from './ResultsPart.tsx'
import { useValuationForms } from './useClosing.ts'

/** What it was worth, in six dimensions: ใช่ or ไม่ใช่, with detail, evidence and what comes next. */
export function ValuationPart({ draft, change }: PartProps) {
  const { t } = useText()
  const form = useValuationForms().data?.[0]
  return (
    <fieldset className="form-part">
      <legend>{t('closing.valuation')}</legend>
      <p className="soft">{t('closing.valuation-hint')}</p>
      {form?.dimensions.map((dimension) => (
        <Dimension key={dimension.code} dimension={dimension} draft={draft} change={change} />
      ))}
    </fieldset>
  )
}

type DimensionProps = Pick<PartProps, 'draft' | 'change'> & { dimension: ValuationForm['dimensions'][number] }

function Dimension({ dimension, draft, change }: DimensionProps) {
  const { t } = useText()
  const { answered, so } = answeredIn(dimension, draft.valuation)
  return (
    <details className="valuation-dimension">
      <summary>
        {dimension.code} {dimension.title}{' '}
        <span className="small soft">{t('closing.answered', { so, answered, items: dimension.items.length })}</span>
      </summary>
      <div className="valuation-items">
        {dimension.items.map(({ code, title }) => {
          const answer = draft.valuation.find((one) => one.code === code) ?? ValuationAnswer.parse({ code })
          const set = (part: Partial<ValuationAnswer>) =>
            change({ valuation: [...draft.valuation.filter((one) => one.code !== code), { ...answer, ...part }] })
          return (
            <div key={code} className="valuation-item">
              <Segmented
                label={`${code} ${title}`}
                value={answerOf(answer.isSo)}
                onChange={(said) => set({ isSo: said === 'yes' })}
                options={(['yes', 'no'] as const).map((one) => ({ code: one, word: t(`closing.so.${one}`) }))}
              />
              {answer.isSo && (
                <div className="form-grid">
                  {(['detail', 'evidence', 'next'] as const).map((field) => (
                    <TextInput
                      key={field}
                      label={t(`closing.valuation-${field}`)}
                      optional
                      multiline
                      value={answer[field]}
                      onChange={(text) => set({ [field]: text })}
                      maxLength={20_000}
                    />
                  ))}
                </div>
              )}
            </div>
          )
        })}
      </div>
    </details>
  )
}
