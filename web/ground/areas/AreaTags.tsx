import { X } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { IconButton } from '../../ui/Button.tsx'
import { AreaName } from './AreaName.tsx'
import { AreaPicker } from './AreaPicker.tsx'

type Props = { label: string; hint?: string; value: string[]; onChange: (codes: string[]) => void }

/** Any number of areas: each that is picked joins the list. */
export function AreaTags({ label, hint, value, onChange }: Props) {
  const { t } = useText()
  const add = (code: string | null) => {
    if (code && !value.includes(code)) onChange([...value, code])
  }
  return (
    <div className="field">
      <AreaPicker key={value.length} label={label} hint={hint} value={null} onChange={add} />
      <ul className="area-tags">
        {value.map((code) => (
          <li key={code} className="area-tag">
            <AreaName code={code} />
            <IconButton
              label={t('action.remove')}
              icon={X}
              onPress={() => onChange(value.filter((one) => one !== code))}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
