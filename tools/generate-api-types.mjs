// The API describes itself; this writes that description down as types, without a database and without listening.
import openapiTypescript, { astToString } from 'openapi-typescript'
import pino from 'pino'
import { importSource } from './source.mjs'

export async function apiTypes() {
  const { buildApp } = await importSource('server/app.ts')
  const app = buildApp({ log: pino({ level: 'silent' }), config: { maxUploadMegabytes: 1 } })
  await app.ready()
  const types = await openapiTypescript(app.swagger())
  await app.close()
  return `// Generated from the API's description by npm run generate; not edited by hand.\n${astToString(types)}`
}
