import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { testingCentre } from '../../local/testing-centre.ts'
import { testingPhone } from '../../local/testing-phone.ts'
import { carryDrafts, findHer } from './one-who-stays.ts'

const [met, known, other] = [newId(), newId(), newId()]
const lines = [{ id: other }, { id: known, formerIds: [met] }]

test('who was met and turned out to be known is found as the one who stays; everybody else as she is', () => {
  expect(findHer(lines, met)?.id).toBe(known)
  expect(findHer(lines, known)?.id).toBe(known)
  expect(findHer([...lines, { id: met }], met)?.id).toBe(met)
  expect(findHer(lines, newId())).toBeUndefined()
  expect(findHer(lines, null)).toBeUndefined()
})

test('a visit that was begun goes on as one to her who stays, and hides none that was begun to her', async () => {
  const { draft } = (await testingPhone(testingCentre([]))).store
  await draft.keep(`visit.${met}`, { parts: [{ personId: met, findings: 'สบายดี' }, { personId: other }] })
  await draft.keep(`assessment:${met}:2q`, { at: 'down' })
  await draft.keep(`assessment:${known}:2q`, { at: 'joyless' })
  await draft.keep(`visit.${other}`, { parts: [{ personId: other }] })
  await carryDrafts(draft, met, known)
  await carryDrafts(draft, met, known)
  expect(await draft.read(`visit.${known}`)).toEqual({
    parts: [{ personId: known, findings: 'สบายดี' }, { personId: other }],
  })
  expect(await draft.read(`assessment:${known}:2q`)).toEqual({ at: 'joyless' })
  expect((await draft.list()).sort()).toEqual(
    [`assessment:${met}:2q`, `assessment:${known}:2q`, `visit.${known}`, `visit.${other}`].sort(),
  )
})
