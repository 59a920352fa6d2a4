import { expect, test } from 'vitest'
import { filesTogether } from './accepted-files.ts'

const together = (...names: string[]) =>
  filesTogether(names.map((name) => ({ name }))).map((group) => group.map(({ name }) => name))

test('sends the 43 files as one list, named for the persons', () => {
  expect(together('home.txt', 'PERSON.txt', 'disability.txt')).toEqual([['PERSON.txt', 'disability.txt', 'home.txt']])
  expect(together('F43_99999_home_2569.txt', 'F43_99999_person_2569.txt')).toEqual([
    ['F43_99999_person_2569.txt', 'F43_99999_home_2569.txt'],
  ])
})

test('sends every other file alone, and in the order in which they were chosen', () => {
  expect(together('ผู้สูงอายุ.xls', 'home.txt', 'person.xlsx', 'คนพิการ.csv')).toEqual([
    ['home.txt'],
    ['ผู้สูงอายุ.xls'],
    ['person.xlsx'],
    ['คนพิการ.csv'],
  ])
})

test('takes no name for one of the 43 files that only contains its letters', () => {
  expect(together('personal-notes.txt', 'welcomehome.txt')).toEqual([['personal-notes.txt'], ['welcomehome.txt']])
})
