import { FileText } from 'lucide-react'
import { useState } from 'react'
import { canCorrectPerson } from '../../../domain/registry/people/person.policy.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'

/** A paper for the person herself: what is kept of her, and who looked. */
export function PersonSlipButton({ personId }: { personId: string }) {
  const { t } = useText()
  const { actor } = useMe()
  const [isOpen, setOpen] = useState(false)
  const [number, setNumber] = useState<'masked' | 'whole'>('masked')
  if (!canCorrectPerson(actor)) return null
  return (
    <>
      <Button icon={FileText} onPress={() => setOpen(true)}>
        {t('slip.print')}
      </Button>
      <Dialog title={t('slip.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className="form">
          <p>{t('slip.lead')}</p>
          <Segmented
            label={t('slip.number')}
            value={number}
            onChange={setNumber}
            options={(['masked', 'whole'] as const).map((code) => ({ code, word: t(`slip.${code}`) }))}
          />
          {number === 'whole' && <p className="small soft">{t('slip.whole-hint')}</p>}
          <div className="dialog-actions">
            <Button onPress={() => setOpen(false)}>{t('action.cancel')}</Button>
            <a
              className={buttonClass('primary')}
              href={apiUrl(`/people/${personId}/slip.pdf`, { number })}
              target="_blank"
              rel="noreferrer"
              onClick={() => setOpen(false)}
            >
              {t('slip.open')}
            </a>
          </div>
        </div>
      </Dialog>
    </>
  )
}
