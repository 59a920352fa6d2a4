// The matrix of lists: labels, views, acts on many at once, files.
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import { type CastName, castAccounts } from './testing-cast.ts'
import type { Rule } from './testing-permission-rule.ts'

const LIST = 'malee somsri nok wilai arun far'
const KEEP = 'somsri nok wilai arun far'
/** A label belongs to an office: somsri's here, far's there. */
const OFFICE = { inside: 'somsri nok', outside: 'far' }
/** What one did oneself: somsri here, far there. */
const OWN = { inside: 'somsri', outside: 'far' }

export const LIST_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /people/worklists', inside: LIST },
  { endpoint: 'GET /people/columns', inside: LIST },
  { endpoint: 'POST /people/exports', inside: 'nok wilai arun' },
  { endpoint: 'GET /people/exports/:id', inside: 'nok' },
  { endpoint: 'GET /volunteers', inside: 'nok wilai arun' },
  { endpoint: 'POST /people/caseloads', inside: 'nok arun', outside: 'arun' },
  { endpoint: 'POST /people/caseloads/:id/undoing', inside: 'nok' },
  { endpoint: 'GET /tags', inside: LIST },
  { endpoint: 'POST /tags', inside: KEEP },
  { endpoint: 'POST /tags/:id/changes', ...OFFICE },
  { endpoint: 'DELETE /tags/:id', ...OFFICE },
  { endpoint: 'POST /tags/:id/restoring', ...OFFICE },
  { endpoint: 'POST /people/tags', ...OFFICE },
  { endpoint: 'POST /people/tags/:id/undoing', ...OWN },
  { endpoint: 'POST /people/groups', inside: 'somsri nok wilai arun', outside: 'arun far' },
  { endpoint: 'POST /people/groups/:id/undoing', ...OWN },
  { endpoint: 'GET /saved-views', inside: LIST },
  { endpoint: 'POST /saved-views', inside: LIST },
  { endpoint: 'POST /saved-views/:id/changes', ...OWN },
  { endpoint: 'POST /saved-views/:id/restoring', ...OWN },
  { endpoint: 'DELETE /saved-views/:id', ...OWN },
  // Shared with the organisation of whoever made it.
  { endpoint: 'POST /saved-views/:id/default', inside: 'malee somsri nok', outside: 'far' },
  { endpoint: 'DELETE /saved-views/:id/default', inside: LIST },
  { endpoint: 'GET /imports/:id/corrected.xlsx', inside: 'somsri arun', outside: 'arun far' },
  { endpoint: 'GET /imports/:id/layout', inside: 'somsri arun', outside: 'arun far' },
  { endpoint: 'POST /imports/:id/layout', inside: 'somsri arun', outside: 'arun far' },
]

export type ListParts = Record<'tagId' | 'taggingId' | 'sayingId' | 'viewId' | 'exportId' | 'handingId', string>

const tag = () => ({ id: newId(), label: `ป้าย ${newId().slice(-6)}`, colour: 'teal', icon: 'tag', endsOn: null })
const view = () => ({ id: newId(), name: newId(), query: {}, columns: ['age'], isShared: true })
const tagging = (tagId: string, people: object) => ({ id: newId(), tagId, act: 'put', people })
const saying = (people: object) => ({ id: newId(), group: 'orphan', act: 'put', evidence: 'ทดสอบ', people })
const handing = (people: object) => ({ id: newId(), accountId: castAccounts.malee.id, people })
const file = (people: object) => ({ id: newId(), format: 'csv', people })

/** Made by `who`; what only a care manager does, by nok, of her own people. */
export async function makeListParts(call: Call, who: CastName, personId: string): Promise<ListParts> {
  const people = { personIds: [personId] }
  const [label, kept] = [tag(), view()]
  const [put, said, handed, taken] = [tagging(label.id, people), saying(people), handing(people), file(people)]
  const made = [
    await call(who, 'POST', '/tags', label),
    await call(who, 'POST', '/people/tags', put),
    await call(who, 'POST', '/people/groups', said),
    await call(who, 'POST', '/saved-views', kept),
  ]
  if (who === 'somsri') {
    made.push(await call('nok', 'POST', '/people/caseloads', handed))
    made.push(await call('nok', 'POST', '/people/exports', taken))
  }
  const failed = made.find(({ status }) => status >= 300)
  if (failed) throw new Error(`the lists of the matrix were not made: ${failed.status} ${JSON.stringify(failed.body)}`)
  return {
    tagId: label.id,
    taggingId: put.id,
    sayingId: said.id,
    viewId: kept.id,
    exportId: taken.id,
    handingId: handed.id,
  }
}

export const listUrl = (path: string, personId: string, parts: ListParts) =>
  path
    .replace(/^\/people\/columns$/, `/people/columns?people=${personId}`)
    .replace('/people/exports/:id', `/people/exports/${parts.exportId}`)
    .replace('/people/caseloads/:id', `/people/caseloads/${parts.handingId}`)
    .replace('/people/tags/:id', `/people/tags/${parts.taggingId}`)
    .replace('/people/groups/:id', `/people/groups/${parts.sayingId}`)
    .replace(/^\/tags\/:id/, `/tags/${parts.tagId}`)
    .replace('/saved-views/:id', `/saved-views/${parts.viewId}`)

export const listBodies = (personId: string, { tagId }: ListParts): Record<string, () => object> => {
  const people = { personIds: [personId] }
  return {
    'POST /people/exports': () => file({ filter: {} }),
    'POST /people/caseloads': () => handing(people),
    'POST /tags': tag,
    'POST /tags/:id/changes': tag,
    'POST /people/tags': () => tagging(tagId, people),
    'POST /people/groups': () => ({ ...saying(people), group: 'newborn' }),
    'POST /imports/:id/layout': () => ({ sheets: [{ name: 'บุคคล', columns: {} }], remember: false }),
    'POST /saved-views': view,
    'POST /saved-views/:id/changes': () => ({ id: newId(), name: newId() }),
  }
}
