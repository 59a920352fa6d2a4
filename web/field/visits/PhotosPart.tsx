import { Camera } from 'lucide-react'
import { useEffect, useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { tap } from '../ui/tap.ts'
import { useField } from '../useField.ts'
import type { PartProps } from './part-props.ts'
import { dropDraftPhoto, keepDraftPhoto, readDraftPhoto } from './photo-drafts.ts'
import { shrinkPicture } from './shrink-picture.ts'
import type { PhotoLine } from './visit-sheet.ts'

const MOST = 10

type Props = PartProps & { consentBy: string; setConsentBy: (name: string) => void }

export function PhotosPart({ part, person, set, consentBy, setConsentBy }: Props) {
  const { t } = useText()
  const { take, remove, mark, trouble, isBusy } = usePhotos((next) => set(({ photos }) => ({ photos: next(photos) })))
  const isRefused = person?.consents.find(({ purpose }) => purpose === 'photographs')
  const mayNot = isRefused !== undefined && isRefused.answer !== 'given'
  const carer = person?.carerName
  return (
    <section className="visit-section">
      <h2>{t('field.visit.photos')}</h2>
      {mayNot ? (
        <p className="visit-soft">{t('field.visit.photos-not-agreed')}</p>
      ) : (
        <>
          {part.photos.length > 0 && (
            <ul className="visit-photos">
              {part.photos.map((photo) => (
                <li key={photo.id}>
                  <Thumbnail id={photo.id} />
                  <label className="visit-check">
                    <input type="checkbox" checked={photo.isWound} onChange={() => mark(photo.id)} />
                    {t('field.visit.wound')}
                  </label>
                  <Button look="quiet" onClick={() => void remove(photo.id)}>
                    {t('field.visit.remove')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {part.photos.length > 0 && (
            <div className="visit-words">
              <label className="visit-words">
                <span>{t('field.visit.consent-by')}</span>
                <input value={consentBy} maxLength={200} onChange={({ target }) => setConsentBy(target.value)} />
              </label>
              {!consentBy && (
                <div className="visit-quick">
                  <Button onClick={() => setConsentBy(t('field.visit.herself'))}>{t('field.visit.herself')}</Button>
                  {carer && <Button onClick={() => setConsentBy(carer)}>{carer}</Button>}
                </div>
              )}
            </div>
          )}
          {part.photos.length < MOST && (
            <label className={tap('plain', 'visit-camera')}>
              <input
                type="file"
                accept="image/*"
                capture="environment"
                disabled={isBusy}
                onChange={({ target }) => {
                  const [file] = target.files ?? []
                  target.value = ''
                  if (file) void take(file)
                }}
              />
              <Camera size="1.3em" aria-hidden /> {t(isBusy ? 'field.visit.photo-shrinking' : 'field.visit.photo-take')}
            </label>
          )}
          {trouble && <p role="alert">{t('field.visit.photo-trouble')}</p>}
        </>
      )}
    </section>
  )
}

type Photos = PhotoLine[]

function usePhotos(change: (next: (photos: Photos) => Photos) => void) {
  const store = useField()
  const [trouble, setTrouble] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const take = async (file: File) => {
    setTrouble(false)
    setBusy(true)
    try {
      const id = newId()
      await keepDraftPhoto(store, id, await shrinkPicture(file))
      change((photos) => [...photos, { id, isWound: false, takenAt: new Date().toISOString() }])
    } catch {
      setTrouble(true)
    } finally {
      setBusy(false)
    }
  }
  const remove = async (id: string) => {
    change((photos) => photos.filter((photo) => photo.id !== id))
    await dropDraftPhoto(store, id)
  }
  const mark = (id: string) =>
    change((photos) => photos.map((photo) => (photo.id === id ? { ...photo, isWound: !photo.isWound } : photo)))
  return { take, remove, mark, trouble, isBusy }
}

function Thumbnail({ id }: { id: string }) {
  const { t } = useText()
  const store = useField()
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let isGone = false
    void readDraftPhoto(store, id).then((blob) => {
      if (!blob || isGone) return
      made = URL.createObjectURL(blob)
      setAddress(made)
    })
    return () => {
      isGone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [store, id])
  return address ? <img src={address} alt={t('field.visit.photo')} /> : <span className="visit-photo-waits" />
}
