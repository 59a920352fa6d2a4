import { problems } from '../../shared/problems.ts'
import type { NewVisit } from './visit.ts'

/** A score typed beside ten items must be their sum (central form, rule 10); without items it stands alone. */
export function adlTotalOf({ adlItems, adlTotal }: Pick<NewVisit, 'adlItems' | 'adlTotal'>): number | null {
  if (!adlItems) return adlTotal
  const sum = adlItems.reduce((total, item) => total + item, 0)
  if (adlTotal !== null && adlTotal !== sum) throw problems.adlSumDiffers({ total: adlTotal, sum })
  return sum
}

/** Throws visit-in-future: what has not happened is an appointment, not a visit. */
export function refuseFutureVisit({ visitedOn }: Pick<NewVisit, 'visitedOn'>, today: string) {
  if (visitedOn > today) throw problems.visitInFuture()
}

/** Throws visit-after-death. A visit of the days before may still be written down late. */
export function refuseVisitAfterDeath({ visitedOn }: Pick<NewVisit, 'visitedOn'>, diedOn: string | null) {
  if (diedOn !== null && visitedOn > diedOn) throw problems.visitAfterDeath({ diedOn })
}
