import { Camera } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useText } from '../../text/useText.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { usePerson } from '../people/usePerson.ts'
import { PhotoAlbum } from './PhotoAlbum.tsx'
import { photoUrl, usePhotos } from './usePhotos.ts'
import './photos.css'

/** เจริญ → จ: a vowel that stands before its consonant begins no name. */
const initialOf = (name: string) => name.match(/[ก-ฮA-Za-z]/)?.[0] ?? name.slice(0, 1)

/** Her face, or her initial; behind it all photographs of her, her house and the way there. */
export function PersonPhoto({ personId }: { personId: string }) {
  const { t } = useText()
  const photos = usePhotos(personId)
  const person = usePerson(personId)
  const [isOpen, setOpen] = useState(false)
  const portrait = photos.data?.photos.find(({ kind }) => kind === 'portrait')
  const name = person.data?.fullName ?? ''
  return (
    <>
      <Button className="person-photo" onPress={() => setOpen(true)} aria-label={t('photos.open', { name })}>
        {portrait ? (
          <img src={photoUrl(personId, portrait.id, 96)} width={96} height={96} alt="" />
        ) : (
          <span className="person-initial" aria-hidden>
            {initialOf(person.data?.firstName ?? '')}
          </span>
        )}
        <span className="person-photo-mark" aria-hidden>
          <Camera size={15} />
          {photos.data && photos.data.photos.length > 1 && photos.data.photos.length}
        </span>
      </Button>
      <Dialog title={t('photos.title', { name })} isOpen={isOpen} onClose={() => setOpen(false)}>
        <PhotoAlbum personId={personId} />
      </Dialog>
    </>
  )
}
