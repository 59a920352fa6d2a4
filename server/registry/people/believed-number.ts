// Which 13-digit number is hers when sources give several: the one that is trusted most, then that more of them give, then
// the newer, then by the number itself, so that the order in which files came never matters (decision 18).
import type { Seal } from '../../platform/seal.ts'
import type { SealedNumber } from './golden.ts'
import type { StandingSource } from './sources.queries.ts'

type Given = { number: Omit<SealedNumber, 'tail'>; trust: number; times: number; saidOn: string }

/** `kept` are numbers that stand: a hand's source has the index of its number only. */
export function believedNumber(
  seal: Seal,
  sources: readonly StandingSource[],
  kept: readonly SealedNumber[],
): SealedNumber | undefined {
  const byIndex = new Map<string, Given>()
  for (const source of sources) {
    const number = numberOf(seal, source, kept)
    if (number) count(byIndex, number, source)
  }
  const [first, ...others] = byIndex.values()
  const best = others.reduce((a, b) => (isBelieved(b, a, seal) ? b : a), first!)
  return best && { ...best.number, tail: seal.open(best.number.sealed).toString().slice(-3) }
}

function numberOf(
  seal: Seal,
  { id, numberIndex, numberSealed, numberDisputed }: StandingSource,
  kept: readonly SealedNumber[],
) {
  if (!numberIndex || numberDisputed) return undefined
  const sealed =
    numberSealed ??
    kept.find(({ blindIndex }) => blindIndex.equals(numberIndex))?.sealed ??
    keptUnderOldKey(seal, numberIndex, kept)
  return sealed && { sealed, blindIndex: seal.freshIndex(sealed, numberIndex), sourceId: id }
}

/** While the keys are being changed a source may bear the index of either. */
const keptUnderOldKey = (seal: Seal, index: Buffer, kept: readonly SealedNumber[]) =>
  seal.asksBoth
    ? kept.find(({ sealed }) => seal.blindIndexes(seal.open(sealed).toString()).some((one) => one.equals(index)))
        ?.sealed
    : undefined

function count(byIndex: Map<string, Given>, number: Given['number'], source: StandingSource): void {
  const { saidOn, id } = source
  const trust = source.trusts?.number ?? source.trust
  const key = number.blindIndex.toString('hex')
  const known = byIndex.get(key)
  if (!known) return void byIndex.set(key, { number, trust, saidOn, times: 1 })
  known.times++
  const isStronger =
    trust > known.trust ||
    (trust === known.trust && (saidOn > known.saidOn || (saidOn === known.saidOn && id < known.number.sourceId)))
  if (!isStronger) return
  known.number = number
  known.trust = trust
  known.saidOn = saidOn
}

function isBelieved(a: Given, b: Given, seal: Seal): boolean {
  if (a.trust !== b.trust) return a.trust > b.trust
  if (a.times !== b.times) return a.times > b.times
  if (a.saidOn !== b.saidOn) return a.saidOn > b.saidOn
  return seal.open(a.number.sealed).compare(seal.open(b.number.sealed)) < 0
}
