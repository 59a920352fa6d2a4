import { useState } from 'react'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import { useText } from '../text/useText.ts'
import { ChooseOne } from '../visits/Chips.tsx'
import { type RegistrationSheet, type Village, villagesOf } from './registration-sheet.ts'

type Props = {
  sheet: RegistrationSheet
  lines: readonly PersonLine[]
  set: (change: Partial<RegistrationSheet>) => void
}

/** As many as a thumb finds without looking for long; the others by a list. */
const SHOWN = 6

export function ChoosePlace({ sheet, lines, set }: Props) {
  const { t } = useText()
  const [isLooking, setLooking] = useState(false)
  const [failed, setFailed] = useState(false)
  const villages = villagesOf(lines)
  const wordOf = ({ moo, village, areaName }: Village) =>
    [moo !== null && t('field.register.moo', { moo }), village, areaName].filter(Boolean).join(' ')
  const look = () => {
    setLooking(true)
    setFailed(false)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        setLooking(false)
        set({ place: 'here', here: { latitude, longitude, accuracyMetres: Math.round(accuracy) } })
      },
      () => {
        setLooking(false)
        setFailed(true)
      },
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    )
  }
  const choose = (place: string | null) => (place === 'here' ? look() : set({ place }))
  return (
    <section className="visit-section">
      <ChooseOne<string>
        legend={t('field.register.place')}
        options={[
          { code: 'here', word: t('field.register.here') },
          ...villages.slice(0, SHOWN).map((village) => ({ code: village.key, word: wordOf(village) })),
        ]}
        value={sheet.place}
        onChange={choose}
      />
      {villages.length > SHOWN && (
        <select
          aria-label={t('field.register.other-place')}
          value={villages.slice(SHOWN).some(({ key }) => key === sheet.place) ? (sheet.place ?? '') : ''}
          onChange={({ target }) => set({ place: target.value || null })}
        >
          <option value="">{t('field.register.other-place')}</option>
          {villages.slice(SHOWN).map((village) => (
            <option key={village.key} value={village.key}>
              {wordOf(village)}
            </option>
          ))}
        </select>
      )}
      {isLooking && <p aria-live="polite">{t('field.place.looking')}</p>}
      {failed && <p role="alert">{t('field.register.here-failed')}</p>}
      {sheet.place === 'here' && sheet.here && (
        <p aria-live="polite">{t('field.place.known', { metres: sheet.here.accuracyMetres })}</p>
      )}
      <label className="visit-words">
        <span>{t('field.register.house')}</span>
        <input value={sheet.house} maxLength={60} onChange={({ target }) => set({ house: target.value })} />
      </label>
    </section>
  )
}
