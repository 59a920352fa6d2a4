import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canPrintFundPapers, canPrintProjectPapers } from '../../../domain/funds/papers/paper.policy.ts'
import {
  FUND_PAPERS,
  type FundPaper,
  PaperLine,
  PROJECT_PAPERS,
  type ProjectPaper,
} from '../../../domain/funds/papers/paper-line.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Paper } from '../../platform/papers/paper.ts'
import { DIGITS, type Digits } from '../../platform/papers/paper-digits.ts'
import { PAPER_FORMATS, type PaperFormat, printPaper } from '../../platform/papers/print-paper.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { type FundYearAsked, readFundYearFacts } from './fund-facts.ts'
import { linesOfFund, makeFundPaper } from './fund-papers.ts'
import { readProjectFacts } from './project-facts.ts'
import { linesOfProject, makeProjectPaper } from './project-papers.ts'

const ById = z.object({ id: z.uuid() })
const Lines = z.object({ papers: z.array(PaperLine) })
const FORMATS = Object.keys(PAPER_FORMATS) as PaperFormat[]
const OfYear = z.object({ year: z.coerce.number().int().min(2000).max(2200), potId: z.uuid().optional() })
const Print = z.object({ of: z.string().max(40).optional(), digits: z.enum(DIGITS).default('thai') })

/** money-plan.pdf, money-plan.docx … */
const filesOf = <Name extends string>(papers: readonly Name[]) =>
  z.enum(papers.flatMap((paper) => FORMATS.map((format) => `${paper}.${format}` as const)))
const named = <Name extends string>(file: `${Name}.${PaperFormat}`) => file.split('.') as [Name, PaperFormat]

async function answer(reply: FastifyReply, paper: Paper, name: string, format: PaperFormat, digits: Digits) {
  const disposition = format === 'pdf' ? 'inline' : 'attachment'
  return reply
    .type(PAPER_FORMATS[format])
    .header('content-disposition', `${disposition}; filename="${name}.${format}"`)
    .send(await printPaper(paper, format, digits))
}

/** Throws not-allowed to those who neither work on it nor follow its fund. */
async function projectFacts(at: Work, id: string, paper?: ProjectPaper) {
  allow(canPrintProjectPapers(at.actor, await getProjectInSight(at, id)))
  return readProjectFacts(at, id, { withPictures: paper === 'full-report' })
}

/** Throws not-allowed to those to whom its books are closed. */
async function fundFacts(at: Work, id: string, asked: FundYearAsked) {
  allow(canPrintFundPapers(at.actor, await getFundInSight(at, id)))
  return readFundYearFacts(at, id, asked)
}

export const paperRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/projects/:id/papers', { schema: { params: ById, response: { 200: Lines } } }, ({ params, work }) =>
    work(async (at) => ({ papers: linesOfProject(await projectFacts(at, params.id)) })),
  )
  app.get(
    '/projects/:id/papers/:file',
    { schema: { params: ById.extend({ file: filesOf(PROJECT_PAPERS) }), querystring: Print } },
    async ({ params, query, work }, reply) => {
      const [name, format] = named<ProjectPaper>(params.file)
      const paper = await work(async (at) => {
        const made = makeProjectPaper(await projectFacts(at, params.id, name), name, query.of)
        await recordReading(at, 'paper.print', params.id, [], { paper: name, of: query.of ?? null, format })
        return made
      })
      return answer(reply, paper, name, format, query.digits)
    },
  )
  app.get(
    '/funds/:id/papers',
    { schema: { params: ById, querystring: OfYear, response: { 200: Lines } } },
    ({ params, query, work }) => work(async (at) => ({ papers: linesOfFund(await fundFacts(at, params.id, query)) })),
  )
  app.get(
    '/funds/:id/papers/:file',
    { schema: { params: ById.extend({ file: filesOf(FUND_PAPERS) }), querystring: OfYear.extend(Print.shape) } },
    async ({ params, query, work }, reply) => {
      const [name, format] = named<FundPaper>(params.file)
      const paper = await work(async (at) => {
        const made = await makeFundPaper(at.db, await fundFacts(at, params.id, query), name, query.of)
        await recordReading(at, 'paper.print', params.id, [], { paper: name, of: query.of ?? null, format })
        return made
      })
      return answer(reply, paper, name, format, query.digits)
    },
  )
}
