import { LocateFixed } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { LeadThere } from './LeadThere.tsx'
import type { PartProps } from './part-props.ts'

/** Where this device stands, when whoever writes says so; no map is asked. */
export function PinInput({ draft: { latitude, longitude }, change }: PartProps) {
  const { t } = useText()
  const [isRefused, setRefused] = useState(false)
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setRefused(false)
        change({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) })
      },
      () => setRefused(true),
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  return (
    <div className="report-pin">
      <div className="form-grid">
        <Degrees
          label={t('activities.latitude')}
          most={90}
          value={latitude}
          onChange={(next) => change({ latitude: next })}
        />
        <Degrees
          label={t('activities.longitude')}
          most={180}
          value={longitude}
          onChange={(next) => change({ longitude: next })}
        />
      </div>
      <div className="report-acts">
        <Button icon={LocateFixed} onPress={locate}>
          {t('activities.here')}
        </Button>
        <LeadThere latitude={latitude} longitude={longitude} />
      </div>
      {isRefused && <Notice kind="due">{t('activities.not-located')}</Notice>}
    </div>
  )
}

/** A metre is enough, and says no more than it knows. */
const rounded = (degrees: number) => Math.round(degrees * 100_000) / 100_000

type Props = { label: string; most: number; value: number | null; onChange: (degrees: number | null) => void }

function Degrees({ label, most, value, onChange }: Props) {
  const [typed, setTyped] = useState(value === null ? '' : String(value))
  const [told, setTold] = useState(value)
  if (value !== told) {
    setTold(value)
    setTyped(value === null ? '' : String(value))
  }
  const type = (text: string) => {
    setTyped(text)
    const degrees = text.trim() === '' ? null : Number(text)
    if (degrees !== null && !(Math.abs(degrees) <= most)) return
    setTold(degrees)
    onChange(degrees)
  }
  return <TextInput label={label} optional inputMode="decimal" value={typed} onChange={type} maxLength={20} />
}
