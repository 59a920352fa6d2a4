// What the quick search offers, in groups.
import type { LinkProps } from '@tanstack/react-router'
import type { Area } from '../../domain/ground/areas/area.ts'
import type { Person, PersonListItem } from '../../domain/registry/people/person.ts'
import type { PersonMatch } from '../../domain/registry/people/person-match.ts'
import type { TextKey } from '../text/catalogues.ts'
import type { WingLink } from './wing-link.ts'

export type QuickPerson = Pick<PersonListItem, 'id' | 'fullName' | 'nickname' | 'age' | 'areaName' | 'maskedNumber'> & {
  diedOn?: string | null | undefined
  match?: PersonMatch | undefined
}
export type QuickChoice = { key: string; name: string } & (
  | { kind: 'person'; person: QuickPerson }
  | { kind: 'area'; code: string; areaName: string }
  | { kind: 'page'; link: LinkProps; icon: WingLink['icon'] }
)
export type QuickGroup = { id: string; heading: TextKey; choices: QuickChoice[] }

export const personChoice = (person: QuickPerson | Person): QuickChoice => ({
  kind: 'person',
  key: `person:${person.id}`,
  name: person.fullName,
  person: { ...person, nickname: person.nickname ?? null },
})

export const areaChoice = ({ code, name }: Area): QuickChoice => ({
  kind: 'area',
  key: `area:${code}`,
  name,
  code,
  areaName: name,
})

/** Pages whose name holds what was typed. */
export function pageChoices(links: WingLink[], typed: string, wordOf: (key: TextKey) => string): QuickChoice[] {
  const wanted = typed.toLowerCase()
  return links
    .map(({ word, link, icon }) => ({ kind: 'page' as const, key: `page:${word}`, name: wordOf(word), link, icon }))
    .filter(({ name }) => name.toLowerCase().includes(wanted))
}

/** The pieces of a text, every other one as it was typed: to be marked. */
export function markedPieces(text: string, typed: string): string[] {
  const words = typed
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return words.length === 0 ? [text] : text.split(new RegExp(`(${words.join('|')})`, 'gi'))
}
