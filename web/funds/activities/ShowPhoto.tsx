import { Globe, GlobeLock } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useShowPhoto } from './useActivities.ts'

type Props = { projectId: string; reportId: string; photo: { id: string; isPublic: boolean } }

/** Off until the project's people say that everyone may see it. */
export function ShowPhoto({ projectId, reportId, photo: { id, isPublic } }: Props) {
  const { t } = useText()
  const show = useShowPhoto(projectId, reportId)
  return (
    <>
      <p className="small soft">{t(isPublic ? 'activities.photo-is-public' : 'activities.photo-is-private')}</p>
      {show.isError && <Failed error={show.error} />}
      <Button
        icon={isPublic ? GlobeLock : Globe}
        isDisabled={show.isPending}
        onPress={() => show.mutate({ photoId: id, isPublic: !isPublic })}
      >
        {t(isPublic ? 'activities.photo-hide' : 'activities.photo-show')}
      </Button>
    </>
  )
}
