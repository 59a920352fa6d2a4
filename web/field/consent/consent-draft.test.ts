import { describe, expect, test } from 'vitest'
import { NewConsent } from '../../../domain/ground/consent/consent.ts'
import { type ConsentDraft, consentsOf, emptyConsent, missingOf } from './consent-draft.ts'

const field = { width: 600, height: 260 }
const strokes = [
  [
    { x: 0, y: 0 },
    { x: 120, y: 80 },
  ],
]
const said = (more: Partial<ConsentDraft>): ConsentDraft => ({ ...emptyConsent('herself'), ...more })

describe('what is still missing', () => {
  test.each<[string, Partial<ConsentDraft>, ReturnType<typeof missingOf>]>([
    ['nothing said', {}, 'answer'],
    ['a yes without a hand', { answers: { sharing: 'yes' } }, 'signature'],
    ['a signed yes', { answers: { sharing: 'yes' }, strokes }, undefined],
    ['a thumb that did not touch', { answers: { sharing: 'yes' }, way: 'thumb' }, 'thumb'],
    ['a thumb without a witness', { answers: { sharing: 'yes' }, way: 'thumb', hasTouched: true }, 'witness'],
    ['a guardian without a name', { answers: { sharing: 'no' }, givenBy: 'guardian' }, 'giver'],
    ['a no, which needs nothing', { answers: { photographs: 'no' } }, undefined],
  ])('%s', (_name, more, missing) => {
    expect(missingOf(said(more))).toBe(missing)
  })
})

test('what is kept is what the centre takes, one for each answer and all under one signature', () => {
  const made = [
    ...consentsOf(said({ answers: { sharing: 'yes', photographs: 'no' }, strokes }), '2026-11-28', field),
    ...consentsOf(
      said({ answers: { sharing: 'yes' }, way: 'thumb', hasTouched: true, witnessName: 'พยาน สมมุติ' }),
      '2026-11-28',
      field,
    ),
    ...consentsOf(
      said({ answers: { publication: 'no' }, givenBy: 'guardian', giverName: 'แม่ สมมุติ' }),
      '2026-11-28',
      field,
    ),
  ]
  for (const consent of made) expect(NewConsent.safeParse(consent).error).toBeUndefined()
  expect(made.map(({ purpose, saysYes, channel }) => [purpose, saysYes, channel])).toEqual([
    ['sharing', true, 'signature'],
    ['photographs', false, 'signature'],
    ['sharing', true, 'thumb'],
    ['publication', false, 'electronic'],
  ])
  expect(new Set(made.slice(0, 2).map(({ signature }) => signature?.id)).size).toBe(1)
})
