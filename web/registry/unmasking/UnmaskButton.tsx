// The whole number: asked for with a reason, shown for a minute, then masked again.
import { Eye } from 'lucide-react'
import { useState } from 'react'
import { canUnmask, type Unmasked } from '../../../domain/registry/unmasking/unmasking.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { UnmaskedNumbers } from './UnmaskedNumbers.tsx'
import { UnmaskForm } from './UnmaskForm.tsx'

export function UnmaskButton({ personId }: { personId: string }) {
  const { t } = useText()
  const { actor } = useMe()
  const [isAsking, setAsking] = useState(false)
  const [shown, setShown] = useState<Unmasked>()
  if (!canUnmask(actor)) return null
  if (shown) return <UnmaskedNumbers unmasked={shown} onHide={() => setShown(undefined)} />
  return (
    <>
      <Button look="quiet" icon={Eye} onPress={() => setAsking(true)}>
        {t('unmask.open')}
      </Button>
      <Dialog title={t('unmask.title')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <UnmaskForm
          personId={personId}
          onCancel={() => setAsking(false)}
          onShown={(unmasked) => {
            setAsking(false)
            setShown(unmasked)
          }}
        />
      </Dialog>
    </>
  )
}
