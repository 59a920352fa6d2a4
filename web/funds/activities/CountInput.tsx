import { TextInput } from '../../ui/TextInput.tsx'

type Props = { label: string; value: number | null; onChange: (count: number | null) => void }

const MOST_DIGITS = 7

/** How many; empty says that nobody counted. Anything but a figure is not taken. */
export function CountInput({ label, value, onChange }: Props) {
  const type = (text: string) => {
    const digits = text.replace(/[^\d๐-๙]/g, '').replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    onChange(digits === '' ? null : Number(digits.slice(0, MOST_DIGITS)))
  }
  return <TextInput label={label} inputMode="numeric" value={value === null ? '' : String(value)} onChange={type} />
}
