import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ShowPhoto } from './ShowPhoto.tsx'
import { activityPhotoUrl } from './useActivities.ts'
import { WithdrawPhoto } from './WithdrawPhoto.tsx'
import './activities.css'

type Props = { projectId: string; report: ActivityReport; kind: 'photo' | 'receipt' }

export function PhotoGallery({ projectId, report, kind }: Props) {
  const { t } = useText()
  const [shownId, setShownId] = useState<string>()
  const photos = report.photos.filter((photo) => photo.kind === kind)
  const at = photos.findIndex(({ id }) => id === shownId)
  const shown = photos[at]
  if (photos.length === 0) return null
  const urlOf = (id: string) => activityPhotoUrl(projectId, report.id, id, 1600)
  const wordOf = (caption: string) => caption || t(`activities.${kind}-plain`)
  return (
    <>
      <ul className="report-gallery">
        {photos.map(({ id, caption, width, height }) => (
          <li key={id}>
            <figure>
              <AriaButton className="report-thumb" onPress={() => setShownId(id)} aria-label={wordOf(caption)}>
                <img src={urlOf(id)} width={width} height={height} alt="" loading="lazy" />
              </AriaButton>
              {caption && <figcaption>{caption}</figcaption>}
            </figure>
          </li>
        ))}
      </ul>
      <Dialog
        title={shown ? wordOf(shown.caption) : ''}
        isOpen={shown !== undefined}
        onClose={() => setShownId(undefined)}
      >
        {shown && (
          <div className="report-large">
            <img src={urlOf(shown.id)} width={shown.width} height={shown.height} alt={wordOf(shown.caption)} />
            <div className="report-acts">
              <Button icon={ChevronLeft} isDisabled={at === 0} onPress={() => setShownId(photos[at - 1]?.id)}>
                {t('activities.photo-before')}
              </Button>
              <Button
                icon={ChevronRight}
                isDisabled={at === photos.length - 1}
                onPress={() => setShownId(photos[at + 1]?.id)}
              >
                {t('activities.photo-next')}
              </Button>
            </div>
            {kind === 'photo' && (report.may.edit || report.may.reopen) && (
              <ShowPhoto projectId={projectId} reportId={report.id} photo={shown} />
            )}
            {(report.may.edit || report.may.reopen) && (
              <WithdrawPhoto
                projectId={projectId}
                reportId={report.id}
                photoId={shown.id}
                onDone={() => setShownId(undefined)}
              />
            )}
          </div>
        )}
      </Dialog>
    </>
  )
}
