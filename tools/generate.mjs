// npm run generate: writes what is derived from the migrations and from the API's own description, and committed.
import { writeFile } from 'node:fs/promises'
import { ensureInstalled } from './install.mjs'

ensureInstalled({ withDevelopment: true })
const { databaseTypes } = await import('./generate-types.mjs')
const { apiTypes } = await import('./generate-api-types.mjs')

const inRoot = (path) => new URL(`../${path}`, import.meta.url)
await writeFile(inRoot('database/types.ts'), await databaseTypes(inRoot('database/migrations/')))
await writeFile(inRoot('web/local/api-types.ts'), await apiTypes())
