import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { NhsoTable, NhsoWanted } from '../../../domain/funds/exports/nhso-files.ts'
import { allow } from '../../platform/allow.ts'
import type { Centre } from '../../platform/centre.ts'
import { type TableCell, tableAsWorkbook } from '../../platform/table-file.ts'
import { inWork, type Who, type Work } from '../../platform/work.ts'
import { countFundsOpen, PAGE } from './funds-wanted.queries.ts'
import { NHSO_TABLES, type NhsoTableFile } from './nhso-tables.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function toTake({ db, actor }: Work, { may }: NhsoTableFile) {
  if (may) allow(may(actor, await countFundsOpen(db)))
}

type Page = Awaited<ReturnType<NhsoTableFile['read']>>

/** A book's page holds whole entries, several lines each: it is the last when it has fewer entries than a page. */
const nextOf = (table: NhsoTableFile, page: Page): string | null =>
  !table.isWhole && new Set(page.map(({ cursor }) => cursor)).size >= PAGE ? page.at(-1)!.cursor : null

/** Page by page, each in a transaction of its own: a slow reader holds nothing. Below the last line stands how many there are. */
async function* linesOf(
  centre: Centre,
  who: Who,
  table: NhsoTableFile,
  wanted: NhsoWanted,
): AsyncGenerator<TableCell[]> {
  yield [...table.columns]
  let count = 0
  for (let after = wanted.after, isMore = true; isMore; ) {
    const page = await inWork(centre, who, ({ db }) => table.read(db, { ...wanted, after }))
    for (const { cells } of page) yield cells
    count += page.length
    after = nextOf(table, page) ?? undefined
    isMore = after !== undefined
  }
  if (!table.isUpload) yield [`รวม ${count} รายการ`]
}

export const fundExportRoutes: FastifyPluginAsyncZod = async (app) => {
  for (const table of NHSO_TABLES) {
    app.get(
      `/nhso/${table.path}`,
      { schema: { querystring: NhsoWanted, response: { 200: NhsoTable } } },
      ({ query, work }) =>
        work(async (at) => {
          await toTake(at, table)
          const page = await table.read(at.db, query)
          const items = page.map(({ cells }) =>
            Object.fromEntries(table.columns.map((column, place) => [column, cells[place] ?? null])),
          )
          return { count: items.length, items, next: nextOf(table, page) }
        }),
    )
    app.get(`/nhso/${table.path}.xlsx`, { schema: { querystring: NhsoWanted } }, async (request, reply) => {
      await request.work((at) => toTake(at, table))
      const lines = linesOf(request.centre, request.who(), table, request.query)
      return reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename="${table.path.replace('/', '-')}.xlsx"`)
        .send(Readable.from(tableAsWorkbook(lines, { name: table.name })))
    })
  }
}
