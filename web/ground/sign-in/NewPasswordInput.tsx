import { CircleCheck, Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { isLongEnough, PASSWORD_AT_LEAST } from '../../../domain/ground/accounts/sign-in.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

type Props = { label: string; value: string; onChange: (password: string) => void; notIn?: readonly string[] }

/** Says how it is going while it is typed. What is typed goes nowhere to be looked up. `notIn`: what everybody knows of her. */
export function NewPasswordInput({ label, value, onChange, notIn = [] }: Props) {
  const { t } = useText()
  const [isShown, setShown] = useState(false)
  const typed = value.toLowerCase()
  const isKnown = notIn.some((word) => word.length > 3 && typed.includes(word.toLowerCase()))
  const isPlain = /^(.)\1*$/u.test(value) || /^\d+$/.test(value)
  const missing = PASSWORD_AT_LEAST - [...value].length
  const warning = isKnown ? t('password.known') : isPlain && value.length > 3 ? t('password.plain') : undefined
  return (
    <div className="new-password">
      <TextInput
        label={label}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        value={value}
        onChange={onChange}
        maxLength={200}
        isRequired
        warning={warning}
        hint={
          isLongEnough(value) ? (
            <>
              <CircleCheck size={15} aria-hidden /> {t('password.long-enough')}
            </>
          ) : value ? (
            t('password.more', { count: missing })
          ) : (
            t('password.rule')
          )
        }
      />
      <Button look="quiet" icon={isShown ? EyeOff : Eye} onPress={() => setShown(!isShown)}>
        {t(isShown ? 'password.hide' : 'password.show')}
      </Button>
    </div>
  )
}
