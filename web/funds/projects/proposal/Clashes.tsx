import type { Clash } from '../../../../domain/funds/projects/draft-merge.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { usePartWord } from './part-words.ts'

type Props = { clashes: readonly Clash[]; onChoose: (clash: Clash, value: unknown) => void }

export const CLASHES = 'clashes'

/** Where two wrote in the same field: both are shown, and somebody chooses. Nothing is sent before. */
export function Clashes({ clashes, onChoose }: Props) {
  const { t } = useText()
  if (clashes.length === 0) return null
  return (
    <Notice kind="due" isLive title={t('projects.clash')}>
      <p>{t('projects.clash-hint')}</p>
      <ul className="clashes" id={CLASHES}>
        {clashes.map((clash) => (
          <li key={clash.path.join('.')}>
            <ClashOf clash={clash} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function ClashOf({ clash, onChoose }: { clash: Clash; onChoose: Props['onChoose'] }) {
  const { t } = useText()
  const wordOf = usePartWord()
  return (
    <>
      <strong>{wordOf(clash.path)}</strong>
      <div className="clash-sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side} className="clash-side">
            <span className="small soft">{t(`projects.clash-${side}`)}</span>
            <p className="clash-text">{written(clash[side]) || t('projects.clash-empty')}</p>
            <Button onPress={() => onChoose(clash, clash[side])}>{t(`projects.clash-take-${side}`)}</Button>
          </div>
        ))}
      </div>
    </>
  )
}

const written = (value: unknown): string =>
  Array.isArray(value) ? value.map(written).join(', ') : value === null || value === undefined ? '' : String(value)
