import { CircleCheck, RotateCw, X } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProgressLine } from '../../ui/ProgressLine.tsx'
import type { SentPicture, useSendPictures } from './useSendPictures.ts'
import './evidence.css'

type Props = { sending: ReturnType<typeof useSendPictures>; keepsSent?: boolean }

/** What arrived stands in the gallery, and not here, unless there is none. */
export function PicturesOnTheWay({ sending, keepsSent = false }: Props) {
  const shown = sending.pictures.filter(({ state }) => state !== 'cancelled' && (keepsSent || state !== 'sent'))
  if (shown.length === 0) return null
  return (
    <ul className="on-the-way">
      {shown.map((picture) => (
        <li key={picture.id}>
          <OnTheWay picture={picture} sending={sending} />
        </li>
      ))}
    </ul>
  )
}

function OnTheWay({ picture, sending }: { picture: SentPicture; sending: Props['sending'] }) {
  const { t, problem } = useText()
  const { id, name, share, state, error } = picture
  if (state === 'sent')
    return (
      <p className="on-the-way-sent">
        <CircleCheck size={18} aria-hidden /> {t('evidence.sent', { name })}
      </p>
    )
  if (state === 'failed')
    return (
      <Notice
        kind="due"
        title={t('evidence.not-sent', { name })}
        isLive
        actions={
          <>
            <Button icon={RotateCw} onPress={() => sending.again(id)}>
              {t('action.retry')}
            </Button>
            <Button look="quiet" icon={X} onPress={() => sending.forget(id)}>
              {t('evidence.leave-out')}
            </Button>
          </>
        }
      >
        {problem(error)}
      </Notice>
    )
  return (
    <div className="on-the-way-line">
      <ProgressLine
        label={name}
        done={share}
        total={1}
        words={t(`evidence.${state === 'waiting' ? 'waiting' : 'sending'}`)}
      />
      <Button look="quiet" icon={X} onPress={() => sending.cancel(id)}>
        {t('action.cancel')}
      </Button>
    </div>
  )
}
