import { expect, test } from 'vitest'
import learned from '../registry/linkage/weights.json' with { type: 'json' }
import english from './en.json' with { type: 'json' }
import thai from './th.json' with { type: 'json' }

const said: Record<string, string> = thai
const saidInEnglish: Record<string, string> = english
const { beginning: _, rarity: __, ...weights } = learned.weights

test.each(Object.keys(weights))('the reason %s is said in both languages', (code) => {
  expect(said[`linkage.${code}`]).toMatch(/[ก-๙]/)
  expect(saidInEnglish[`linkage.${code}`]).toMatch(/^[A-Z]/)
})
