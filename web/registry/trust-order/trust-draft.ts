// Weights as they are changed on the page: only organisations that differ are sent, each with its whole order.
import type {
  TrustGroup,
  TrustOfOrganization,
  TrustOrder,
  Trusts,
} from '../../../domain/registry/trust-order/trust-order.ts'

/** By organisation; what equals the usual is not named. */
export type TrustDraft = Record<string, Trusts>

export const LEVELS = ['little', 'less', 'usual', 'more', 'most'] as const
export type Level = (typeof LEVELS)[number]

/** Five steps that can be said in words; the usual is what a list weighs where nobody said anything. */
export const WEIGHT_OF: Record<Level, number> = { little: 10, less: 30, usual: 50, more: 70, most: 90 }

/** The nearest step: a weight that was set elsewhere is shown as the word it comes closest to. */
export const levelOf = (weight: number): Level =>
  LEVELS.reduce((nearest, level) =>
    Math.abs(WEIGHT_OF[level] - weight) < Math.abs(WEIGHT_OF[nearest] - weight) ? level : nearest,
  )

export function weighed(
  draft: TrustDraft,
  organization: TrustOfOrganization,
  group: TrustGroup,
  level: Level,
): TrustDraft {
  const { [group]: _before, ...others } = draft[organization.organizationId] ?? organization.trusts
  const trusts: Trusts = level === 'usual' ? others : { ...others, [group]: WEIGHT_OF[level] }
  const { [organization.organizationId]: _draft, ...rest } = draft
  return isSame(trusts, organization.trusts) ? rest : { ...rest, [organization.organizationId]: trusts }
}

const isSame = (a: Trusts, b: Trusts) => {
  const asText = (trusts: Trusts) => JSON.stringify(Object.entries(trusts).sort())
  return asText(a) === asText(b)
}

export const weightIn = (draft: TrustDraft, of: TrustOfOrganization, group: TrustGroup, usual: TrustOrder['usual']) =>
  (draft[of.organizationId] ?? of.trusts)[group] ?? usual
