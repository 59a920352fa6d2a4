// How a file was understood, and how it is to be understood instead.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { AreaNames } from '../../../domain/registry/imports/area-names.ts'
import { canReadBatch } from '../../../domain/registry/imports/import.policy.ts'
import { Batch } from '../../../domain/registry/imports/import.ts'
import { canChooseLayout } from '../../../domain/registry/imports/layout/layout.policy.ts'
import { BatchLayout, LayoutChoice, LayoutQuery } from '../../../domain/registry/imports/layout/layout.ts'
import { areasOf } from '../../ground/areas/areas.queries.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { getBatch, getBatchFile } from './batches.queries.ts'
import { chooseLayout, readingOf } from './layouts.ts'
import { readerFor } from './readers.ts'
import { type SampledSheet, sampleOf } from './sheet-sample.ts'
import { shownBatch } from './show-batch.ts'
import { shownLayout } from './show-layout.ts'

const ById = z.object({ id: z.uuid() })

/** The first rows of a file name people: reading them leaves a line. */
async function toShow(work: Work, id: string) {
  const batch = await getBatch(work.db, id)
  allow(canReadBatch(work.actor, batch))
  await recordReading(work, 'import.read-layout', id, [])
  const { fileName, storageKey } = await getBatchFile(work.db, id)
  const areas = new AreaNames((await areasOf(work)).entries)
  const reading = await readingOf(work.db, batch, areas)
  return { fileName, storageKey, reading, canChoose: canChooseLayout(work.actor, batch) }
}

async function toChoose({ db, actor }: Work, id: string) {
  allow(canReadBatch(actor, await getBatch(db, id)))
  return getBatchFile(db, id)
}

export const layoutRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/imports/:id/layout',
    { schema: { params: ById, querystring: LayoutQuery, response: { 200: BatchLayout } } },
    async ({ params, query, work, centre }) => {
      const { fileName, storageKey, reading, canChoose } = await work((at) => toShow(at, params.id))
      const bytes = await centre.files.get(storageKey)
      const sheets = await readerFor(bytes, fileName).read(bytes, fileName)
      return shownLayout(sheets, reading, canChoose, query.language)
    },
  )

  app.post(
    '/imports/:id/layout',
    { schema: { params: ById, body: LayoutChoice, response: { 200: Batch } } },
    async ({ params, body, work, centre }) => {
      const { fileName, storageKey } = await work((at) => toChoose(at, params.id))
      const bytes = await centre.files.get(storageKey)
      const sampled: SampledSheet[] = []
      for (const sheet of await readerFor(bytes, fileName).read(bytes, fileName)) sampled.push(await sampleOf(sheet))
      return work(async (at) => {
        await chooseLayout(at, params.id, body, sampled)
        return shownBatch(at.actor, await getBatch(at.db, params.id))
      })
    },
  )
}
