// One activity as it was reported: when and where, who came, what was done, what came of it and what it cost.
import { type ActivityReport, QUALITIES } from '../../../domain/funds/activities/activity-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { EXPENSE_GROUPS, ExpenseGroup } from '../../../domain/funds/projects/project-lists.ts'
import type { AreaIndex } from '../../../domain/ground/areas/area-index.ts'
import { type Html, html } from '../../platform/html.ts'
import { type PublicPage, paragraphs, pinOf, placeName, type Reader } from './page.ts'
import { activityPath, photoPath, picture, projectPath } from './project-page.ts'
import { listWord, type PublicWord } from './words.ts'

type Seen = { project: Project; report: ActivityReport; areas: AreaIndex }

export function activityPage(reader: Reader, { project, report, areas }: Seen): PublicPage {
  const { say } = reader
  const [first] = report.photos
  return {
    title: report.title,
    path: activityPath(project.id, report.id),
    picture: first && photoPath(project.id, report.id, first.id),
    kind: 'article',
    description: `${project.title} · ${report.done}`,
    body: html`<article>${head(reader, project, report)}
      ${whenAndWhere(reader, report, areas)}
      ${block(reader, 'purpose', paragraphs(report.objective))}
      ${block(reader, 'done', [html`<h3>${say('done-detail')}</h3>`, ...paragraphs(report.done)])}
      ${results(reader, report)}
      ${groups(reader, report)}
      ${block(reader, 'problems-met', paragraphs(report.problems))}
      ${block(reader, 'suggestions', paragraphs(report.suggestions))}
      ${spending(reader, report)}
      ${block(
        reader,
        'photographs',
        report.photos.map((photo) => picture(reader, project.id, report.id, photo, '1600')),
      )}</article>`,
  }
}

const block = ({ say }: Reader, heading: PublicWord, body: Html[]) =>
  body.length > 0 ? html`<section><h2>${say(heading)}</h2>${body}</section>` : undefined

function head(
  { say, day, link }: Reader,
  project: Project,
  { title, fromDay, origin, reporter }: ActivityReport,
): Html {
  const by = say(origin === 'mentor' ? 'by-mentor' : 'by-area', { name: reporter })
  return html`<header class="head"><p class="crumbs">${
    project.fundId && html`<a href="${link(`/public/funds/${project.fundId}`)}">${project.fundName}</a> › `
  }<a href="${link(projectPath(project.id))}">${project.title}</a></p>
    <h1>${title}</h1>
    ${fromDay && html`<p class="day"><time datetime="${fromDay}">${day(fromDay)}</time></p>`}
    <p>${by}</p></header>`
}

function whenAndWhere(reader: Reader, report: ActivityReport, areas: AreaIndex): Html {
  const { say, day } = reader
  const { fromDay, toDay, fromTime, toTime, place, areaCode } = report
  const days =
    fromDay && (toDay && toDay !== fromDay ? say('until', { from: day(fromDay), to: day(toDay) }) : day(fromDay))
  const times =
    fromTime && (toTime ? say('time', { from: fromTime, to: toTime }) : say('time-from', { from: fromTime }))
  const named = [place, areaCode && placeName(reader, areas, areaCode)].filter(Boolean).join(' · ')
  const pin = pinOf(reader, report)
  return html`<section><h2>${say('when-where')}</h2><p>${[days, times].filter(Boolean).join(' ')}</p>
    ${(named || pin) && html`<p>${named} ${pin}</p>`}</section>`
}

function results(reader: Reader, report: ActivityReport): Html | undefined {
  const { say } = reader
  const parts = (['outputs', 'outcomes', 'summary'] as const)
    .map((key) => [key, paragraphs(report[key])] as const)
    .filter(([, text]) => text.length > 0)
    .map(([key, text]) => html`<h4>${say(key)}</h4>${text}`)
  const quality =
    report.quality !== null &&
    html`<p>${say('quality')}: ${listWord(reader, 'quality', QUALITIES, report.quality)} (${report.quality})</p>`
  if (parts.length === 0 && !quality) return undefined
  return html`<section><h2>${say('results')}</h2><h3>${say('results-detail')}</h3>${parts}${quality}</section>`
}

function groups({ say, number }: Reader, report: ActivityReport): Html | undefined {
  if (report.groups.length === 0) return undefined
  const count = (people: number | null) => (people === null ? '-' : number(people))
  return html`<section><h2>${say('people')}</h2><div class="wide"><table><thead><tr><th scope="col">${say('target-group')}</th>
    <th scope="col" class="figure">${say('planned')}</th><th scope="col" class="figure">${say('attended')}</th></tr></thead>
    <tbody>${report.groups.map(
      ({ label, planned, came }) =>
        html`<tr><th scope="row">${label}</th><td class="figure">${count(planned)}</td><td class="figure">${count(came)}</td></tr>`,
    )}</tbody></table></div></section>`
}

/** By the six kinds of expense; what each thing cost stands in the project's papers. */
function spending(reader: Reader, { money, spentSatang }: ActivityReport): Html | undefined {
  const { say, baht } = reader
  if (spentSatang === 0) return undefined
  const sums = ExpenseGroup.options
    .map(
      (group) =>
        [group, money.filter((line) => line.group === group).reduce((sum, { satang }) => sum + satang, 0)] as const,
    )
    .filter(([, satang]) => satang > 0)
  return html`<section><h2>${say('spending')}</h2><table class="money"><tbody>${sums.map(
    ([group, satang]) =>
      html`<tr><th scope="row">${listWord(reader, 'expense', EXPENSE_GROUPS, group)}</th><td class="figure">${baht(satang)}</td></tr>`,
  )}</tbody><tfoot><tr><th scope="row">${say('sum')}</th><td class="figure">${baht(spentSatang)}</td></tr></tfoot></table></section>`
}
