import { useState } from 'react'
import type { FeedVisit } from '../../../domain/care/team-feed/team-feed.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { WholeName } from '../ui/WholeName.tsx'
import { useEntries, useField } from '../useField.ts'

/** A visit of somebody of the team: who, where, photographs, and one touch to thank. */
export function TeamVisit({ visit }: { visit: FeedVisit }) {
  const { t } = useText()
  const store = useField()
  const entries = useEntries()
  const isThanked =
    visit.thanks.byMe || entries.some(({ entry }) => entry.kind === 'thanks' && entry.body.visitId === visit.id)
  const others = visit.thanks.names.filter((name) => !visit.thanks.byMe || name !== store.me.name)
  const names = isThanked ? [t('field.team.you'), ...others] : others
  const thank = () => {
    const id = newId()
    const body = { id, personId: visit.personId, visitId: visit.id }
    void store.write({ id, kind: 'thanks', about: visit.personId, body })
  }
  return (
    <article className="team-visit">
      <p>
        <strong>{visit.isMine ? t('field.team.you') : visit.visitor}</strong> {t('field.team.visited')}{' '}
        <Link to={`/field/people/${visit.personId}`}>
          <WholeName name={visit.personName} />
        </Link>
      </p>
      <small>{visit.place}</small>
      {visit.photoIds.length > 0 && (
        <ul className="team-photos">
          {visit.photoIds.map((photoId) => (
            <Photo
              key={photoId}
              src={`/api/v1/visits/${visit.id}/photos/${photoId}`}
              alt={t('field.team.photo', { name: visit.personName })}
            />
          ))}
        </ul>
      )}
      <p className="team-thanks">
        {names.length > 0 && <span>{t('field.team.thanked', { names: names.join(', ') })}</span>}
        {!visit.isMine && !isThanked && <Button onClick={thank}>{t('field.team.thank')}</Button>}
      </p>
    </article>
  )
}

/** Without signal there is no picture, and a broken one says nothing. */
function Photo({ src, alt }: { src: string; alt: string }) {
  const [isGone, setGone] = useState(false)
  if (isGone) return null
  return (
    <li>
      <img src={src} alt={alt} loading="lazy" onError={() => setGone(true)} />
    </li>
  )
}
