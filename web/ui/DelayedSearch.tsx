import { useEffect, useRef, useState } from 'react'
import { SearchBox } from './SearchBox.tsx'

const PAUSE_MS = 300

type Props = { label: string; hint: string; value: string; onChange: (text: string) => void }

/**
 * Typing shows at once and asks when it pauses. Whatever changes the search from elsewhere (a chip, the way back) takes
 * the place of what was about to be asked; it must not come back a moment later.
 */
export function DelayedSearch({ label, hint, value, onChange }: Props) {
  const [typed, setTyped] = useState(value)
  const [told, setTold] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (value !== told) {
    setTold(value)
    if (value !== typed.trim()) setTyped(value)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each value from elsewhere calls the waiting question off
  useEffect(() => () => clearTimeout(timer.current), [value])
  const ask = (text: string) => {
    clearTimeout(timer.current)
    if (text.trim() !== value) onChange(text.trim())
  }
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => ask(text), PAUSE_MS)
  }
  return (
    <SearchBox label={label} placeholder={hint} value={typed} onChange={type} onSubmit={ask} onClear={() => ask('')} />
  )
}
