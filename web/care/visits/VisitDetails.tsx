// What a visit says besides its signs: who was met, what was done, falls, sores, and the photographs that were brought home.
import { useState } from 'react'
import type { Visit } from '../../../domain/care/visits/visit.ts'
import { useText } from '../../text/useText.ts'
import { Dialog } from '../../ui/Dialog.tsx'

export function VisitDetails({ visit }: { visit: Visit }) {
  const { t, list } = useText()
  const said = [
    visit.metWith && t('visit.met', { who: list('metWith', visit.metWith) }),
    visit.falls !== null && t(visit.fallInjured ? 'visit.falls-injured' : 'visit.falls', { count: visit.falls }),
    visit.pressureSore === true &&
      [t('visit.sore'), visit.sorePlace, visit.soreGrade && list('soreGrade', visit.soreGrade)]
        .filter(Boolean)
        .join(' · '),
    visit.pressureSore === false && t('visit.sore-none'),
    visit.done.length > 0 && t('visit.done', { what: visit.done.map((act) => list('visitAct', act)).join(', ') }),
  ].filter((line) => typeof line === 'string' && line !== '')
  return (
    <>
      {said.map((line) => (
        <p key={String(line)}>{line}</p>
      ))}
      <VisitPhotos visit={visit} />
    </>
  )
}

const addressOf = (visitId: string, photoId: string, size: '96' | '1280') =>
  `/api/v1/visits/${visitId}/photos/${photoId}?size=${size}`

function VisitPhotos({ visit }: { visit: Visit }) {
  const { t, day } = useText()
  const [shown, setShown] = useState<string>()
  if (visit.photos.length === 0) return null
  const title = t('visit.photo-of', { day: day(visit.visitedOn, 'long') })
  return (
    <>
      <ul className="visit-photos">
        {visit.photos.map(({ id, isWound, consentBy }) => (
          <li key={id}>
            <button type="button" onClick={() => setShown(id)}>
              <img
                src={addressOf(visit.id, id, '96')}
                width={96}
                height={96}
                loading="lazy"
                alt={isWound ? t('visit.photo-wound') : title}
              />
            </button>
            <span className="small soft">{t('visit.photo-consent', { by: consentBy })}</span>
          </li>
        ))}
      </ul>
      <Dialog title={title} isOpen={shown !== undefined} onClose={() => setShown(undefined)}>
        {shown && <img className="visit-photo-large" src={addressOf(visit.id, shown, '1280')} alt={title} />}
      </Dialog>
    </>
  )
}
