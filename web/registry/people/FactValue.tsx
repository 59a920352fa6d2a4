import type { Address } from '../../../domain/registry/people/person.ts'
import { useArea } from '../../ground/areas/useAreas.ts'
import { useText } from '../../text/useText.ts'
import { factWords } from './fact-words.ts'
import { homeLine } from './home-line.ts'

export function FactValue({ field, value }: { field: string; value: unknown }) {
  const words = useText()
  if (field === 'address' && value !== null && typeof value === 'object')
    return <AddressValue address={value as Partial<Address>} />
  return <>{factWords(field, value, words)}</>
}

function AddressValue({ address }: { address: Partial<Address> }) {
  const { t } = useText()
  const area = useArea(address.areaCode)
  const home = homeLine({ house: address.house ?? null, moo: address.moo ?? null, village: address.village ?? null }, t)
  return (
    <>{[home, address.areaCode && (area.data?.name ?? address.areaCode)].filter(Boolean).join(' ') || t('fact.none')}</>
  )
}
