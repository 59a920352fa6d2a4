import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { ApiProblem } from './api.ts'
import { endLeftSession, leaveSession } from './left-session.ts'
import { readMeta } from './phone-meta.ts'
import { testingCentre } from './testing-centre.ts'
import { testingPhone } from './testing-phone.ts'

async function leftPhone() {
  const centre = testingCentre([])
  const { parts, sync } = await testingPhone(centre)
  await sync.run()
  await leaveSession(parts.database, parts.database.wipe)
  return { database: parts.database, address: `/me/sessions/${centre.sessionId}` }
}
const answered = (status: number) => vi.fn().mockRejectedValue(new ApiProblem(status, 'not-found'))

test('the session that was left is ended by its name once there is a line, and nothing is ended twice', async () => {
  const { database, address } = await leftPhone()
  const noLine = answered(0)
  await expect(endLeftSession(database, noLine)).rejects.toThrow()
  const remove = vi.fn().mockResolvedValue(undefined)
  await endLeftSession(database, remove)
  await endLeftSession(database, remove)
  expect(noLine.mock.calls).toEqual([[address]])
  expect(remove.mock.calls).toEqual([[address]])
})

test.each([401, 403, 404])('where it is over, or of somebody else, that is that (%i)', async (status) => {
  const { database } = await leftPhone()
  await endLeftSession(database, answered(status))
  expect(await readMeta(database, 'leftSession')).toBeNull()
})

test('nothing but the name of the session stays on the phone', async () => {
  const { database } = await leftPhone()
  expect(await database.use((db) => db.getAllKeys('meta'))).toEqual(['leftSession'])
})
