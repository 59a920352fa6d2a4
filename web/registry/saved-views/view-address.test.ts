import { describe, expect, test } from 'vitest'
import type { SavedView } from '../../../domain/registry/saved-views/saved-view.ts'
import { addressOf, isChanged, viewOf } from './view-address.ts'

const view: SavedView = {
  id: '019a0000-0000-7000-8000-000000000001',
  name: 'ติดเตียง',
  query: { adl: 'bed-bound', living: 'living', sort: 'last-visit' },
  columns: ['age', 'home'],
  isShared: false,
  isMine: true,
  isDefault: false,
  by: 'นก',
}

describe('a view and its address', () => {
  test('come back to each other', () => {
    const address = addressOf(view, '9011')
    expect(address).toMatchObject({ adl: 'bed-bound', sort: 'last-visit', columns: 'age,home', area: '9011' })
    expect(isChanged(view, address)).toBe(false)
  })

  test('differ as soon as a filter, the order or the columns do, and not by where one looks', () => {
    const address = addressOf(view, '9011')
    expect(isChanged(view, { ...address, area: '90' })).toBe(false)
    expect(isChanged(view, { ...address, sex: 'male' })).toBe(true)
    expect(isChanged(view, { ...address, sort: undefined })).toBe(true)
    expect(isChanged(view, { ...address, columns: 'age' })).toBe(true)
  })

  test('keep nothing of what was typed to search', () => {
    expect(viewOf({ search: 'สมชาย', group: 'disabled' }).query).toEqual({ group: 'disabled' })
  })

  test('a view of one area opens there', () => {
    expect(addressOf({ ...view, query: { area: '92' } }, '90').area).toBe('92')
  })
})
