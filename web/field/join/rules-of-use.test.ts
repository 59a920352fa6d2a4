// What was agreed to is told by its version. Whoever changes a sentence of the rules, on either screen and in either language,
// gives RULES_VERSION a new name, and writes it here with the new sum.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { RULES_VERSION } from '../../../domain/ground/invitations/invitation.ts'
import en from '../../text/en.json' with { type: 'json' }
import th from '../../text/th.json' with { type: 'json' }

const RULES = ['duty', 'own-account', 'screen', 'taking-out', 'watched', 'mistakes']
const SAID: Record<string, string> = { '2569-11': 'bf748367ec593f72', '2569-11-28': 'ea8069a5cb50e6b7' }

test('a change of wording is a new version of the rules, on the phone as at the office', () => {
  const sentences = [th, en].flatMap((words: Record<string, string>) =>
    ['rules', 'field.rule'].flatMap((screen) => RULES.map((rule) => words[`${screen}.${rule}`])),
  )
  expect(sentences).not.toContain(undefined)
  const sum = createHash('sha256').update(sentences.join('\n')).digest('hex').slice(0, 16)
  expect(SAID[RULES_VERSION]).toBe(sum)
})
