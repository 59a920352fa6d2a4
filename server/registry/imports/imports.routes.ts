import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { AreaNames } from '../../../domain/registry/imports/area-names.ts'
import { BatchesQuery } from '../../../domain/registry/imports/batches-query.ts'
import { canImport, canImportFor, canReadBatch } from '../../../domain/registry/imports/import.policy.ts'
import { Batch, BatchRow, BatchRowsQuery } from '../../../domain/registry/imports/import.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { areasOf } from '../../ground/areas/areas.queries.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { issueOf, listIssues } from './batch-issues.ts'
import { listRows } from './batch-rows.queries.ts'
import { askCommit, askUndo, cancelBatch } from './batch-steps.ts'
import { type BatchRecord, getBatch, getBatchFile, listBatches } from './batches.queries.ts'
import { bringFile, dayOfFile, keepWith } from './bring-file.ts'
import { centralFormWorkbook } from './central-form-workbook.ts'
import { correctedWorkbook } from './corrected/corrected-workbook.ts'
import { issuesWorkbook } from './issues-workbook.ts'
import { readingOf } from './layouts.ts'
import { readUpload } from './read-upload.ts'
import { shownBatch } from './show-batch.ts'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** What the name of a list ends in; the corrected one is always an .xlsx. */
const FORMAT = /\.(?:xlsx?|ods|csv|tsv|txt|html?|zip)$/i
const ById = z.object({ id: z.uuid() })
const Batches = z.object({ batches: z.array(Batch) })
const RowsPage = z.object({ rows: z.array(BatchRow), next: z.number().int().nullable() })

/** A name in Thai travels beside one that every browser reads. */
const attachment = (name: string) =>
  `attachment; filename="corrected.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`

const showBatch = async ({ db, actor }: Work, id: string) => shownBatch(actor, await getBatch(db, id))

async function readableBatch({ db, actor }: Work, id: string): Promise<BatchRecord> {
  const batch = await getBatch(db, id)
  allow(canReadBatch(actor, batch))
  return batch
}

async function showRows(at: Work, id: string, query: BatchRowsQuery) {
  await readableBatch(at, id)
  const found = await listRows(at.db, id, query)
  const page = found.slice(0, query.limit)
  await recordReading(
    at,
    'import.read-rows',
    id,
    page.flatMap(({ personId }) => personId ?? []),
  )
  const rows = page.map(({ position: _position, rowNumber: row, issues, ...rest }) => ({
    ...rest,
    row,
    issues: issues.map((remark) => issueOf(rest.sheet, row, remark, query.language)),
  }))
  return { rows, next: found.length > page.length ? page.at(-1)!.position : null }
}

async function toCorrect(at: Work, id: string) {
  const found = await readableBatch(at, id)
  await recordReading(at, 'import.read-corrected', id, [])
  const reading = await readingOf(at.db, found, new AreaNames((await areasOf(at)).entries))
  return { batch: await getBatchFile(at.db, id), issues: await listIssues(at.db, id), reading }
}

export const importRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post('/imports', { schema: { consumes: ['multipart/form-data'], response: { 200: Batch } } }, async (request) => {
    await request.work(async ({ actor }) => allow(canImport(actor)))
    const { bytes, fileName, replaces = null, organizationId, ...given } = await readUpload(request)
    const fileDate = given.fileDate ?? (await dayOfFile(bytes, fileName))
    await request.work(async ({ actor }) => allow(canImportFor(actor, organizationId ?? actor.organizationId ?? '')))
    return keepWith(request.centre, bytes, (file) =>
      request.work(async (at) => {
        const owner = organizationId ?? at.actor.organizationId
        if (!owner) throw problems.invalid({ where: ['/organizationId'] })
        const { id } = await bringFile(at, { fileName, fileDate, replaces, file, organizationId: owner })
        return showBatch(at, id)
      }),
    )
  })

  app.get('/imports', { schema: { querystring: BatchesQuery, response: { 200: Batches } } }, ({ query, work }) =>
    work(async ({ db, actor }) => {
      allow(canImport(actor))
      return { batches: (await listBatches(db, query)).map((record) => shownBatch(actor, record)) }
    }),
  )

  app.get('/imports/:id', { schema: { params: ById, response: { 200: Batch } } }, ({ params, work }) =>
    work((at) => {
      allow(canImport(at.actor))
      return showBatch(at, params.id)
    }),
  )

  app.get(
    '/imports/:id/rows',
    { schema: { params: ById, querystring: BatchRowsQuery, response: { 200: RowsPage } } },
    ({ params, query, work }) => work((at) => showRows(at, params.id, query)),
  )

  app.get('/imports/:id/issues.xlsx', { schema: { params: ById } }, async ({ params, work }, reply) => {
    const issues = await work(async (at) => {
      await readableBatch(at, params.id)
      await recordReading(at, 'import.read-issues', params.id, [])
      return listIssues(at.db, params.id)
    })
    return reply
      .type(WORKBOOK)
      .header('content-disposition', 'attachment; filename="issues.xlsx"')
      .send(Readable.from(issuesWorkbook(issues)))
  })

  app.get('/imports/:id/corrected.xlsx', { schema: { params: ById } }, async ({ params, work, centre }, reply) => {
    const { batch, issues, reading } = await work((at) => toCorrect(at, params.id))
    const bytes = await centre.files.get(batch.storageKey)
    return reply
      .type(WORKBOOK)
      .header('content-disposition', attachment(`${batch.fileName.replace(FORMAT, '')} (ตรวจแล้ว).xlsx`))
      .send(Readable.from(await correctedWorkbook(bytes, batch.fileName, issues, reading)))
  })

  const steps = { commit: askCommit, undo: askUndo, cancellation: cancelBatch }
  for (const [name, ask] of Object.entries(steps)) {
    app.post(`/imports/:id/${name}`, { schema: { params: ById, response: { 200: Batch } } }, ({ params, work }) =>
      work(async (at) => {
        await ask(at, params.id)
        return showBatch(at, params.id)
      }),
    )
  }

  app.get('/central-form.xlsx', { schema: {} }, async ({ work }, reply) => {
    await work(async ({ actor }) => allow(canImport(actor)))
    return reply
      .type(WORKBOOK)
      .header('content-disposition', 'attachment; filename="central-form.xlsx"')
      .send(await centralFormWorkbook())
  })
}
