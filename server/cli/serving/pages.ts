// The built pages. Names of assets change with their contents, so a browser keeps them; index.html is asked for anew.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import files from '@fastify/static'
import type { buildApp } from '../../app.ts'
import type { Centre } from '../../platform/centre.ts'
import { root } from '../../platform/root.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

export function addPages(app: ReturnType<typeof buildApp>, { log }: Centre) {
  const folder = fileURLToPath(new URL('dist/web/', root))
  const isBuilt = existsSync(`${folder}index.html`)
  if (isBuilt)
    app.register(files, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => reply.header('cache-control', path.includes('/assets/') ? FOR_EVER : 'no-cache'),
    })
  else log.warn('there are no built pages in dist/web: only the API is served')
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(api|assets)\//.test(request.url)
    if (isBuilt && isPage) return reply.header('cache-control', 'no-cache').sendFile(pageAt(request.url))
    return reply.status(404).send({ problem: 'not-found', details: { what: 'page' } })
  })
}

/** Two doors of one house: the field app is a page of its own. */
const pageAt = (url: string) => (/^\/field(\/|\?|$)/.test(url) ? 'field.html' : 'index.html')
