// Answers of a form by their path: `name`, or `group/0/name` in a row of a repeated group.
import { rowsOf } from '../../../domain/care/local-forms/form-state.ts'
import type { FormAnswers, FormRow, FormValue } from '../../../domain/care/local-forms/local-form.ts'

type Place = { repeat: string; at: number; name: string }

function placeIn(path: string): Place | undefined {
  const [repeat = '', at, name] = path.split('/')
  return name === undefined ? undefined : { repeat, at: Number(at), name }
}

export function valueAt(answers: FormAnswers, path: string): FormValue | undefined {
  const place = placeIn(path)
  return place ? rowsOf(answers, place.repeat)[place.at]?.[place.name] : (answers[path] as FormValue | undefined)
}

const without = <Held extends Readonly<Record<string, unknown>>>(held: Held, name: string) =>
  Object.fromEntries(Object.entries(held).filter(([key]) => key !== name))

export function withValue(answers: FormAnswers, path: string, value: FormValue | undefined): FormAnswers {
  const place = placeIn(path)
  if (!place) return { ...without(answers, path), ...(value === undefined ? {} : { [path]: value }) } as FormAnswers
  const rows = rowsOf(answers, place.repeat).map((row, at) =>
    at === place.at
      ? ({ ...without(row, place.name), ...(value === undefined ? {} : { [place.name]: value }) } as FormRow)
      : row,
  )
  return { ...answers, [place.repeat]: rows }
}

export const withRow = (answers: FormAnswers, repeat: string): FormAnswers => ({
  ...answers,
  [repeat]: [...rowsOf(answers, repeat), {}],
})

export const withoutRow = (answers: FormAnswers, repeat: string): FormAnswers => ({
  ...answers,
  [repeat]: rowsOf(answers, repeat).slice(0, -1),
})

/** The first question of each row of a repeated group, and which row it is, from 1: two children are told apart by it. */
export function rowStarts(paths: readonly string[]): Map<string, number> {
  const starts = new Map<string, [path: string, row: number]>()
  for (const path of paths) {
    const place = placeIn(path)
    const row = place && `${place.repeat}/${place.at}`
    if (row && !starts.has(row)) starts.set(row, [path, place.at + 1])
  }
  return new Map(starts.values())
}
