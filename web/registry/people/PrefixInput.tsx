import { useId } from 'react'
import { useText } from '../../text/useText.ts'

/** The usual ones offered; any other rank or title may be typed. */
const USUAL = ['นาย', 'นาง', 'นางสาว', 'เด็กชาย', 'เด็กหญิง', 'พระ', 'สามเณร', 'แม่ชี']

export function PrefixInput({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { field } = useText()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {field('prefix')}
      </label>
      <input
        id={id}
        className="input"
        list={`${id}-usual`}
        value={value}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-usual`}>
        {USUAL.map((prefix) => (
          <option key={prefix} value={prefix} />
        ))}
      </datalist>
    </div>
  )
}
