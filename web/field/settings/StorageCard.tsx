import { useEffect, useState } from 'react'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useOpenPhone } from '../useSync.ts'

type Kept = { isPersistent: boolean; usedMegabytes: number | null }

async function storageNow(): Promise<Kept> {
  const isPersistent = (await navigator.storage?.persisted?.()) ?? false
  const { usage } = (await navigator.storage?.estimate?.()) ?? {}
  return { isPersistent, usedMegabytes: usage === undefined ? null : usage / 1e6 }
}

export function StorageCard() {
  const { t, number, day } = useText()
  const { parts } = useOpenPhone()
  const [kept, setKept] = useState<Kept>()
  useEffect(() => {
    void storageNow().then(setKept)
  }, [])
  const [release = '', builtOn = ''] = __FIELD_VERSION__.split(' · ')
  const ask = async () => {
    await navigator.storage?.persist?.()
    setKept(await storageNow())
  }
  return (
    <div className="field-card">
      <span>{t('field.storage-people', { people: number(parts.people.ids().length) })}</span>
      {kept?.usedMegabytes != null && (
        <span>{t('field.storage-used', { megabytes: kept.usedMegabytes.toFixed(1) })}</span>
      )}
      {kept && <span>{t(kept.isPersistent ? 'field.storage-safe' : 'field.storage-unsafe')}</span>}
      {kept && !kept.isPersistent && <Button onClick={() => void ask()}>{t('field.storage-ask')}</Button>}
      <span className="soft small">{t('field.version', { version: `${release} · ${day(builtOn)}` })}</span>
    </div>
  )
}
