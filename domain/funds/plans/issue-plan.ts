// A plan for one issue in one year: how bad it is, what shall change, how, and which projects should be done.
import { z } from 'zod'

const text = (most = 5_000) => z.string().max(most).default('')
const row = { id: z.uuid() }
const satang = z.int().min(0).max(1_000_000_000_000)

export const IssuePlanBody = z.object({
  situations: z
    .array(z.object({ ...row, text: text(), size: text(200) }))
    .max(50)
    .default([]),
  objectives: z
    .array(z.object({ ...row, text: text(), indicator: text(), now: text(200), target: text(200) }))
    .max(50)
    .default([]),
  approach: text(20_000),
  projects: z
    .array(
      z.object({
        ...row,
        title: text(500),
        supportType: z.int().min(1).max(5).nullable().default(null),
        applicant: text(300),
        satang: satang.default(0),
      }),
    )
    .max(200)
    .default([]),
})
export type IssuePlanBody = z.infer<typeof IssuePlanBody>

/** แผนสุขภาพตำบล: size, severity, awareness, ease, 1 to 4 each; their sum ranks the issues. */
const Ranking = z.tuple([z.int().min(1).max(4), z.int().min(1).max(4), z.int().min(1).max(4), z.int().min(1).max(4)])

export const NewIssuePlan = z.object({
  id: z.uuid(),
  fiscalYear: z.int().min(2000).max(2200),
  issueCode: z.string().max(60),
})
export type NewIssuePlan = z.infer<typeof NewIssuePlan>

export const IssuePlanChange = z.object({
  revision: z.int(),
  plan: IssuePlanBody,
  budgetSatang: satang.default(0),
  ranking: Ranking.nullable().default(null),
})
export type IssuePlanChange = z.infer<typeof IssuePlanChange>

export const IssuePlan = NewIssuePlan.extend({
  issueName: z.string(),
  plan: IssuePlanBody,
  budgetSatang: satang,
  ranking: Ranking.nullable(),
  revision: z.int(),
})
export type IssuePlan = z.infer<typeof IssuePlan>

/** The worst first; those that nobody ranked come last. */
export const byRank = (a: Pick<IssuePlan, 'ranking'>, b: Pick<IssuePlan, 'ranking'>) =>
  sumOf(b.ranking) - sumOf(a.ranking)
export const sumOf = (ranking: IssuePlan['ranking']) => (ranking ?? []).reduce((sum, points) => sum + points, 0)
