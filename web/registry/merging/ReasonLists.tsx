import { CircleMinus, CirclePlus } from 'lucide-react'
import type { Reason } from '../../../domain/registry/merging/merge.ts'
import { useText } from '../../text/useText.ts'
import { byWeight, isFor, reasonWords } from './reason-words.ts'
import './reasons.css'

/** What speaks for one person and what for two, the weightiest first. */
export function ReasonLists({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useText()
  const sorted = [...reasons].sort(byWeight)
  return (
    <div className="reason-lists">
      <OneSide side="for" title={t('reasons.for')} reasons={sorted.filter(isFor)} />
      <OneSide side="against" title={t('reasons.against')} reasons={sorted.filter((reason) => !isFor(reason))} />
    </div>
  )
}

function OneSide({ side, title, reasons }: { side: 'for' | 'against'; title: string; reasons: Reason[] }) {
  const words = useText()
  const Icon = side === 'for' ? CirclePlus : CircleMinus
  return (
    <section data-side={side}>
      <h3>
        <Icon size={18} aria-hidden />
        {title}
      </h3>
      {reasons.length === 0 ? (
        <p className="small soft">{words.t('reasons.none')}</p>
      ) : (
        <ul className="reason-list">
          {reasons.map((reason) => (
            <li key={`${reason.code}-${JSON.stringify(reason.values)}`}>
              {reasonWords(reason, words)} <span className="small soft">{words.t(strengthOf(reason))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** In words: a figure would look more exact than it is. */
function strengthOf({ weight }: Reason) {
  const size = Math.abs(weight)
  return size >= 4 ? 'reasons.strong' : size >= 1.5 ? 'reasons.fair' : 'reasons.slight'
}
