// What holds for every version of every instrument.
import { describe, expect, test } from 'vitest'
import type { Answers, Instrument, Item, Words } from './instrument.ts'
import { INSTRUMENTS } from './instrument-list.ts'
import { RESTRICTED_INSTRUMENTS } from './restricted-instruments.ts'
import { bandEnd, fitsItem, scoreOf, shownItems } from './score.ts'

const ALL = await Promise.all(
  INSTRUMENTS.flatMap((listed) =>
    Object.entries(listed.versions).map(async ([version, load]) => ({ listed, version, instrument: await load() })),
  ),
)

/** A small generator, so that a failure can be seen again. */
function chanceFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

function anyAnswer(item: Item, chance: (below: number) => number) {
  if (item.kind === 'yes-no') return chance(2) ? 'yes' : 'no'
  if (item.kind === 'text') return 'ข้อความ'
  if (item.kind === 'number') return (item.min ?? 0) + chance((item.max ?? 10) - (item.min ?? 0) + 1)
  const options = item.options ?? []
  if (item.kind === 'many') return options.filter(() => chance(2) === 1).map(({ value }) => String(value))
  return options[chance(options.length)]!.value
}

function anyAnswers(instrument: Instrument, seed: number): Answers {
  const chance = chanceFrom(seed)
  return Object.fromEntries(instrument.items.map((item) => [item.id, anyAnswer(item, chance)]))
}

function* wordsOf({ title, lead, items, bands, notes = [], scoring }: Instrument): Generator<Words> {
  yield* [title, lead, ...(scoring.unit ? [scoring.unit] : [])]
  for (const { label, help, options = [], unit } of items) {
    yield* [label, ...(help ? [help] : []), ...(unit ? [unit] : []), ...options.map((option) => option.label)]
  }
  for (const { label, action } of bands) yield* [label, action]
  for (const { say } of notes) yield say
}

describe.each(ALL)('$listed.code of version $version', ({ listed, version, instrument }) => {
  test('is what the list says', () => {
    expect(instrument).toMatchObject({ code: listed.code, version, title: listed.title })
    expect([instrument.restricted, instrument.askedBy]).toEqual([listed.restricted, listed.askedBy])
    expect(instrument.source.length * instrument.licence.length).toBeGreaterThan(0)
  })

  test('says everything in both languages', () => {
    for (const { th, en } of wordsOf(instrument)) {
      expect(th).toMatch(/[ก-๙0-9]/)
      expect(en.trim()).not.toBe('')
      expect(en).not.toMatch(/[ก-ฮ]{3}/)
    }
  })

  test('has bands from one end of the scale to the other', () => {
    const { bands, scoring } = instrument
    expect(bands[0]!.from).toBe(scoring.from)
    for (const band of bands) expect(bandEnd(instrument, band)).toBeGreaterThanOrEqual(band.from)
    expect(new Set(bands.map(({ code }) => code)).size).toBe(bands.length)
  })

  test('asks each thing once, and its conditions speak of what was asked before', () => {
    const ids = instrument.items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [at, { shownWhen }] of instrument.items.entries()) {
      if (shownWhen) expect(ids.slice(0, at)).toContain(shownWhen.item)
    }
  })

  test('scores whatever is answered in full within its scale, and nothing before', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const answers = anyAnswers(instrument, seed)
      const score = scoreOf(instrument, answers)
      expect(score.isComplete, JSON.stringify(answers)).toBe(true)
      expect(score.band, JSON.stringify(answers)).toBeDefined()
      if (score.total !== null) expect(score.total).toBeGreaterThanOrEqual(instrument.scoring.from)
      const asked = shownItems(instrument, answers).filter(({ isOptional }) => !isOptional)
      const { [asked[seed % asked.length]!.id]: left, ...rest } = answers
      expect(fitsItem(asked[seed % asked.length]!, left!)).toBe(true)
      expect(scoreOf(instrument, rest)).toMatchObject({ total: null, band: undefined })
    }
  })
})

test('phones know which of them they may not show again', () => {
  expect(INSTRUMENTS.filter(({ restricted }) => restricted).map(({ code }) => code)).toEqual(RESTRICTED_INSTRUMENTS)
})
