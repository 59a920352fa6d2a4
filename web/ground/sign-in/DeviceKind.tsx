import { SessionKind } from '../../../domain/ground/sessions/session.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'

/** Whether this computer locks itself, ends with the day, or remembers. */
export function DeviceKind({ value, onChange }: { value: SessionKind; onChange: (kind: SessionKind) => void }) {
  const { t } = useText()
  return (
    <Choice
      label={t('device.kind')}
      value={value}
      onChange={(kind) => {
        if (kind) onChange(kind)
      }}
      options={SessionKind.options.map((code) => ({ code, word: t(`device.kind.${code}`) }))}
      hint={t(`device.kind-hint.${value}`)}
    />
  )
}
