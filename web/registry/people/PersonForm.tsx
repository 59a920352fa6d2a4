import type { FormEvent, ReactNode } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { CarerPart } from './CarerPart.tsx'
import { EconomyPart } from './EconomyPart.tsx'
import { HealthPart } from './HealthPart.tsx'
import { HomePart } from './HomePart.tsx'
import { IdentityPart } from './IdentityPart.tsx'
import type { DraftProps } from './usePersonDraft.ts'
import './person.css'

type Props = DraftProps & {
  sees: { health: boolean; economy: boolean }
  /** The number on record, masked; a new one is typed only to correct it. */
  maskedNumber?: string | null
  /** What went wrong, beside the button that was pressed. */
  trouble: ReactNode
  isSending: boolean
  submitWords: string
  footWords: string
  onSubmit: () => void
  onCancel: () => void
}

export function PersonForm({
  draft,
  set,
  sees,
  maskedNumber,
  trouble,
  isSending,
  submitWords,
  footWords,
  onSubmit,
  onCancel,
}: Props) {
  const { t } = useText()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className="form" onSubmit={submit}>
      <IdentityPart draft={draft} set={set} maskedNumber={maskedNumber ?? null} />
      <HomePart draft={draft} set={set} />
      {sees.health && <HealthPart draft={draft} set={set} />}
      <CarerPart draft={draft} set={set} />
      {sees.economy && <EconomyPart draft={draft} set={set} />}
      {trouble}
      <div className="form-foot">
        <span className="form-foot-words">{footWords}</span>
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={isSending}>
          {isSending ? t('action.saving') : submitWords}
        </Button>
      </div>
    </form>
  )
}
