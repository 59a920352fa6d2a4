// An address as one Thai line, completed from the official areas; or typed part by part.
import { Keyboard, ListTree } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { AddressLineInput } from './AddressLineInput.tsx'
import { AddressPartsInput } from './AddressPartsInput.tsx'
import type { AddressFieldProps } from './address-draft.ts'
import './address-field.css'

export function AddressField(props: AddressFieldProps) {
  const { t } = useText()
  const [isInParts, setInParts] = useState(false)
  return (
    <div className="address-field">
      {isInParts ? <AddressPartsInput {...props} /> : <AddressLineInput {...props} />}
      <Button look="quiet" icon={isInParts ? Keyboard : ListTree} onPress={() => setInParts(!isInParts)}>
        {isInParts ? t('address.as-line') : t('address.in-parts')}
      </Button>
    </div>
  )
}
