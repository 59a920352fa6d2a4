import type { ReadersOfOrganization } from '../../../domain/ground/audit/audit.ts'
import { useText } from '../../text/useText.ts'
import { ReadingWays } from './ReadingWays.tsx'

export function ReadersByOrganization({ organizations }: { organizations: ReadersOfOrganization[] }) {
  return (
    <ul className="readers">
      {organizations.map((organization) => (
        <OrganizationReaders key={organization.organizationId ?? ''} organization={organization} />
      ))}
    </ul>
  )
}

function OrganizationReaders({ organization }: { organization: ReadersOfOrganization }) {
  const { t, day, number } = useText()
  return (
    <li>
      <details>
        <summary>
          <strong className="readers-who">{organization.name ?? t('readers.centre')}</strong>
          <span className="readers-times">{t('readers.times', { times: number(organization.times) })}</span>
          <span className="small soft readers-when">{span(organization, day, t)}</span>
          <ReadingWays ways={organization.ways} />
        </summary>
        <ul className="readers-people">
          {organization.people.map((reader) => (
            <li key={reader.accountId ?? ''}>
              <span className="readers-who">{reader.name ?? t('readers.operator')}</span>
              <span className="readers-times">{t('readers.times', { times: number(reader.times) })}</span>
              <span className="small soft readers-when">{span(reader, day, t)}</span>
              <ReadingWays ways={reader.ways} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

type Words = ReturnType<typeof useText>

function span({ firstAt, lastAt }: { firstAt: string; lastAt: string }, day: Words['day'], t: Words['t']) {
  const [first, last] = [firstAt, lastAt].map((at) =>
    day(new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Asia/Bangkok' })),
  )
  return first === last ? last : t('readers.between', { first, last })
}
