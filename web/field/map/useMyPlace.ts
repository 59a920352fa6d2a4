// Where she stands, followed while the screen is open: asked for by a button first, by itself once she said yes.
import { useCallback, useEffect, useState } from 'react'
import type { Point } from './geo.ts'
import { keepPlaceAnswer, readPlaceAnswer } from './place-answer.ts'

/** Closer than this she stands where she stood: the order of the list must not dance. */
const SAME_PLACE_DEGREES = 0.0005

export type MyPlace = {
  at: (Point & { accuracyMetres: number }) | undefined
  state: 'unasked' | 'looking' | 'known' | 'none'
  ask: () => void
}

export function useMyPlace(): MyPlace {
  const [at, setAt] = useState<MyPlace['at']>()
  const [state, setState] = useState<MyPlace['state']>(() => (readPlaceAnswer() === 'yes' ? 'looking' : 'unasked'))
  const isWanted = state === 'looking' || state === 'known'
  useEffect(() => {
    if (!isWanted) return
    if (!('geolocation' in navigator)) {
      setState('none')
      return
    }
    const watch = navigator.geolocation.watchPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        const next = { latitude, longitude, accuracyMetres: Math.round(accuracy) }
        setState('known')
        setAt((known) => (known && isSamePlace(known, next) ? known : next))
      },
      ({ code }) => {
        if (code === 1) keepPlaceAnswer('no')
        setState('none')
      },
      { enableHighAccuracy: true, timeout: 30_000, maximumAge: 60_000 },
    )
    return () => navigator.geolocation.clearWatch(watch)
  }, [isWanted])
  const ask = useCallback(() => {
    keepPlaceAnswer('yes')
    setState('looking')
  }, [])
  return { at, state, ask }
}

const isSamePlace = (a: Point & { accuracyMetres: number }, b: Point & { accuracyMetres: number }) =>
  Math.abs(a.latitude - b.latitude) < SAME_PLACE_DEGREES &&
  Math.abs(a.longitude - b.longitude) < SAME_PLACE_DEGREES &&
  b.accuracyMetres > a.accuracyMetres / 2
