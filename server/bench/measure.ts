// How a figure is taken and told: its value, and beside it a raw one of the same run, because machines differ.
import { cpus, totalmem } from 'node:os'

export type Figure = {
  name: string
  value: number
  unit: string
  raw: number | null
  ratio: number | null
  engine: string
  size: string
}

const rounded = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100)

export const figure = (
  name: string,
  value: number,
  unit: string,
  engine: string,
  size: string,
  raw: number | null = null,
): Figure => ({
  name,
  value: rounded(value),
  unit,
  raw: raw === null ? null : rounded(raw),
  ratio: raw ? rounded(value / raw) : null,
  engine,
  size,
})

/** Milliseconds at a share of the sorted runs: 0.95 of them were not slower. */
export const percentile = (milliseconds: number[], share: number) =>
  [...milliseconds].sort((a, b) => a - b)[
    Math.min(milliseconds.length - 1, Math.ceil(milliseconds.length * share) - 1)
  ] ?? 0

export async function timed<Answer>(run: () => Promise<Answer>): Promise<{ seconds: number; answer: Answer }> {
  const start = performance.now()
  const answer = await run()
  return { seconds: (performance.now() - start) / 1000, answer }
}

/** The times of `count` runs in milliseconds, `atOnce` of them side by side. */
export async function times(
  count: number,
  atOnce: number,
  run: (index: number) => Promise<unknown>,
): Promise<{ all: number[]; seconds: number }> {
  const all: number[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < count; index = next++) {
      const start = performance.now()
      await run(index)
      all.push(performance.now() - start)
    }
  }
  const { seconds } = await timed(() => Promise.all(Array.from({ length: atOnce }, worker)))
  return { all, seconds }
}

/** The most memory this process held while it ran, in megabytes. */
export async function withPeakMemory<Answer>(
  run: () => Promise<Answer>,
): Promise<{ megabytes: number; answer: Answer }> {
  let peak = process.memoryUsage.rss()
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 50)
  try {
    const answer = await run()
    return { megabytes: peak / 1e6, answer }
  } finally {
    clearInterval(watch)
  }
}

export const machine = () =>
  `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`
