// Forms that are not sent yet, kept in this browser under the account that writes them.
import { keep, readKept } from './preferences.ts'

const PREFIX = 'klang.draft.'

const draftKey = (accountId: string, form: string) => `${PREFIX}${accountId}.${form}`

export function readDraft<Draft>(accountId: string, form: string): Draft | undefined {
  const kept = readKept(draftKey(accountId, form))
  return kept ? (JSON.parse(kept) as Draft) : undefined
}

export function keepDraft(accountId: string, form: string, draft: unknown) {
  keep(draftKey(accountId, form), draft === undefined ? null : JSON.stringify(draft))
}

/** Every one whose name begins so, with its name. */
export function listDrafts<Draft>(accountId: string, forms: string): { form: string; draft: Draft }[] {
  const prefix = draftKey(accountId, '')
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix + forms))
    .map((key) => key.slice(prefix.length))
    .flatMap((form) => {
      const draft = readDraft<Draft>(accountId, form)
      return draft === undefined ? [] : [{ form, draft }]
    })
}

/** On signing out: the next one at this computer finds nothing about anybody. */
export function forgetDrafts() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) keep(key, null)
}
