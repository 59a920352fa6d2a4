// A form of an office, as an XLSForm said it. Plain data: phones get it whole and need nothing else to ask it.
import type { Words } from '../assessments/instrument.ts'
import type { Expression } from './expression.ts'

export type FormOption = { name: string; label: Words }

export type FormItem = {
  name: string
  kind:
    | 'text'
    | 'integer'
    | 'decimal'
    | 'date'
    | 'select-one'
    | 'select-many'
    | 'note'
    | 'calculate'
    | 'group'
    | 'repeat'
  label: Words
  hint?: Words
  isRequired?: true
  requiredMessage?: Words
  relevant?: Expression
  constraint?: Expression
  constraintMessage?: Words
  calculation?: Expression
  options?: FormOption[]
  /** Of a group or a repeated group. */
  items?: FormItem[]
}

export type FormDefinition = { title: Words; items: FormItem[] }

/** One that is open today, as phones know it. */
export type OpenForm = { id: string; version: number; definition: FormDefinition }

export type FormValue = string | number | readonly string[]
export type FormRow = Readonly<Record<string, FormValue | undefined>>
/** A repeated group is a list of rows; groups that are not repeated are no level of their own. */
export type FormAnswers = Readonly<Record<string, FormValue | readonly FormRow[] | undefined>>
