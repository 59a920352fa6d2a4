// Labels, hints, warnings and errors around one control, the same for every kind of control.
import { CircleAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { useText } from '../text/useText.ts'
import './field.css'
import './form.css'

export type FieldWords = {
  label: ReactNode
  hint?: ReactNode
  warning?: ReactNode
  error?: string | undefined
  optional?: boolean
}

export function FieldLabel({ label, optional }: Pick<FieldWords, 'label' | 'optional'>) {
  const { t } = useText()
  return (
    <Label className="field-label">
      {label} {optional && <span className="field-optional">({t('field.optional')})</span>}
    </Label>
  )
}

/** A warning never blocks: it says what is unusual and lets the officer go on. */
export function FieldNotes({ hint, warning, error }: Pick<FieldWords, 'hint' | 'warning' | 'error'>) {
  return (
    <>
      {(hint || warning) && (
        <Text slot="description" className={warning ? 'field-warning' : 'field-hint'}>
          {warning ? <TriangleAlert size={16} aria-hidden /> : null}
          {warning ?? hint}
        </Text>
      )}
      <FieldError className="field-error">
        {({ validationErrors }) => (
          <>
            <CircleAlert size={16} aria-hidden />
            {error ?? validationErrors.join(' ')}
          </>
        )}
      </FieldError>
    </>
  )
}
