import { DeviceKind as DeviceKinds, type SessionKind } from '../../../domain/ground/sessions/session.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'

/** Whether this computer locks itself, ends with the day, or remembers. */
export function DeviceKind({ value, onChange }: { value: SessionKind; onChange: (kind: SessionKind) => void }) {
  const { t } = useText()
  const shown = DeviceKinds.safeParse(value).data ?? 'remembered'
  return (
    <Choice
      label={t('device.kind')}
      value={shown}
      onChange={(kind) => {
        if (kind) onChange(kind)
      }}
      options={DeviceKinds.options.map((code) => ({ code, word: t(`device.kind.${code}`) }))}
      hint={t(`device.kind-hint.${shown}`)}
    />
  )
}
