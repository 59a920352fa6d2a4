// Lists of a form: a short code for the machine, the form's own Thai wording, and what people write instead.
import { z } from 'zod'
import { searchKey } from './thai-text.ts'

const codesByWording = new WeakMap<object, Map<string, string>>()

const wordingKey = (wording: string) =>
  searchKey(wording)
    .replaceAll('สิทธิ์', 'สิทธิ')
    .replace(/[()[\]/,:;*ๆฯ]/g, '')

/** The list itself; `alsoSaid` is remembered for {@link codeFor}. */
export function wordings<Code extends string>(
  list: Record<Code, string>,
  alsoSaid: Partial<Record<Code, readonly string[]>> = {},
): Record<Code, string> {
  const codes = new Map<string, string>()
  for (const [code, others] of Object.entries<readonly string[] | undefined>(alsoSaid)) {
    for (const other of others ?? []) codes.set(wordingKey(other), code)
  }
  for (const [code, wording] of Object.entries<string>(list)) codes.set(wordingKey(wording), code)
  codesByWording.set(list, codes)
  return list
}

/** The code of what was written in a cell, forgiving spaces, dots, brackets and usual other words. */
export function codeFor<Code extends string>(list: Record<Code, string>, wording: string): Code | undefined {
  return codesByWording.get(list)?.get(wordingKey(wording)) as Code | undefined
}

export const codesOf = <Code extends string>(list: Record<Code, string>) =>
  z.enum(Object.keys(list) as [Code, ...Code[]])
