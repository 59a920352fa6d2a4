import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { usePlace } from './usePlace.ts'
import type { Place } from './visit-sheet.ts'

export function PlacePart({ place, onPlace }: { place: Place | null; onPlace: (place: Place | null) => void }) {
  const { t } = useText()
  const { state, look, decline } = usePlace(place, onPlace)
  if (state === 'no') return null
  return (
    <section className="visit-section visit-place" aria-live="polite">
      {state === 'ask' && <p>{t('field.place.why')}</p>}
      {state === 'looking' && <p>{t('field.place.looking')}</p>}
      {state === 'known' && place && <p>{t('field.place.known', { metres: place.accuracyMetres })}</p>}
      <div className="visit-actions">
        {state !== 'looking' && (
          <Button onClick={look}>{t(state === 'known' ? 'field.place.again' : 'field.place.yes')}</Button>
        )}
        <Button look="quiet" onClick={decline}>
          {t('field.place.no')}
        </Button>
      </div>
    </section>
  )
}
