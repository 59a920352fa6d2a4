import type { FormAnswer } from '../../../domain/care/local-forms/form-answer.ts'
import { type AskedItem, formState } from '../../../domain/care/local-forms/form-state.ts'
import type { FormItem } from '../../../domain/care/local-forms/local-form.ts'
import type { Known } from '../../../domain/care/local-forms/reckon.ts'
import { useText } from '../../text/useText.ts'
import { Notice } from '../../ui/Notice.tsx'
import './local-forms.css'

type Props = { answer: Pick<FormAnswer, 'definition' | 'answers' | 'answeredOn' | 'isComplete'> }

/** What was asked, in the order of asking and in the words of the version it was asked with. */
export function FormAnswerShown({ answer: { definition, answers, answeredOn, isComplete } }: Props) {
  const { t, language } = useText()
  const { asked, values } = formState(definition, answers, answeredOn)
  const reckoned = definition.items.filter(({ kind, name, label }) => kind === 'calculate' && label.th !== name)
  return (
    <div className="form-answer">
      {!isComplete && <Notice kind="info">{t('forms.not-whole')}</Notice>}
      <dl>
        {asked
          .filter(({ item }) => item.kind !== 'note')
          .map((one) => (
            <AnswerLine key={one.path} asked={one} value={values[one.path]} />
          ))}
        {reckoned.map((item) => (
          <div key={item.name}>
            <dt>{item.label[language]}</dt>
            <dd>
              <Said item={item} value={values[item.name]} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function AnswerLine({ asked: { path, item }, value }: { asked: AskedItem; value: Known | undefined }) {
  const { language, t } = useText()
  if (item.kind === 'group' || item.kind === 'repeat') return <h4>{item.label[language]}</h4>
  const [, row, inside] = path.split('/')
  return (
    <div>
      <dt>
        {inside !== undefined && <span className="soft">{t('forms.row', { row: Number(row) + 1 })} </span>}
        {item.label[language]}
      </dt>
      <dd>
        <Said item={item} value={value} />
      </dd>
    </div>
  )
}

function Said({ item, value }: { item: FormItem; value: Known | undefined }) {
  const { t, day, language } = useText()
  if (value === undefined || value === null) return <span className="soft">{t('forms.not-answered')}</span>
  const label = (name: string) => item.options?.find((option) => option.name === name)?.label[language] ?? name
  if (typeof value === 'object') return value.map((one) => label(String(one))).join(', ')
  return item.kind === 'date' ? day(String(value)) : label(String(value))
}
