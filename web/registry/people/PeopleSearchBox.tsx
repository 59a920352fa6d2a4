import { useEffect, useRef, useState } from 'react'
import { useText } from '../../text/useText.ts'
import { SearchBox } from '../../ui/SearchBox.tsx'

const PAUSE_MS = 300

/**
 * Typing shows at once and asks when it pauses. Whatever changes the search from elsewhere (a chip, the way back) takes
 * the place of what was about to be asked; it must not come back a moment later.
 */
export function PeopleSearchBox({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useText()
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
    <SearchBox
      label={t('people.search')}
      placeholder={t('people.search-hint')}
      value={typed}
      onChange={type}
      onSubmit={ask}
      onClear={() => ask('')}
    />
  )
}
