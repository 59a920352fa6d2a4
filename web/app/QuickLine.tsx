import { MapPin } from 'lucide-react'
import { Text } from 'react-aria-components'
import { useText } from '../text/useText.ts'
import { markedPieces, type QuickChoice, type QuickPerson } from './quick-groups.ts'

/** One line of the results. What was typed is marked where it stands; where it does not, the reason says why. */
export function QuickLine({ choice, typed }: { choice: QuickChoice; typed: string }) {
  const { t } = useText()
  if (choice.kind === 'person') return <PersonLine person={choice.person} typed={typed} />
  const Icon = choice.kind === 'area' ? MapPin : choice.icon
  return (
    <span className="quick-place">
      <Icon size={18} aria-hidden />
      <Text slot="label">
        <Marked text={choice.name} typed={typed} />
      </Text>
      {choice.kind === 'area' && <span className="small soft">{t('quick.area-shows')}</span>}
    </span>
  )
}

function PersonLine({ person, typed }: { person: QuickPerson; typed: string }) {
  const { t } = useText()
  const nickname = person.match?.kind === 'nickname' ? undefined : person.nickname
  return (
    <>
      <span className="quick-person">
        <Text slot="label">
          <strong>
            <Marked text={person.fullName} typed={typed} />
          </strong>
          {nickname && <span className="soft"> ({nickname})</span>}
          {person.diedOn ? (
            <span className="soft"> · {t('quick.died')}</span>
          ) : (
            person.age !== null && <span className="soft"> · {t('unit.years', { count: person.age })}</span>
          )}
        </Text>
        {person.match && <Reason match={person.match} />}
      </span>
      <span className="small soft">{[person.maskedNumber, person.areaName].filter(Boolean).join(' · ')}</span>
    </>
  )
}

/** Of a name that stands as it was typed nothing need be said. */
function Reason({ match }: { match: NonNullable<QuickPerson['match']> }) {
  const { t } = useText()
  if (match.kind === 'exact' || match.kind === 'begins') return null
  return <span className="quick-reason small">{t(`quick.because.${match.kind}`, { text: match.text ?? '' })}</span>
}

function Marked({ text, typed }: { text: string; typed: string }) {
  // Pieces have no identity but their place.
  // biome-ignore lint/suspicious/noArrayIndexKey: the same text always falls into the same pieces
  return markedPieces(text, typed).map((piece, at) => (at % 2 === 1 ? <mark key={at}>{piece}</mark> : piece))
}
