// What all public pages have in common: head, the way around, and how days and sums are said in the language that was asked for.
import type { Area } from '../../../domain/ground/areas/area.ts'
import type { AreaIndex } from '../../../domain/ground/areas/area-index.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
import { formatEnglishDate, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { type Html, html } from '../../platform/html.ts'
import { PUBLIC_WORDS, type PublicWord } from './words.ts'

export type PublicLanguage = 'th' | 'en'
export type Reader = ReturnType<typeof readerOf>

/** One who reads in a language. Links keep it. */
export function readerOf(language: PublicLanguage) {
  const say = (word: PublicWord, values: Record<string, string | number> = {}) =>
    PUBLIC_WORDS[word][language === 'th' ? 0 : 1].replaceAll(/\{(\w+)\}/g, (_hole, name: string) =>
      String(values[name]),
    )
  const day = (iso: string, style: 'short' | 'long' = 'long', precision: 'day' | 'year' = 'day') =>
    language === 'th' ? formatThaiDate(iso, style, precision) : formatEnglishDate(iso, style, precision)
  return {
    language,
    say,
    day,
    number: (value: number) => value.toLocaleString('en-US'),
    baht: (satang: number) => say('baht', { amount: formatBaht(satang) }),
    year: (fiscalYear: number) => (language === 'th' ? String(fiscalYear + 543) : String(fiscalYear)),
    /** Of the two names that things have; not all have an English one. */
    name: ({ nameTh, nameEn }: { nameTh: string; nameEn: string }) => (language === 'en' && nameEn) || nameTh,
    link: (path: string, query: Record<string, string | undefined> = {}) => {
      const asked = Object.entries({ ...query, lang: language === 'en' ? 'en' : undefined }).filter(
        ([, value]) => value,
      )
      return asked.length > 0 ? `${path}?${new URLSearchParams(asked as [string, string][])}` : path
    },
  }
}

/** Subdistrict, district, province, as an address is written. */
export function placeName({ language }: Reader, areas: AreaIndex, code: string): string {
  if (language === 'th') return areas.byCode(code)?.name ?? ''
  return areas
    .lineOf(code)
    .map(({ nameEn }) => nameEn)
    .reverse()
    .join(', ')
}

export const paragraphs = (text: string): Html[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => html`<p>${line}</p>`)

export type Point = { latitude: number | null; longitude: number | null }
const isOnMap = ({ latitude, longitude }: Point) => latitude !== null && longitude !== null

/** Opens whatever map the reader's machine has: no map is fetched by the page. */
export const pinOf = ({ say }: Reader, point: Point | Area | undefined): Html | undefined =>
  point && isOnMap(point)
    ? html`<span class="pin"><a href="https://www.openstreetmap.org/?mlat=${point.latitude}&mlon=${point.longitude}&zoom=15" rel="noreferrer">${say('pin')}</a> · <a href="geo:${point.latitude},${point.longitude}?q=${point.latitude},${point.longitude}">${say('directions')}</a></span>`
    : undefined

export type PublicPage = {
  title: string
  /** For those who find the page by a search, and where its address is sent to others. */
  description: string
  path: string
  /** Of a photograph on it. */
  picture?: string | undefined
  kind?: 'article' | 'website'
  body: Html
}
type Site = { origin: string }

export function wholePage(reader: Reader, { origin }: Site, page: PublicPage): string {
  const { language, say, link } = reader
  const other = language === 'th' ? `${page.path}?lang=en` : page.path
  const description = page.description.replaceAll(/\s+/g, ' ').slice(0, 200)
  return html`<!doctype html>
    <html lang="${language}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${page.title} · ${say('site')}</title>
    <meta name="description" content="${description}">
    <meta name="robots" content="index, follow">
    <link rel="canonical" href="${origin}${page.path}">
    <link rel="alternate" hreflang="th" href="${origin}${page.path}">
    <link rel="alternate" hreflang="en" href="${origin}${page.path}?lang=en">
    <meta property="og:type" content="${page.kind ?? 'website'}">
    <meta property="og:site_name" content="${say('site')}">
    <meta property="og:locale" content="${language === 'th' ? 'th_TH' : 'en_US'}">
    <meta property="og:title" content="${page.title}">
    <meta property="og:description" content="${description}">
    <meta property="og:url" content="${origin}${page.path}">
    ${page.picture && html`<meta property="og:image" content="${origin}${page.picture}">`}
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/public-look.css">
    <link rel="stylesheet" href="/public-pages.css">
    </head>
    <body>
    <a class="skip" href="#main">${say('skip')}</a>
    <header class="top"><nav aria-label="${say('around')}">
    <a class="brand" href="${link('/public/projects')}">${say('site')}</a>
    <a href="${link('/public/projects')}">${say('projects')}</a>
    <a href="${link('/public/funds')}">${say('funds')}</a>
    <a class="tongue" href="${other}" hreflang="${language === 'th' ? 'en' : 'th'}" lang="${language === 'th' ? 'en' : 'th'}">${say('other-language')}</a>
    </nav></header>
    <main id="main">${page.body}</main>
    <footer><p>${say('footer')}</p></footer>
    </body>
    </html>`.text
}

/** What is asked for is not there, or not for everybody: the same page, so that nobody learns which. */
export const missingPage = (reader: Reader, site: Site) =>
  wholePage(reader, site, {
    ...{ title: reader.say('missing'), description: '', path: '/public/projects' },
    body: html`<h1>${reader.say('missing')}</h1><p>${reader.say('missing-hint')}</p>
      <p><a href="${reader.link('/public/projects')}">${reader.say('projects-all')}</a></p>`,
  }).replace('index, follow', 'noindex')
