// แบบประเมินคุณค่า: what a project was worth, in six dimensions. Its items are dated data; each is answered ใช่ or ไม่ใช่.
import { z } from 'zod'

const Item = z.object({ code: z.string(), title: z.string() })
export const ValuationForm = z.object({
  id: z.uuid(),
  code: z.string(),
  nameTh: z.string(),
  source: z.string(),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
  dimensions: z.array(z.object({ ...Item.shape, items: z.array(Item) })),
})
export type ValuationForm = z.infer<typeof ValuationForm>

const long = z.string().max(20_000).default('')
export const ValuationAnswer = z.object({
  code: z.string().max(20),
  isSo: z.boolean().nullable().default(null),
  detail: long,
  evidence: long,
  /** แนวทางต่อ */
  next: long,
})
export type ValuationAnswer = z.infer<typeof ValuationAnswer>

type Dimension = ValuationForm['dimensions'][number]

/** How many items of a dimension are so, of how many that were answered. */
export function answeredIn({ items }: Dimension, answers: readonly ValuationAnswer[]) {
  const own = answers.filter(({ code, isSo }) => isSo !== null && items.some((item) => item.code === code))
  return { answered: own.length, so: own.filter(({ isSo }) => isSo).length }
}
