import { FUND_KINDS, type FundLine } from '../../../domain/funds/funds/fund.ts'
import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import type { AreaIndex } from '../../../domain/ground/areas/area-index.ts'
import { type Html, html } from '../../platform/html.ts'
import { type PublicPage, placeName, type Reader } from './page.ts'
import { listWord } from './words.ts'

/** Of a list on one page. */
export const MOST_LINES = 60

export const projectTable = ({ say, link, baht, year }: Reader, projects: readonly ProjectLine[]): Html =>
  html`<div class="wide"><table class="list"><thead><tr><th scope="col">${say('the-project')}</th><th scope="col">${say('the-fund')}</th>
    <th scope="col">${say('fiscal-year')}</th><th scope="col">${say('status')}</th><th scope="col" class="figure">${say('granted')}</th></tr></thead>
    <tbody>${projects.map(
      (project) => html`<tr><th scope="row"><a href="${link(`/public/projects/${project.id}`)}">${project.title}</a>
        ${project.applicant && html`<span class="soft"> ${project.applicant}</span>`}</th>
        <td>${project.fundName}</td><td>${year(project.fiscalYear)}</td><td>${say(project.status as 'running')}</td>
        <td class="figure">${baht(project.approvedSatang ?? 0)}</td></tr>`,
    )}</tbody></table></div>`

type Asked = { q: string; year?: number | undefined; page?: number }
/** Those of the page, and how many match. */
type Found = { projects: ProjectLine[]; count: number }
const HIDDEN_LANGUAGE = html`<input type="hidden" name="lang" value="en">`

export function projectsPage(
  reader: Reader,
  { projects, count }: Found,
  { q, year, page = 1 }: Asked,
  thisYear: number,
): PublicPage {
  const { say, link } = reader
  const years = Array.from({ length: 8 }, (_, ago) => thisYear - ago)
  const next = link('/public/projects', { q, year: year ? String(year) : undefined, page: String(page + 1) })
  return {
    ...{ title: say('projects'), description: say('projects-lead'), path: '/public/projects' },
    body: html`<h1>${say('projects')}</h1><p class="soft">${say('projects-lead')}</p>
      <form role="search" action="/public/projects"><label>${say('search-projects')} <input type="search" name="q" value="${q}" maxlength="100"></label>
      <label>${say('fiscal-year')} <select name="year"><option value="">${say('any-year')}</option>${years.map(
        (one) => html`<option value="${one}"${one === year && html` selected`}>${reader.year(one)}</option>`,
      )}</select></label>${reader.language === 'en' && HIDDEN_LANGUAGE}<button>${say('search')}</button></form>
      ${projects.length > 0 ? projectTable(reader, projects) : html`<p>${say(q || year ? 'none-found' : 'none-yet')}</p>`}
      ${count > page * MOST_LINES && html`<p><a href="${next}">${say('more')}</a></p>`}`,
  }
}

export function fundsPage(reader: Reader, funds: FundLine[], { q }: Asked, areas: AreaIndex): PublicPage {
  const { say, link, name } = reader
  const shown = funds.slice(0, MOST_LINES)
  const rows = shown.map(
    (
      fund,
    ) => html`<tr><th scope="row"><a href="${link(`/public/funds/${fund.id}`)}">${name(fund)}</a></th><td>${fund.code}</td>
      <td>${listWord(reader, 'kind', FUND_KINDS, fund.kind)}</td><td>${placeName(reader, areas, fund.areaCode)}</td></tr>`,
  )
  const table = html`<div class="wide"><table class="list"><thead><tr><th scope="col">${say('the-fund')}</th><th scope="col">${say('code')}</th>
    <th scope="col">${say('kind')}</th><th scope="col">${say('area')}</th></tr></thead><tbody>${rows}</tbody></table></div>`
  const next = link('/public/funds', { q, after: shown.at(-1)?.code })
  return {
    ...{ title: say('funds'), description: say('funds-lead'), path: '/public/funds' },
    body: html`<h1>${say('funds')}</h1><p class="soft">${say('funds-lead')}</p>
      <form role="search" action="/public/funds"><label>${say('search-funds')} <input type="search" name="q" value="${q}" maxlength="100"></label>
      ${reader.language === 'en' && HIDDEN_LANGUAGE}<button>${say('search')}</button></form>
      ${shown.length > 0 ? table : html`<p>${say(q ? 'none-found' : 'none-yet')}</p>`}
      ${funds.length > MOST_LINES && html`<p><a href="${next}">${say('more')}</a></p>`}`,
  }
}
