// The place of the visit: asked once with why, never against a no.
import { useEffect, useState } from 'react'
import { keepPlaceAnswer, readPlaceAnswer } from '../map/place-answer.ts'
import type { Place } from './visit-sheet.ts'

export type PlaceState = 'ask' | 'looking' | 'known' | 'no'

const saidNo = () => readPlaceAnswer() === 'no'
const saidYes = () => readPlaceAnswer() === 'yes'

/** `found` is told a place, or that there is none any more. */
export function usePlace(place: Place | null, found: (place: Place | null) => void) {
  const [state, setState] = useState<PlaceState>(() => (place ? 'known' : saidNo() ? 'no' : 'ask'))
  const look = () => {
    setState('looking')
    keepPlaceAnswer('yes')
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        setState('known')
        found({ latitude, longitude, accuracyMetres: Math.round(accuracy) })
      },
      ({ code }) => {
        // 1 is a no to the browser's own question; a house without a view of the sky may be asked again.
        if (code === 1) keepPlaceAnswer('no')
        setState(code === 1 ? 'no' : 'ask')
      },
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    )
  }
  const decline = () => {
    keepPlaceAnswer('no')
    setState('no')
    found(null)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once, when the page opens
  useEffect(() => {
    if (!place && saidYes() && 'geolocation' in navigator) look()
  }, [])
  return { state, look, decline }
}
