// What the fields of a proposal are called, for telling where two wrote at once.
import { hasText, type TextKey } from '../../../text/catalogues.ts'
import { useText } from '../../../text/useText.ts'

const isName = (step: string) => /^[a-zA-Z]+$/.test(step)

/** From a path through the document to its words: "กิจกรรม › รายละเอียด". Ids of rows say nothing to a reader. */
export function usePartWord() {
  const { t } = useText()
  return (path: readonly string[]) =>
    path
      .filter((step) => isName(step) && step !== 'proposal')
      .map((step) => `projects.field.${step}`)
      .map((key) => (hasText(key) ? t(key as TextKey) : ''))
      .filter(Boolean)
      .join(' › ')
}
