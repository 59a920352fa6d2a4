import { Navigation } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { useMedia } from '../../ui/useMedia.ts'

/** «นำทาง»: opens the map of the phone, or of the browser; nothing is asked of it before somebody presses. */
export function LeadThere({ latitude, longitude }: { latitude: number | null; longitude: number | null }) {
  const { t } = useText()
  const isPhone = useMedia('(pointer: coarse)')
  if (latitude === null || longitude === null) return null
  const place = `${latitude},${longitude}`
  const address = isPhone
    ? `geo:${place}?q=${place}`
    : `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
  return (
    <a className={`${buttonClass('secondary')} not-printed`} href={address} target="_blank" rel="noreferrer noopener">
      <Navigation size={18} aria-hidden />
      {t('activities.lead-there')}
    </a>
  )
}
