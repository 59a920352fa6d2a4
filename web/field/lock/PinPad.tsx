// Large keys for a thumb; a keyboard types as well.
import { useEffect } from 'react'
import { useText } from '../text/useText.ts'
import './lock.css'

type PinPadProps = { pin: string; onPin: (pin: string) => void; onDone: () => void; isBusy?: boolean; atLeast: number }

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
const LONGEST = 12

export function PinPad({ pin, onPin, onDone, isBusy = false, atLeast }: PinPadProps) {
  const { t } = useText()
  const add = (digit: string) => !isBusy && pin.length < LONGEST && onPin(pin + digit)
  useEffect(() => {
    const typed = ({ key, target }: KeyboardEvent) => {
      // On one of the keys Enter presses that key, and no other.
      if (isBusy || (key === 'Enter' && target instanceof HTMLButtonElement)) return
      if (/^\d$/.test(key) && pin.length < LONGEST) onPin(pin + key)
      if (key === 'Backspace') onPin(pin.slice(0, -1))
      if (key === 'Enter' && pin.length >= atLeast) onDone()
    }
    window.addEventListener('keydown', typed)
    return () => window.removeEventListener('keydown', typed)
  })
  return (
    <div className="pin">
      <p className="pin-dots" role="img" aria-label={t('field.pin.typed', { count: pin.length })}>
        {Array.from({ length: Math.max(atLeast, pin.length) }, (_, at) => at).map((at) => (
          <span key={at} className={at < pin.length ? 'pin-dot pin-dot-full' : 'pin-dot'} />
        ))}
      </p>
      <div className="pin-keys">
        {KEYS.map((digit) => (
          <PinKey key={digit} onPress={() => add(digit)} isBusy={isBusy}>
            {digit}
          </PinKey>
        ))}
        <PinKey onPress={() => onPin(pin.slice(0, -1))} isBusy={isBusy || pin === ''} label={t('field.pin.back')}>
          ⌫
        </PinKey>
        <PinKey onPress={() => add('0')} isBusy={isBusy}>
          0
        </PinKey>
        <PinKey onPress={onDone} isBusy={isBusy || pin.length < atLeast} label={t('field.pin.done')} isMain>
          ✓
        </PinKey>
      </div>
    </div>
  )
}

type PinKeyProps = { children: string; onPress: () => void; isBusy: boolean; label?: string; isMain?: boolean }

function PinKey({ children, onPress, isBusy, label, isMain = false }: PinKeyProps) {
  return (
    <button
      type="button"
      className={`tap pin-key ${isMain ? 'tap-main' : ''}`}
      disabled={isBusy}
      onClick={onPress}
      {...(label ? { 'aria-label': label } : {})}
    >
      {children}
    </button>
  )
}
