import type { FormEvent, ReactNode } from 'react'
import type { Fund, Pot } from '../../../domain/funds/funds/fund.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'

export type PostingProps = { fund: Fund; pot: Pot; onDone: () => void; onClose: () => void }

type Props = {
  children: ReactNode
  error: unknown
  isReady: boolean
  submitWord: string
  onSubmit: () => void
  onClose: () => void
}

export function PostingFrame({ children, error, isReady, submitWord, onSubmit, onClose }: Props) {
  const { t } = useText()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) onSubmit()
  }
  return (
    <form className="form" onSubmit={submit}>
      {children}
      {error !== null && error !== undefined && <Failed error={error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!isReady}>
          {submitWord}
        </Button>
      </div>
    </form>
  )
}
