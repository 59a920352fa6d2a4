import { homeInOneLine } from '../../../domain/registry/people/address-line.ts'
import type { DatedAddress } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Section } from '../../ui/Page.tsx'

/** Where she has lived; figures count a visit where she lived on that day. */
export function PersonAddresses({ addresses }: { addresses: DatedAddress[] }) {
  const { t, day } = useText()
  // One address that has always held stands among the papers already.
  if (addresses.length < 2) return null
  const span = ({ fromDay, toDay }: DatedAddress) => {
    if (fromDay && toDay) return t('address.from-to', { from: day(fromDay), to: day(toDay) })
    if (fromDay) return t('address.from', { from: day(fromDay) })
    return toDay ? t('address.to', { to: day(toDay) }) : t('address.always')
  }
  return (
    <Section title={t('address.history')}>
      <ol className="address-list panel">
        {addresses.map((address) => (
          <li
            key={`${address.fromDay}-${address.areaCode}-${address.house}`}
            aria-current={address.toDay === null || undefined}
          >
            <span className="small soft">{span(address)}</span>
            <span>{[homeInOneLine(address), address.areaName].filter(Boolean).join(' ')}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
