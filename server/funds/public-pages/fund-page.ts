import { FUND_KINDS, type Fund } from '../../../domain/funds/funds/fund.ts'
import type { FundYear } from '../../../domain/funds/plans/fund-year.ts'
import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import type { AreaIndex } from '../../../domain/ground/areas/area-index.ts'
import { type Html, html } from '../../platform/html.ts'
import { projectTable } from './list-pages.ts'
import { type PublicPage, pinOf, placeName, type Reader } from './page.ts'
import { listWord } from './words.ts'

export type FundSeen = { fund: Fund; year: FundYear; years: number[]; projects: ProjectLine[]; areas: AreaIndex }

/** Its people and its books are not public: its plan is, and what was granted to whom. */
export function fundPage(reader: Reader, { fund, year, years, projects, areas }: FundSeen): PublicPage {
  const { say, name, link } = reader
  const path = `/public/funds/${fund.id}`
  return {
    ...{ title: name(fund), path },
    description: `${listWord(reader, 'kind', FUND_KINDS, fund.kind)} · ${placeName(reader, areas, fund.areaCode)}`,
    body: html`<article><header class="head"><p class="crumbs"><a href="${link('/public/funds')}">${say('funds')}</a></p><h1>${name(fund)}</h1></header>
      ${profile(reader, fund, areas)}
      <nav class="years" aria-label="${say('fiscal-year')}">${say('fiscal-year')} ${years.map(
        (one) =>
          html`<a href="${link(path, { year: String(one) })}"${one === year.fiscalYear && html` aria-current="page"`}>${reader.year(one)}</a> `,
      )}</nav>
      ${figures(reader, year, projects)}
      <section><h2>${say('fund-projects', { year: reader.year(year.fiscalYear) })}</h2>${
        projects.length > 0 ? projectTable(reader, projects) : html`<p class="soft">${say('none-yet')}</p>`
      }</section></article>`,
  }
}

function profile(reader: Reader, fund: Fund, areas: AreaIndex): Html {
  const { say, day } = reader
  const facts = [
    [say('kind'), listWord(reader, 'kind', FUND_KINDS, fund.kind)],
    [say('code'), fund.code],
    [say('run-by'), fund.organizationName],
    [say('area'), placeName(reader, areas, fund.areaCode)],
    [say('address'), fund.address],
    [say('opened-on'), fund.openedOn && day(fund.openedOn)],
    [say('closed-on'), fund.closedOn && day(fund.closedOn)],
  ] as const
  const pin = pinOf(reader, fund.latitude === null ? areas.byCode(fund.areaCode) : fund)
  return html`<section><h2>${say('profile')}</h2><dl>${facts
    .filter(([, fact]) => fact)
    .map(
      ([term, fact]) => html`<dt>${term}</dt><dd>${fact}</dd>`,
    )}${pin && html`<dt>${say('map')}</dt><dd>${pin}</dd>`}</dl></section>`
}

function figures(reader: Reader, year: FundYear, projects: readonly ProjectLine[]): Html {
  const { say, baht, number, day } = reader
  const sum = (of: (project: ProjectLine) => number | null) =>
    projects.reduce((all, project) => all + (of(project) ?? 0), 0)
  const lines: [string, string][] = [
    ...(year.population === null ? [] : [[say('population'), number(year.population)] as [string, string]]),
    ...(year.nhsoSatang === null ? [] : [[say('from-nhso'), baht(year.nhsoSatang)] as [string, string]]),
    ...(year.localSatang === null ? [] : [[say('from-local'), baht(year.localSatang)] as [string, string]]),
    ...(year.otherSatang === 0 ? [] : [[say('from-others'), baht(year.otherSatang)] as [string, string]]),
    ...(year.carriedSatang === 0 ? [] : [[say('carried'), baht(year.carriedSatang)] as [string, string]]),
    [say('projects-granted'), number(projects.length)],
    [say('granted'), baht(sum(({ approvedSatang }) => approvedSatang))],
    [say('paid'), baht(sum(({ paidSatang }) => paidSatang))],
    [say('returned'), baht(sum(({ returnedSatang }) => returnedSatang))],
  ]
  return html`<section><h2>${say('year-figures', { year: reader.year(year.fiscalYear) })}</h2><table class="money"><tbody>${lines.map(
    ([word, figure]) => html`<tr><th scope="row">${word}</th><td class="figure">${figure}</td></tr>`,
  )}</tbody></table>${year.approvedOn && html`<p class="soft">${say('plan-approved', { day: day(year.approvedOn) })}</p>`}</section>`
}
