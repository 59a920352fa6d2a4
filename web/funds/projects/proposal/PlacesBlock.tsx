import { LocateFixed, MapPin } from 'lucide-react'
import { useState } from 'react'
import { PLACE_CHARACTERS } from '../../../../domain/funds/projects/project-lists.ts'
import type { Proposal } from '../../../../domain/funds/projects/proposal.ts'
import { typedPoint } from '../../../../domain/funds/projects/typed-point.ts'
import { AreaPicker } from '../../../ground/areas/AreaPicker.tsx'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { GrowingRows } from '../../plans/GrowingRows.tsx'
import { Anchor } from './Block.tsx'
import type { Edit } from './useProposal.ts'

export const CHARACTERS = Object.keys(PLACE_CHARACTERS) as (keyof typeof PLACE_CHARACTERS)[]
type Place = Proposal['places'][number]
const BLANK: Omit<Place, 'id'> = { areaCode: null, text: '', character: null, latitude: null, longitude: null }

export function Places({ edit: { draft, write } }: { edit: Edit }) {
  const { t } = useText()
  return (
    <Anchor gap="places">
      <GrowingRows
        label={t('projects.field.places')}
        addWord={t('projects.place-add')}
        rows={draft.proposal.places}
        onChange={(places) => write({ places })}
        blank={BLANK}
        most={200}
      >
        {(place, set) => (
          <>
            <AreaPicker
              label={t('projects.field.areaCode')}
              value={place.areaCode}
              onChange={(areaCode) => set({ areaCode })}
            />
            <TextInput
              label={t('projects.place-text')}
              optional
              value={place.text}
              onChange={(text) => set({ text })}
              maxLength={500}
            />
            <Choice
              label={t('projects.field.character')}
              none={t('funds.choose')}
              value={place.character ?? ''}
              onChange={(character) => set({ character: character || null })}
              options={CHARACTERS.map((code) => ({ code, word: t(`projects.character.${code}`) }))}
            />
            <PinField place={place} set={set} />
          </>
        )}
      </GrowingRows>
    </Anchor>
  )
}

const written = ({ latitude, longitude }: Pick<Place, 'latitude' | 'longitude'>) =>
  latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`

export function PinLink({ place }: { place: Pick<Place, 'latitude' | 'longitude'> }) {
  const { t } = useText()
  const point = written(place).replace(' ', '')
  if (!point) return null
  return (
    <a href={`geo:${point}?q=${point}`} className="nowrap">
      <MapPin size={16} aria-hidden /> {t('projects.open-map')}
    </a>
  )
}

/** A pin on coordinates: pasted from a map, or from where one stands. */
function PinField({ place, set }: { place: Place; set: (part: Partial<Place>) => void }) {
  const { t } = useText()
  const [typed, setTyped] = useState(() => written(place))
  const [isAway, setAway] = useState(false)
  const point = typedPoint(typed)
  const type = (text: string) => {
    setTyped(text)
    const next = typedPoint(text)
    if (next) set(next)
    else if (text.trim() === '') set({ latitude: null, longitude: null })
  }
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => type(`${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`),
      () => setAway(true),
    )
  return (
    <div className="proposal-pin">
      <TextInput
        label={t('projects.pin')}
        optional
        hint={t(isAway ? 'projects.pin-away' : 'projects.pin-hint')}
        value={typed}
        onChange={type}
        maxLength={80}
        error={typed.trim() !== '' && !point ? t('projects.pin-strange') : undefined}
      />
      <Button look="quiet" icon={LocateFixed} onPress={locate}>
        {t('projects.pin-here')}
      </Button>
      <PinLink place={place} />
    </div>
  )
}
