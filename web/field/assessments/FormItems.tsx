import { Fragment } from 'react'
import { type FormState, rowsOf } from '../../../domain/care/local-forms/form-state.ts'
import type { FormAnswers, FormItem, FormValue } from '../../../domain/care/local-forms/local-form.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { FormInput } from './FormInput.tsx'
import { rowStarts, valueAt, withoutRow, withRow, withValue } from './form-path.ts'

type Props = {
  state: FormState
  answers: FormAnswers
  onChange: (answers: FormAnswers) => void
  /** Saving was tried: what is missing is shown too. */
  isTried: boolean
}

export function FormItems({ state, answers, onChange, isTried }: Props) {
  const { t, language } = useText()
  const troubleOf = (path: string) => {
    const trouble = state.problems.find((one) => one.path === path)
    if (!trouble || (trouble.why === 'missing' && !isTried)) return undefined
    const said = trouble.why === 'missing' ? trouble.item.requiredMessage : trouble.item.constraintMessage
    return said?.[language] ?? t(trouble.why === 'missing' ? 'field.assess.please-answer' : 'field.assess.please-check')
  }
  const starts = rowStarts(state.asked.map(({ path }) => path))
  return (
    <div className="assess-form">
      {state.asked.map(({ path, item }) => {
        if (item.kind === 'group') return <h2 key={path}>{item.label[language]}</h2>
        if (item.kind === 'note') return <p key={path}>{item.label[language]}</p>
        if (item.kind === 'repeat')
          return (
            <Repeat
              key={path}
              item={item}
              count={rowsOf(answers, item.name).length}
              answers={answers}
              onChange={onChange}
            />
          )
        return (
          <Fragment key={path}>
            {starts.has(path) && <h3>{t('field.assess.row', { row: starts.get(path)! })}</h3>}
            <FormInput
              path={path}
              item={item}
              value={valueAt(answers, path)}
              trouble={troubleOf(path)}
              onChange={(value: FormValue | undefined) => onChange(withValue(answers, path, value))}
            />
          </Fragment>
        )
      })}
    </div>
  )
}

type RepeatProps = Pick<Props, 'answers' | 'onChange'> & { item: FormItem; count: number }

function Repeat({ item, count, answers, onChange }: RepeatProps) {
  const { t, language } = useText()
  return (
    <section className="assess-repeat">
      <h2>{t('field.assess.rows', { label: item.label[language], count })}</h2>
      <div className="assess-ways">
        <Button onClick={() => onChange(withRow(answers, item.name))}>{t('field.assess.add-row')}</Button>
        {count > 0 && (
          <Button look="quiet" onClick={() => onChange(withoutRow(answers, item.name))}>
            {t('field.assess.remove-row')}
          </Button>
        )}
      </div>
    </section>
  )
}
