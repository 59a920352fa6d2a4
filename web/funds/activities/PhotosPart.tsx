import { useState } from 'react'
import { ACTIVITY_PHOTO_EDGE } from '../../../domain/funds/activities/activity-photo.ts'
import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { ByPhone } from '../evidence/ByPhone.tsx'
import { PeopleAgreed } from '../evidence/PeopleAgreed.tsx'
import { PickPictures } from '../evidence/PickPictures.tsx'
import { PicturesOnTheWay } from '../evidence/PicturesOnTheWay.tsx'
import { useSendPictures } from '../evidence/useSendPictures.ts'
import { PhotoGallery } from './PhotoGallery.tsx'
import { useAskReportsAgain } from './useActivities.ts'

type Props = { project: Project; report: ActivityReport }

/** Photographs stand on the public page, receipts do not. */
export function PhotosPart({ project, report }: Props) {
  return (
    <>
      <PhotosOf kind="photo" project={project} report={report} />
      <PhotosOf kind="receipt" project={project} report={report} />
    </>
  )
}

function PhotosOf({ kind, project, report }: Props & { kind: 'photo' | 'receipt' }) {
  const { t } = useText()
  const [caption, setCaption] = useState('')
  const [isAgreed, setAgreed] = useState(false)
  const askAgain = useAskReportsAgain(project.id)
  const sending = useSendPictures({
    path: `/projects/${project.id}/activity-reports/${report.id}/photos`,
    edge: ACTIVITY_PHOTO_EDGE,
    fields: { kind, caption, peopleAgreed: String(isAgreed) },
    onSent: () => void askAgain(),
  })
  const pick = (files: File[]) => {
    sending.add(files)
    setCaption('')
  }
  return (
    <fieldset className="form-part">
      <legend>{t(`activities.${kind}s`)}</legend>
      <PhotoGallery projectId={project.id} report={report} kind={kind} />
      <PicturesOnTheWay sending={sending} />
      <TextInput
        label={t(`activities.${kind}-caption`)}
        hint={t('activities.caption-hint')}
        optional
        value={caption}
        onChange={setCaption}
        maxLength={500}
      />
      {kind === 'photo' && <PeopleAgreed isAgreed={isAgreed} onChange={setAgreed} />}
      <div className="report-acts">
        <PickPictures label={t(`activities.${kind}-add`)} onPick={pick} isDisabled={kind === 'photo' && !isAgreed} />
        <ByPhone
          projectId={project.id}
          about={{ kind, subject: 'activity-report', subjectId: report.id }}
          onReceived={() => void askAgain()}
        />
      </div>
    </fieldset>
  )
}
