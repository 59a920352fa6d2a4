import { type FormEvent, type ReactNode, useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { CarerPart } from './CarerPart.tsx'
import { problemsOf } from './draft-problems.ts'
import { EconomyPart } from './EconomyPart.tsx'
import { HealthPart } from './HealthPart.tsx'
import { HomePart } from './HomePart.tsx'
import { IdentityPart } from './IdentityPart.tsx'
import type { PersonDraft } from './person-draft.ts'
import { RightsPart } from './RightsPart.tsx'
import type { SetDraft } from './usePersonDraft.ts'
import './person-form.css'

type Props = {
  draft: PersonDraft
  set: SetDraft
  sees: { health: boolean; economy: boolean }
  /** The number on record, masked; a new one is typed only to correct it. */
  maskedNumber?: string | null
  isNew?: boolean
  /** What went wrong, beside the button that was pressed. */
  trouble: ReactNode
  isSending: boolean
  submitWords: string
  footWords: string
  onSubmit: () => void
  onCancel: () => void
}

export function PersonForm(props: Props) {
  const { draft, set, sees, maskedNumber = null, isNew = false } = props
  const [isTried, setTried] = useState(false)
  const found = problemsOf(draft, { number: maskedNumber === null, area: isNew })
  const problems = isTried ? found : {}
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(found).length === 0) props.onSubmit()
    else showFirstProblem(event.currentTarget)
  }
  const typed = { draft, set, problems }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <IdentityPart {...typed} maskedNumber={maskedNumber} />
      <HomePart {...typed} />
      {sees.health && <HealthPart {...typed} />}
      <CarerPart {...typed} />
      <RightsPart {...typed} seesHealth={sees.health} />
      <EconomyPart {...typed} seesEconomy={sees.economy} />
      {props.trouble}
      <FormFoot {...props} problemCount={Object.keys(problems).length} />
    </form>
  )
}

/** Once the problems are on the screen, the first of them is where the reader is taken. */
function showFirstProblem(form: HTMLFormElement) {
  setTimeout(() => {
    const field = form.querySelector<HTMLElement>('.field-error')?.closest('.field, .address-field, .row-list, div')
    field?.scrollIntoView({ block: 'center' })
    field?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true })
  })
}

function FormFoot({ footWords, onCancel, isSending, submitWords, problemCount }: Props & { problemCount: number }) {
  const { t } = useText()
  return (
    <div className="form-foot person-form-foot">
      <span className="form-foot-words" role="status">
        {problemCount > 0 ? t('form.problems', { count: problemCount }) : footWords}
      </span>
      <Button onPress={onCancel}>{t('action.cancel')}</Button>
      <Button type="submit" look="primary" isDisabled={isSending}>
        {isSending ? t('action.saving') : submitWords}
      </Button>
    </div>
  )
}
