import { Camera, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Photo } from '../../../domain/registry/photos/photo.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { PhotoForm } from './PhotoForm.tsx'
import { PhotoWithdrawal } from './PhotoWithdrawal.tsx'
import { photoUrl, usePhotos } from './usePhotos.ts'

export function PhotoAlbum({ personId }: { personId: string }) {
  const { t } = useText()
  const photos = usePhotos(personId)
  const [shown, setShown] = useState<'album' | 'form' | 'album-again'>('album')
  if (photos.isPending) return <Skeleton />
  if (photos.isError) return <Failed error={photos.error} onRetry={() => void photos.refetch()} />
  if (shown === 'form') return <PhotoForm personId={personId} onDone={() => setShown('album-again')} />
  return (
    <>
      {photos.data.photos.length === 0 ? (
        <EmptyState icon={Camera} title={t('photos.none')}>
          {t('photos.none-hint')}
        </EmptyState>
      ) : (
        <ul className="photo-album">
          {photos.data.photos.map((photo) => (
            <PhotoItem key={photo.id} personId={personId} photo={photo} canWithdraw={photos.data.can.add} />
          ))}
        </ul>
      )}
      {photos.data.can.add && (
        <div className="dialog-actions">
          <Button
            look="primary"
            icon={Camera}
            // Coming back from the form, the focus would be lost, and with it the way out by Esc.
            autoFocus={shown === 'album-again'}
            onPress={() => setShown('form')}
          >
            {t('photos.add')}
          </Button>
        </div>
      )}
    </>
  )
}

type ItemProps = { personId: string; photo: Photo; canWithdraw: boolean }

function PhotoItem({ personId, photo, canWithdraw }: ItemProps) {
  const { t, list, day } = useText()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const taken = photo.takenOn ?? photo.recordedAt.slice(0, 10)
  return (
    <li className="photo">
      <img
        src={photoUrl(personId, photo.id, 640)}
        width={photo.width}
        height={photo.height}
        alt={list('photoKind', photo.kind)}
      />
      <div className="photo-words">
        <span>
          <strong>{list('photoKind', photo.kind)}</strong> <span className="small soft">{day(taken)}</span>
          {photo.note && <span className="photo-note">{photo.note}</span>}
          <span className="small soft photo-note">
            {t('photos.consent', { by: photo.consentBy, how: list('consentHow', photo.consentHow) })}
            {' · '}
            {photo.recordedBy ?? photo.organizationName}
          </span>
        </span>
        {canWithdraw && !isWithdrawing && (
          <Button look="quiet" icon={Trash2} onPress={() => setWithdrawing(true)}>
            {t('photos.withdraw')}
          </Button>
        )}
      </div>
      {isWithdrawing && <PhotoWithdrawal personId={personId} photoId={photo.id} onDone={() => setWithdrawing(false)} />}
    </li>
  )
}
