import { z } from 'zod'

const Issue = z.object({
  code: z.string(),
  nameTh: z.string(),
  nameEn: z.string(),
  /** Of the common list: how issues of several programmes are counted together. */
  commonCode: z.string().nullable(),
})

/** Each programme names its own issues: a fund's plan and projects choose from one list. */
export const IssueList = z.object({
  id: z.uuid(),
  code: z.string(),
  nameTh: z.string(),
  nameEn: z.string(),
  issues: z.array(Issue),
})
export type IssueList = z.infer<typeof IssueList>
