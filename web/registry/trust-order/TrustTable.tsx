import { Fragment } from 'react'
import {
  TrustGroup,
  type TrustOfOrganization,
  type TrustOrder,
} from '../../../domain/registry/trust-order/trust-order.ts'
import { useText } from '../../text/useText.ts'
import { LEVELS, type Level, levelOf, type TrustDraft, weightIn } from './trust-draft.ts'
import '../../ui/field.css'
import '../../ui/table.css'
import './trust-order.css'

type Props = {
  order: TrustOrder
  draft: TrustDraft
  onWeigh: (of: TrustOfOrganization, group: TrustGroup, level: Level) => void
}

/** Organisations down, groups of fields across; on a phone each organisation opens to its own list. */
export function TrustTable({ order, draft, onWeigh }: Props) {
  const { t } = useText()
  return (
    <ul className="trust-list">
      {order.organizations.map((of) => (
        <li key={of.organizationId}>
          <details className="trust-of">
            <summary>
              <strong>{of.organizationName}</strong>
              <span className="small soft">
                <InShort of={of} draft={draft} usual={order.usual} />
              </span>
              {draft[of.organizationId] && <span className="small trust-changed">{t('trust.not-saved')}</span>}
            </summary>
            <div className="trust-groups">
              {TrustGroup.options.map((group) => (
                <Weight
                  key={group}
                  of={of}
                  group={group}
                  level={levelOf(weightIn(draft, of, group, order.usual))}
                  isDisabled={!order.can.edit}
                  onWeigh={(level) => onWeigh(of, group, level)}
                />
              ))}
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

type WeightProps = {
  of: TrustOfOrganization
  group: TrustGroup
  level: Level
  isDisabled: boolean
  onWeigh: (level: Level) => void
}

function Weight({ of, group, level, isDisabled, onWeigh }: WeightProps) {
  const { t } = useText()
  const id = `${of.organizationId}-${group}`
  return (
    <div className="trust-weight">
      <label htmlFor={id}>{t(`trust.group.${group}`)}</label>
      <select
        id={id}
        className="input"
        value={level}
        disabled={isDisabled}
        data-level={level}
        onChange={({ target }) => onWeigh(LEVELS.find((one) => one === target.value) ?? 'usual')}
      >
        {LEVELS.toReversed().map((one) => (
          <option key={one} value={one}>
            {t(`trust.level.${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What of this organisation weighs otherwise than usual. */
function InShort({ of, draft, usual }: { of: TrustOfOrganization; draft: TrustDraft; usual: number }) {
  const { t } = useText()
  const other = TrustGroup.options
    .map((group) => ({ group, level: levelOf(weightIn(draft, of, group, usual)) }))
    .filter(({ level }) => level !== 'usual')
  if (other.length === 0) return t('trust.all-usual')
  return other.map(({ group, level }, at) => (
    <Fragment key={group}>
      {at > 0 && ' · '}
      {t(`trust.group.${group}`)}: {t(`trust.level.${level}`)}
    </Fragment>
  ))
}
