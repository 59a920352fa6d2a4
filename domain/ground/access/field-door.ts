import type { Actor } from './actor.ts'

/** She visits and does nothing else: the field app is her only door. */
export const worksInTheFieldOnly = ({ grants }: Actor): boolean =>
  grants.length > 0 && grants.every(({ role }) => role === 'volunteer')
