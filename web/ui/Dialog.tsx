import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useText } from '../text/useText.ts'
import { IconButton } from './Button.tsx'
import './dialog.css'

type Props = {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** A dialog that must be answered cannot be waved away. */
  mustAnswer?: boolean
  look?: 'dialog' | 'sheet' | 'search'
}

export function Dialog({ title, isOpen, onClose, children, mustAnswer = false, look = 'dialog' }: Props) {
  const { t } = useText()
  return (
    <ModalOverlay
      className={`veil veil-${look}`}
      isOpen={isOpen}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`modal modal-${look}`}>
        <AriaDialog className="dialog">
          <div className={look === 'search' ? 'hidden-visually' : 'dialog-head'}>
            <Heading slot="title">{title}</Heading>
            {!mustAnswer && look !== 'search' && <IconButton label={t('action.close')} icon={X} onPress={onClose} />}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
