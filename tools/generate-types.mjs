// Writes database/types.ts from the migrations: an interface per table and view, as Kysely reads them.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'

const TYPES = {
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  numeric: 'number',
  bool: 'boolean',
  text: 'string',
  uuid: 'string',
  date: 'string',
  bytea: 'Buffer',
  timestamptz: 'Timestamp',
  jsonb: 'Json',
}
const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const pascal = (name) => camel(`_${name}`)
const typeOf = (udt) => (udt.startsWith('_') ? `${typeOf(udt.slice(1))}[]` : (TYPES[udt] ?? 'unknown'))

function fieldOf({ column_name, udt_name, is_nullable, column_default, is_identity, is_generated }) {
  const type = typeOf(udt_name) + (is_nullable === 'YES' ? ' | null' : '')
  if (is_generated === 'ALWAYS') return `  ${camel(column_name)}: GeneratedAlways<${type}>`
  const given = column_default !== null || is_identity === 'YES'
  if (udt_name === 'jsonb' && given) return `  ${camel(column_name)}: GivenJson`
  if (type === 'Timestamp' && given) return `  ${camel(column_name)}: GivenTimestamp`
  return `  ${camel(column_name)}: ${given ? `Generated<${type}>` : type}`
}

export async function databaseTypes(folder) {
  const pg = new PGlite()
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort())
    await pg.exec(await readFile(new URL(name, folder), 'utf8'))
  const { rows } = await pg.query(`
    select table_name, column_name, udt_name, is_nullable, column_default, is_identity, is_generated
    from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`)
  await pg.close()
  const tables = groupedBy(rows)
  const interfaces = [...tables].map(
    ([name, columns]) => `export interface ${pascal(name)} {\n${columns.map(fieldOf).join('\n')}\n}`,
  )
  const listed = [...tables.keys()].map((name) => `  ${camel(name)}: ${pascal(name)}`)
  return `// Generated from the migrations by npm run generate; not edited by hand.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type GivenTimestamp = ColumnType<Date, Date | string | undefined, Date | string>
type Json = ColumnType<unknown, string, string>
type GivenJson = ColumnType<unknown, string | undefined, string>

${interfaces.join('\n\n')}

export interface Database {
${listed.join('\n')}
}
`
}

function groupedBy(rows) {
  const tables = new Map()
  for (const row of rows) tables.set(row.table_name, [...(tables.get(row.table_name) ?? []), row])
  return tables
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const root = new URL('../database/', import.meta.url)
  await writeFile(new URL('types.ts', root), await databaseTypes(new URL('migrations/', root)))
}
