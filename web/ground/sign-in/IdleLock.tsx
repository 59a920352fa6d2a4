import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { SESSION_LIMITS } from '../../../domain/ground/sessions/session.ts'
import { ApiProblem, api, onLocked } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { LockScreen } from './LockScreen.tsx'
import { useIdle } from './useIdle.ts'
import { useMe } from './useMe.ts'

/** Covers the page when a shared computer is left alone. What was typed stays beneath, and nobody sees it. */
export function IdleLock() {
  const { t } = useText()
  const { actor, sessionKind } = useMe()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const [isLocked, setLocked] = useState(false)
  useEffect(() => onLocked(() => setLocked(true)), [])
  const lock = useCallback(() => {
    setLocked(true)
    api.post('/sessions/current/locking').catch((error: Error) => {
      // The server locks by itself when it hears nothing; the cover is up either way.
      if (!(error instanceof ApiProblem)) throw error
    })
  }, [])
  useIdle(isLocked ? null : SESSION_LIMITS[sessionKind].locksAfterMinutes, lock)
  const goOn = () => {
    setLocked(false)
    announce(t('lock.opened'))
    void queries.invalidateQueries()
  }
  return (
    <ModalOverlay className="lock-veil" isOpen={isLocked} isKeyboardDismissDisabled>
      <Modal className="lock-modal">
        <Dialog className="lock-dialog" aria-label={t('lock.title')}>
          <LockScreen name={actor.name} onOpened={goOn} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
