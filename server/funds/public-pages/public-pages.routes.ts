// Pages for everybody, whole without a program in the browser. Whoever is signed in sees here what everyone sees.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ActivityPhotoSize } from '../../../domain/funds/activities/activity-photo.ts'
import { ProjectsWanted } from '../../../domain/funds/projects/project.ts'
import { Problem } from '../../../domain/shared/problems.ts'
import { bangkokToday, fiscalYear } from '../../../domain/shared/thai-date.ts'
import { areasOf } from '../../ground/areas/areas.queries.ts'
import { packedAnswer } from '../../platform/http/packed-answers.ts'
import { inWork, type Work } from '../../platform/work.ts'
import { getActivityPhoto } from '../activities/activity-photos.queries.ts'
import { listActivityReports, readActivityReport } from '../activities/activity-reports.queries.ts'
import { listFunds } from '../funds/fund-list.queries.ts'
import { getFund } from '../funds/funds.queries.ts'
import { getFundYear } from '../plans/fund-years.queries.ts'
import { listProjects, sumProjects } from '../projects/project-list.queries.ts'
import { getProject } from '../projects/projects.queries.ts'
import { activityPage } from './activity-page.ts'
import { faceFile, PublicFace } from './faces.ts'
import { fundPage } from './fund-page.ts'
import { fundsPage, MOST_LINES, projectsPage } from './list-pages.ts'
import { missingPage, type PublicLanguage, type PublicPage, type Reader, readerOf, wholePage } from './page.ts'
import { projectPage } from './project-page.ts'

const Lang = z.object({ lang: z.enum(['th', 'en']).catch('th') })
const Year = z.coerce.number().int().min(2000).max(2200).optional().catch(undefined)
const Listed = Lang.extend({
  q: z.string().max(100).catch(''),
  year: Year,
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  after: z.string().max(40).optional().catch(undefined),
})
const ByText = z.object({ id: z.string() })
const OneOfProject = ByText.extend({ reportId: z.string() })
const open = { open: true }
/** ค.ศ. */
const thisYear = () => fiscalYear(bangkokToday()) - 543
/** An address that holds no id leads nowhere, as one that holds an unknown id does. */
const idOf = (text: string) => z.uuid().safeParse(text).data ?? '00000000-0000-0000-0000-000000000000'

type Write = (work: Work, reader: Reader) => Promise<PublicPage>

/** What is missing and what is not for everybody are answered alike. */
async function answer(request: FastifyRequest, reply: FastifyReply, language: PublicLanguage, write: Write) {
  const reader = readerOf(language)
  const site = { origin: `${request.protocol}://${request.host}` }
  reply.type('text/html; charset=utf-8').header('cache-control', 'public, max-age=60')
  try {
    return await inWork(request.centre, 'public', async (work) => wholePage(reader, site, await write(work, reader)))
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 404) throw error
    reply.status(404).header('cache-control', 'no-store')
    return missingPage(reader, site)
  }
}

const lists: FastifyPluginAsyncZod = async (app) => {
  app.get('/public/projects', { config: open, schema: { querystring: Listed } }, (request, reply) => {
    const { lang, q, year, page } = request.query
    return answer(request, reply, lang, async (work, reader) => {
      const wanted = ProjectsWanted.parse({ q, year, page, limit: MOST_LINES })
      const [projects, { count }] = [await listProjects(work, wanted), await sumProjects(work, wanted)]
      return projectsPage(reader, { projects, count }, { q, year, page }, thisYear())
    })
  })
  app.get('/public/funds', { config: open, schema: { querystring: Listed } }, (request, reply) => {
    const { lang, q, after } = request.query
    return answer(request, reply, lang, async (work, reader) =>
      fundsPage(reader, await listFunds(work.db, { q, after }), { q }, await areasOf(work)),
    )
  })
}

const projects: FastifyPluginAsyncZod = async (app) => {
  app.get('/public/projects/:id', { config: open, schema: { params: ByText, querystring: Lang } }, (request, reply) =>
    answer(request, reply, request.query.lang, async (work, reader) => {
      const project = await getProject(work, idOf(request.params.id))
      const reports = await listActivityReports(work, project.id)
      return projectPage(reader, { project, reports, areas: await areasOf(work) })
    }),
  )
  app.get(
    '/public/projects/:id/activities/:reportId',
    { config: open, schema: { params: OneOfProject, querystring: Lang } },
    (request, reply) =>
      answer(request, reply, request.query.lang, async (work, reader) => {
        const project = await getProject(work, idOf(request.params.id))
        const report = await readActivityReport(work, project.id, idOf(request.params.reportId))
        return activityPage(reader, { project, report, areas: await areasOf(work) })
      }),
  )
  app.get(
    '/public/projects/:id/activities/:reportId/photos/:photoId',
    {
      config: open,
      schema: {
        params: OneOfProject.extend({ photoId: z.string() }),
        querystring: z.object({ size: ActivityPhotoSize.catch('1600') }),
      },
    },
    async ({ params, query, centre }, reply) => {
      const bytes = await inWork(centre, 'public', async ({ db }) => {
        const of = { projectId: idOf(params.id), reportId: idOf(params.reportId) }
        const { smallKey, largeKey } = await getActivityPhoto(db, of, idOf(params.photoId))
        return centre.files.get(query.size === '96' ? smallKey : largeKey)
      })
      // Asked again each time: a photograph may be taken back.
      return reply.type('image/jpeg').header('cache-control', 'no-cache').send(bytes)
    },
  )
}

const funds: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/public/funds/:id',
    { config: open, schema: { params: ByText, querystring: Lang.extend({ year: Year }) } },
    (request, reply) =>
      answer(request, reply, request.query.lang, async (work, reader) => {
        const year = request.query.year ?? thisYear()
        const fund = await getFund(work, idOf(request.params.id))
        const [plan, granted] = [
          await getFundYear(work.db, fund.id, year),
          await listProjects(work, ProjectsWanted.parse({ fundId: fund.id, year, limit: 100 })),
        ]
        const years = [...new Set([year, ...Array.from({ length: 4 }, (_, ago) => thisYear() - ago)])].sort(
          (a, b) => b - a,
        )
        return fundPage(reader, { fund, year: plan, years, projects: granted, areas: await areasOf(work) })
      }),
  )
}

export const publicPageRoutes: FastifyPluginAsyncZod = async (app) => {
  app.addHook('onSend', packedAnswer)
  app.register(lists)
  app.register(projects)
  app.register(funds)
  app.get(
    '/public/faces/:face',
    { config: open, schema: { params: z.object({ face: PublicFace }) } },
    ({ params }, reply) =>
      reply
        .type('font/woff2')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(faceFile(params.face)),
  )
  app.get('/robots.txt', { config: open, schema: { hide: true } }, (_request, reply) =>
    reply.type('text/plain').send('User-agent: *\nAllow: /public/\nAllow: /public-\nDisallow: /\n'),
  )
}
