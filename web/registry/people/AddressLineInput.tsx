import { MapPin } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { TextFieldProps } from 'react-aria-components'
import type { Area } from '../../../domain/ground/areas/area.ts'
import { parseAddressLine } from '../../../domain/registry/people/address-line.ts'
import { useArea, useAreaSearch } from '../../ground/areas/useAreas.ts'
import { useMyAreas } from '../../ground/areas/useMyAreas.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useDelayed } from '../../ui/useDelayed.ts'
import { type AddressFieldProps, homeLineOf, lineOf, withLine } from './address-draft.ts'

const OFFERED = 6

export function AddressLineInput({ label, value, onChange, error }: AddressFieldProps) {
  const { t } = useText()
  const line = useLine(value, onChange)
  const chooseByEnter: TextFieldProps['onKeyDown'] = (event) => {
    if (event.key !== 'Enter' || !line.offered[0]) return
    event.preventDefault()
    line.choose(line.offered[0])
  }
  return (
    <div className="address-line">
      <TextInput
        label={label}
        hint={line.understood || t('address.line-hint')}
        {...(line.isUnknown ? { warning: t('address.area-unknown', { area: line.area }) } : {})}
        error={error}
        value={line.typed}
        onChange={line.type}
        maxLength={300}
        autoComplete="off"
        onKeyDown={chooseByEnter}
      />
      {line.offered.length > 0 && (
        <ul className="address-offers" aria-label={t('address.offers')}>
          {line.offered.map((area) => (
            <li key={area.code}>
              <Button icon={MapPin} onPress={() => line.choose(area)}>
                {area.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What is typed, what was understood of it, and the areas it may mean. */
function useLine(value: AddressFieldProps['value'], onChange: AddressFieldProps['onChange']) {
  const { t } = useText()
  const mine = useMyAreas()
  const chosen = useArea(value.areaCode)
  const [own, setOwn] = useState<string>()
  const typed = own ?? lineOf(value, chosen.data?.name)
  const { area, authority } = parseAddressLine(typed)
  const search = useDelayed(value.areaCode ? '' : area, 250)
  const found = useAreaSearch(search)
  const isFresh = search !== '' && search === area && found.isSuccess && !found.isPlaceholderData
  const offered = isFresh && !value.areaCode ? nearestFirst(found.data ?? [], mine).slice(0, OFFERED) : []
  const only = offered.length === 1 ? offered[0] : undefined
  // Where only one area can be meant, nobody has to choose it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each area that was found
  useEffect(() => {
    if (only) onChange({ ...value, areaCode: only.code })
  }, [only?.code])
  const type = (text: string) => {
    setOwn(text)
    const isSameArea = parseAddressLine(text).area === area
    onChange({ ...withLine(value, text), areaCode: isSameArea ? value.areaCode : null })
  }
  const choose = (one: Area) => {
    onChange({ ...value, areaCode: one.code })
    setOwn([homeLineOf(value), one.name, value.postcode].filter(Boolean).join(' '))
  }
  const understood = [
    value.house && t('address.said-house', { house: value.house }),
    value.moo && t('home.moo', { moo: value.moo }),
    value.village,
    value.lane && t('address.said-lane', { lane: value.lane }),
    value.road && t('address.said-road', { road: value.road }),
    value.community && t('address.said-community', { community: value.community }),
    authority,
    value.areaCode && chosen.data?.name,
    value.postcode,
  ]
    .filter(Boolean)
    .join(' · ')
  return {
    typed,
    type,
    area,
    choose,
    offered: only ? [] : offered,
    isUnknown: isFresh && !value.areaCode && found.data?.length === 0,
    understood:
      own && understood
        ? t('address.understood', { parts: understood })
        : understood && value.areaCode
          ? t('address.understood', { parts: understood })
          : '',
  }
}

/** Many subdistricts share a name: one's own stand before those of the same province, and these before all others. */
function nearestFirst(areas: readonly Area[], mine: readonly string[] = []): Area[] {
  const nearness = ({ code }: Area) => Math.max(0, ...mine.map((own) => sharedLength(own, code)))
  return [...areas].sort((a, b) => nearness(b) - nearness(a))
}

function sharedLength(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}
