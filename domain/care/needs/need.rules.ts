import { problems } from '../../shared/problems.ts'

/** Throws need-in-future: nothing is found, answered or told on a day that has not come. */
export function refuseFutureDay(day: string, latestDay: string) {
  if (day > latestDay) throw problems.needInFuture()
}
