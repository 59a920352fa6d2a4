// The columns a list of people can show, in the order in which they always stand. The name is always there.
import { z } from 'zod'

export const LIST_COLUMNS = [
  'number',
  'sex',
  'age',
  'home',
  'groups',
  'tags',
  'adl',
  'lastVisit',
  'needs',
  'phones',
  'carer',
  'disabilities',
  'card',
  'healthRight',
] as const
export const ListColumn = z.enum(LIST_COLUMNS)
export type ListColumn = z.infer<typeof ListColumn>

export const USUAL_COLUMNS: readonly ListColumn[] = ['number', 'age', 'home', 'groups', 'tags', 'adl', 'lastVisit']

/** In the order of the list, each once; what is no column is left out. */
export const columnsOf = (said: readonly string[]): ListColumn[] => LIST_COLUMNS.filter((one) => said.includes(one))

/** As in an address: number,age,home. Undefined when nothing of it is a column. */
export function readColumns(text: string | undefined): ListColumn[] | undefined {
  const columns = columnsOf((text ?? '').split(','))
  return columns.length > 0 ? columns : undefined
}
