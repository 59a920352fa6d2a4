import type { Question } from '../../../domain/registry/reviews/question.ts'
import { hasText, type TextKey } from '../../text/catalogues.ts'
import type { Values, Words } from '../../text/useText.ts'

const said = (key: string, { t }: Words, values?: Values) => (hasText(key) ? t(key as TextKey, values) : undefined)

/** What was asked, in the words of the remark in the file. */
export const questionWords = ({ code, column, value, details }: Question, words: Words): string =>
  said(`issues.${code}`, words, { ...(details as Values), value: value ?? '', column: column ?? '' }) ?? code

/** The kind of question in a few words, where the remark's own would want the cell. */
export const questionKind = (code: string, words: Words): string =>
  said(`questions.kind.${code}`, words) ?? said(`issues.${code}`, words, { value: '…', column: '…' }) ?? code
