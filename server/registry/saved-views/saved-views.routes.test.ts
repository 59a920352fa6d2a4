import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { THA_KHAM } from '../../testing-people.ts'

const viewOf = (says: object = {}) => ({
  id: newId(),
  name: 'ติดเตียงที่ท่าข้าม',
  query: { area: THA_KHAM, adl: 'bed-bound', sort: 'last-visit' },
  columns: ['age', 'home', 'lastVisit'],
  isShared: false,
  ...says,
})

type Shown = { id: string; name: string; isMine: boolean; isDefault: boolean }
const viewsOf = async (call: Call, as: CastName) => (await call(as, 'GET', '/saved-views')).body.views as Shown[]
const namesOf = async (call: Call, as: CastName) => (await viewsOf(call, as)).map(({ name }) => name)

describe('saved views', () => {
  test('are kept on the server for whoever made them, and for the office when they are shared', async ({ call }) => {
    expect((await call('nok', 'POST', '/saved-views', viewOf())).status).toBe(200)
    expect((await call('nok', 'POST', '/saved-views', viewOf({ name: 'ของทุกคน', isShared: true }))).status).toBe(200)
    expect(await namesOf(call, 'nok')).toEqual(['ติดเตียงที่ท่าข้าม', 'ของทุกคน'])
    expect(await namesOf(call, 'somsri')).toEqual(['ของทุกคน'])
    expect(await namesOf(call, 'wilai')).toEqual([])
    expect((await viewsOf(call, 'somsri'))[0]).toMatchObject({
      isMine: false,
      by: 'นก',
      columns: ['age', 'home', 'lastVisit'],
    })
  })

  test('hold filters, order and columns, and nothing that was typed to search', async ({ call }) => {
    await call('nok', 'POST', '/saved-views', viewOf({ query: { search: 'สมชาย', worklist: 'no-carer' } }))
    const { body } = await call('nok', 'GET', '/saved-views')
    expect((body.views as { query: object }[])[0]!.query).toEqual({
      worklist: 'no-carer',
      living: 'living',
      sort: 'name',
    })
  })

  test('are renamed, removed and brought back by their maker only', async ({ call }) => {
    const view = viewOf({ isShared: true })
    await call('nok', 'POST', '/saved-views', view)
    const renaming = { id: newId(), name: 'ติดเตียง' }
    expect((await call('somsri', 'POST', `/saved-views/${view.id}/changes`, renaming)).status).toBe(404)
    expect((await call('somsri', 'DELETE', `/saved-views/${view.id}`)).status).toBe(404)
    expect((await call('nok', 'POST', `/saved-views/${view.id}/changes`, renaming)).status).toBe(200)
    expect(await namesOf(call, 'nok')).toEqual(['ติดเตียง'])
    expect((await call('nok', 'DELETE', `/saved-views/${view.id}`)).status).toBe(200)
    expect(await namesOf(call, 'nok')).toEqual([])
    expect((await call('nok', 'POST', `/saved-views/${view.id}/restoring`)).status).toBe(200)
    expect(await namesOf(call, 'somsri')).toEqual(['ติดเตียง'])
  })

  test('bear a name once', async ({ call }) => {
    await call('nok', 'POST', '/saved-views', viewOf())
    const again = await call('nok', 'POST', '/saved-views', viewOf())
    expect([again.status, again.body.problem]).toEqual([409, 'view-name-taken'])
  })

  test('one of them is what an account begins with', async ({ call }) => {
    const [mine, shared] = [viewOf(), viewOf({ name: 'ของทุกคน', isShared: true })]
    await call('somsri', 'POST', '/saved-views', mine)
    await call('nok', 'POST', '/saved-views', shared)
    const begins = async (as: CastName) => (await viewsOf(call, as)).find(({ isDefault }) => isDefault)?.name
    expect((await call('somsri', 'POST', `/saved-views/${mine.id}/default`)).status).toBe(200)
    expect((await call('somsri', 'POST', `/saved-views/${shared.id}/default`)).status).toBe(200)
    expect([await begins('somsri'), await begins('nok')]).toEqual(['ของทุกคน', undefined])
    expect((await call('somsri', 'DELETE', `/saved-views/${shared.id}/default`)).status).toBe(200)
    expect(await begins('somsri')).toBeUndefined()
    expect((await call('nok', 'POST', `/saved-views/${mine.id}/default`)).status).toBe(404)
  })
})
