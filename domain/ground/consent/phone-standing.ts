// How consent stands by what a phone holds. Without zod; the centre's own rule is consent.policy.ts.

type Told = { purpose: string; answer: 'given' | 'refused' | 'withdrawn'; on: string }

/** The latest day counts; of one day, the one that stands first: what waits to be sent is laid over in front. */
export function toldStanding(consents: readonly Told[], purpose: string): Told['answer'] | 'not-asked' {
  const latest = consents
    .filter((told) => told.purpose === purpose)
    .reduce<Told | undefined>((best, told) => (!best || told.on > best.on ? told : best), undefined)
  return latest?.answer ?? 'not-asked'
}
