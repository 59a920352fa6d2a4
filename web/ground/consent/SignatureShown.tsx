import { useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useSignature } from './useConsents.ts'

/** The strokes of the finger, when somebody asks to see them. */
export function SignatureShown({ personId, consentId }: { personId: string; consentId: string }) {
  const { t } = useText()
  const [isWanted, setWanted] = useState(false)
  const signature = useSignature(personId, consentId, isWanted)
  if (!isWanted)
    return (
      <span>
        <Button look="quiet" onPress={() => setWanted(true)}>
          {t('consent.show-signature')}
        </Button>
      </span>
    )
  if (signature.isError) return <Failed error={signature.error} />
  if (!signature.data) return null
  const { path, width, height, signedBy } = signature.data
  return (
    <figure className="consent-signature">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t(`consent.signed-by.${signedBy}`)}>
        <path d={path} />
      </svg>
      <figcaption className="small soft">{t(`consent.signed-by.${signedBy}`)}</figcaption>
    </figure>
  )
}
