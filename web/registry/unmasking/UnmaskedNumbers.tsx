import { Copy, EyeOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Unmasked } from '../../../domain/registry/unmasking/unmasking.ts'
import { useText } from '../../text/useText.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import './unmasking.css'

const SHOWN_FOR_SECONDS = 60

/** 9-1234-56789-01-2, as it is written; another kind of number stands as it is. */
const written = (kind: string, number: string) =>
  kind === 'citizen-number' ? number.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/, '$1-$2-$3-$4-$5') : number

export function UnmaskedNumbers({ unmasked, onHide }: { unmasked: Unmasked; onHide: () => void }) {
  const { t, list } = useText()
  const announce = useAnnounce()
  const seconds = useSecondsLeft(onHide)
  const copy = async (number: string) => {
    await navigator.clipboard.writeText(number)
    announce(t('unmask.copied'))
  }
  return (
    <div className="unmasked" role="status">
      {unmasked.numbers.length === 0 && <span>{t('unmask.none')}</span>}
      {unmasked.numbers.map(({ kind, number }) => (
        <span key={number} className="unmasked-number">
          {kind !== 'citizen-number' && <span className="small soft">{list('identifierKind', kind)}</span>}
          <strong>{written(kind, number)}</strong>
          <IconButton label={t('unmask.copy')} icon={Copy} onPress={() => void copy(number)} />
        </span>
      ))}
      <Button look="quiet" icon={EyeOff} onPress={onHide}>
        {t('unmask.hide')}
      </Button>
      <span className="small soft">
        {t('unmask.hides-in', { seconds })} · {t('unmask.left', { left: unmasked.left })}
      </span>
    </div>
  )
}

function useSecondsLeft(onOver: () => void): number {
  const [left, setLeft] = useState(SHOWN_FOR_SECONDS)
  useEffect(() => {
    const until = Date.now() + SHOWN_FOR_SECONDS * 1000
    const tick = setInterval(() => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000))), 500)
    return () => clearInterval(tick)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: over once, whoever is told
  useEffect(() => {
    if (left === 0) onOver()
  }, [left])
  return left
}
