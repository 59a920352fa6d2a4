import { Phone } from 'lucide-react'
import { formatPhone } from '../../../domain/registry/people/phone.ts'

export function Phones({ phones }: { phones: readonly string[] }) {
  return phones.map((phone) => (
    <a key={phone} className="phone" href={`tel:${phone}`}>
      <Phone size={15} aria-hidden />
      {formatPhone(phone)}
    </a>
  ))
}
