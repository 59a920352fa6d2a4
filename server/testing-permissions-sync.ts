// The matrix of phones: what they hold, what they send, and who looks after them.
import { newId } from '../domain/shared/ids.ts'
import { visitEntry } from './testing-outbox.ts'
import type { Rule } from './testing-permission-rule.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'

const SEES_PEOPLE = 'malee somsri nok wilai arun far'

export const SYNC_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /sync/feed', inside: SEES_PEOPLE },
  { endpoint: 'GET /sync/scope', inside: SEES_PEOPLE },
  { endpoint: 'POST /sync/bundles', inside: SEES_PEOPLE },
  { endpoint: 'GET /sync/reference', inside: SEES_PEOPLE },
  // Each entry is judged by itself; whoever lost every right may still hand in what she wrote down.
  { endpoint: 'POST /outbox', inside: EVERYONE },
  { endpoint: 'POST /outbox/receipts', inside: EVERYONE },
]

export const syncBodies = (phoneId: string): Record<string, () => object> => ({
  'POST /outbox': () => ({ phoneId, sentAt: new Date().toISOString(), entries: [visitEntry(newId())] }),
  'POST /sync/bundles': () => ({ ids: [newId()] }),
  'POST /outbox/receipts': () => ({ ids: [newId()] }),
})
