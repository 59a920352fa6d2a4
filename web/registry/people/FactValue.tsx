import { homeInOneLine } from '../../../domain/registry/people/address-line.ts'
import type { Address } from '../../../domain/registry/people/person.ts'
import { useArea } from '../../ground/areas/useAreas.ts'
import { useText } from '../../text/useText.ts'
import { factWords } from './fact-words.ts'

export function FactValue({ field, value }: { field: string; value: unknown }) {
  const words = useText()
  if ((field === 'address' || field === 'registeredAddress') && value !== null && typeof value === 'object')
    return <AddressValue address={value as Partial<Address>} />
  return <>{factWords(field, value, words)}</>
}

function AddressValue({ address }: { address: Partial<Address> }) {
  const { t } = useText()
  const area = useArea(address.areaCode)
  const home = homeInOneLine({ ...address, house: address.house ?? null, moo: address.moo ?? null })
  const place = address.areaCode && (area.data?.name ?? address.areaCode)
  return <>{[home, place, address.postcode].filter(Boolean).join(' ') || t('fact.none')}</>
}
