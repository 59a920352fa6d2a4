import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { testingCentre } from '../../local/testing-centre.ts'
import { somebody, testingPhone, visitTo } from '../../local/testing-phone.ts'
import { visitAtHand, visitDraftKey } from './visit-at-hand.ts'
import { addPart, blankSheet, changePart } from './visit-sheet.ts'

const TODAY = '2026-11-28'
const [dao, fa] = [somebody('ดาว'), somebody('ฟ้า')]
const onPhone = async () => (await testingPhone(testingCentre([dao, fa]))).store
const sheetOf = (visitId: string) =>
  blankSheet({
    personId: dao.id,
    visitId,
    householdVisitId: newId(),
    today: TODAY,
    now: `${TODAY}T03:00:00.000Z`,
  })

test('nobody was visited: it belongs to no visit', async () => {
  expect(await visitAtHand(await onPhone(), dao.id, TODAY)).toBeNull()
})

test('it belongs to the last visit of the day, and to none of another day or to another', async () => {
  const store = await onPhone()
  const [first, second] = [visitTo(dao), visitTo(dao)]
  for (const visit of [first, second, visitTo(fa)]) await store.write(visit)
  expect(await visitAtHand(store, dao.id, TODAY)).toBe(second.id)
  expect(await visitAtHand(store, dao.id, '2026-11-27')).toBeNull()
})

test('it belongs to the visit that is on the page, also of somebody of the same house of whom something is said', async () => {
  const store = await onPhone()
  await store.write(visitTo(dao))
  const [visitId, hers] = [newId(), newId()]
  const both = addPart(sheetOf(visitId), fa.id, hers)
  await store.draft.keep(visitDraftKey(dao.id), both)
  expect(await visitAtHand(store, dao.id, TODAY)).toBe(visitId)
  expect(await visitAtHand(store, fa.id, TODAY)).toBeNull()
  await store.draft.keep(visitDraftKey(dao.id), changePart(both, fa.id, { findings: 'สบายดี' }))
  expect(await visitAtHand(store, fa.id, TODAY)).toBe(hers)
})

test('a sheet that was begun on another day is of that day', async () => {
  const store = await onPhone()
  await store.draft.keep(visitDraftKey(dao.id), { ...sheetOf(newId()), visitedOn: '2026-11-27' })
  expect(await visitAtHand(store, dao.id, TODAY)).toBeNull()
})
