import { ImagePlus } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { CONSENT_WAYS, type ConsentHow, PHOTO_KINDS, type PhotoKind } from '../../../domain/registry/photos/photo.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useAddPhoto } from './usePhotos.ts'

const KINDS = Object.keys(PHOTO_KINDS) as PhotoKind[]
const WAYS = Object.keys(CONSENT_WAYS) as ConsentHow[]

export function PhotoForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const { t, list } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const add = useAddPhoto(personId)
  const [id] = useState(() => newId())
  const [file, setFile] = useState<File>()
  const [kind, setKind] = useState<PhotoKind>('portrait')
  const [consentBy, setConsentBy] = useState('')
  const [consentHow, setConsentHow] = useState<ConsentHow>('spoken')
  const [takenOn, setTakenOn] = useState<string | null>(today)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    const photo = { id, kind, consentBy, consentHow, ...(takenOn ? { takenOn } : {}) }
    add.mutate(
      { file, photo },
      {
        onSuccess: () => {
          announce(t('photos.added'))
          onDone()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <PhotoChoice file={file} onChoose={setFile} />
      <Segmented
        label={t('photos.kind')}
        value={kind}
        onChange={setKind}
        options={KINDS.map((code) => ({ code, word: list('photoKind', code) }))}
      />
      <TextInput
        label={t('photos.consent-by')}
        hint={t('photos.consent-hint')}
        value={consentBy}
        onChange={setConsentBy}
        minLength={2}
        maxLength={200}
        isRequired
      />
      <Segmented
        label={t('photos.consent-how')}
        value={consentHow}
        onChange={setConsentHow}
        options={WAYS.map((code) => ({ code, word: list('consentHow', code) }))}
      />
      <DateInput label={t('photos.taken-on')} optional value={takenOn} max={today} onChange={setTakenOn} />
      {add.isError && <Failed error={add.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!file || add.isPending}>
          {t(add.isPending ? 'photos.sending' : 'action.save')}
        </Button>
      </div>
    </form>
  )
}

type ChoiceProps = { file: File | undefined; onChoose: (file: File | undefined) => void }

function PhotoChoice({ file, onChoose }: ChoiceProps) {
  const { t } = useText()
  const preview = usePreview(file)
  return (
    <div className="photo-choice">
      {preview && <img src={preview} alt={t('photos.preview')} />}
      <FileTrigger
        acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp']}
        onSelect={(chosen) => onChoose(chosen?.[0] ?? undefined)}
      >
        <Button icon={ImagePlus}>{t(file ? 'photos.choose-another' : 'photos.choose')}</Button>
      </FileTrigger>
      <span className="small soft">{t('photos.stripped')}</span>
    </div>
  )
}

function usePreview(file: File | undefined) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!file) return setUrl(undefined)
    const made = URL.createObjectURL(file)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return url
}
