import { expect } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../domain/shared/thai-date.ts'
import { test } from '../testing.ts'
import { castAccounts } from '../testing-cast.ts'

test('a phone is told which restricted kinds its account may read, and no others', async ({ call }) => {
  const told = async (as: 'malee' | 'nok') =>
    ((await call(as, 'GET', '/sync/reference')).body as Record<string, unknown>)['restricted-kinds']
  await call('arun', 'POST', '/restricted-rights', {
    id: newId(),
    accountId: castAccounts.nok.id,
    kinds: ['suicide-risk'],
    toDay: addDays(bangkokToday(), 30),
    reason: 'ดูแลต่อเนื่องที่บ้าน',
  })
  expect(await told('nok')).toEqual(['suicide-risk'])
  expect(await told('malee')).toEqual([])
})
