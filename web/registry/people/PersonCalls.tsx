import { Phone } from 'lucide-react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { formatPhone } from '../../../domain/registry/people/phone.ts'
import { useText, type Words } from '../../text/useText.ts'

type Call = { phone: string; whose: string }

/** Buttons to call her and whoever looks after her; each says whose telephone it is. */
export function PersonCalls({ person }: { person: Person }) {
  const words = useText()
  const calls = callsOf(person, words)
  if (calls.length === 0) return null
  return (
    <ul className="person-calls">
      {calls.map(({ phone, whose }) => (
        <li key={phone}>
          <a className="call" href={`tel:${phone}`}>
            <Phone size={18} aria-hidden />
            <span className="nowrap">{formatPhone(phone)}</span>
            {whose && <span className="small call-whose">{whose}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}

function callsOf(person: Person, words: Words): Call[] {
  const own = (person.phones ?? []).map((phone) => ({ phone, whose: ownerOf(person, phone, words) }))
  const { carerPhone, carerName } = person
  const carer = carerPhone
    ? [{ phone: carerPhone, whose: words.t('phone.carer', { name: carerName ?? '' }).trim() }]
    : []
  return [...own, ...carer.filter(({ phone }) => !own.some((one) => one.phone === phone))]
}

function ownerOf(person: Person, phone: string, { t, list }: Words): string {
  const owner = person.phoneOwners?.find((one) => one.phone === phone)
  if (!owner) return ''
  if (owner.owner === 'self') return t('phone.own')
  return [owner.owner && list('relationship', owner.owner), owner.name].filter(Boolean).join(' ')
}
