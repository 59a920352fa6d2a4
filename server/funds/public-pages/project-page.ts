import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import type { AreaIndex } from '../../../domain/ground/areas/area-index.ts'
import { type Html, html } from '../../platform/html.ts'
import type { PublicPage, Reader } from './page.ts'
import { proposalSections, registrySections } from './project-sections.ts'

export const projectPath = (id: string) => `/public/projects/${id}`
export const activityPath = (projectId: string, id: string) => `${projectPath(projectId)}/activities/${id}`
export const photoPath = (projectId: string, reportId: string, id: string) =>
  `${activityPath(projectId, reportId)}/photos/${id}`

export type ProjectSeen = {
  project: Project
  /** Sent ones, the latest first; only photographs that are fit for the public. */
  reports: ActivityReport[]
  areas: AreaIndex
}

/** On one page: those before stand on pages of their own, which their dates lead to. */
const MOST_ACTIVITIES = 60

export function projectPage(reader: Reader, { project, reports, areas }: ProjectSeen): PublicPage {
  const path = projectPath(project.id)
  const [first] = reports.flatMap((report) => report.photos.map(({ id }) => photoPath(project.id, report.id, id)))
  return {
    ...{ title: project.title, path, picture: first, kind: 'article' },
    description: `${project.applicant || project.organizationName} · ${project.proposal.ownGoals || project.proposal.rationale}`,
    body: html`<article>
      ${head(reader, project)}
      ${registrySections(reader, areas, project)}
      ${proposalSections(reader, project)}
      ${money(reader, project, reports)}
      ${done(reader, project, reports)}
      ${entered(reader, project)}</article>`,
  }
}

function head({ say, year, link }: Reader, project: Project): Html {
  const { fundId, fundName, status, fiscalYear, code, previous } = project
  return html`<header class="head"><p class="crumbs"><a href="${link('/public/projects')}">${say('projects')}</a>${
    fundId && html` › <a href="${link(`/public/funds/${fundId}`)}">${fundName}</a>`
  }</p>
    <h1>${project.title}</h1>
    <p><span class="status">${say(status as 'running')}</span> ${say('fiscal-year')} ${year(fiscalYear)}${code && ` · ${code}`}</p>
    ${previous && html`<p>${say('previous')}: <a href="${link(projectPath(previous.id))}">${previous.title}</a></p>`}</header>`
}

function money({ say, baht }: Reader, project: Project, reports: readonly ActivityReport[]): Html | undefined {
  const { approvedSatang, paidSatang, returnedSatang } = project
  if (approvedSatang === null) return undefined
  const spent = reports.reduce((sum, { spentSatang }) => sum + spentSatang, 0)
  const lines = [
    [say('granted'), approvedSatang],
    [say('paid'), paidSatang ?? 0],
    [say('not-paid'), approvedSatang - (paidSatang ?? 0)],
    [say('reported'), spent],
    [say('returned'), returnedSatang ?? 0],
  ] as const
  return html`<section><h2>${say('money')}</h2><table class="money"><tbody>${lines.map(
    ([word, satang]) => html`<tr><th scope="row">${word}</th><td class="figure">${baht(satang)}</td></tr>`,
  )}</tbody></table></section>`
}

function done(reader: Reader, project: Project, reports: readonly ActivityReport[]): Html {
  const { say, day, link, number } = reader
  const shown = reports.slice(0, MOST_ACTIVITIES).map((report) => {
    const [photo] = report.photos
    const came = report.came > 0 && html`<p class="soft">${say('came', { count: number(report.came) })}</p>`
    return html`<li>${photo && picture(reader, project.id, report.id, photo, '96')}
      <div><p class="soft">${report.fromDay && day(report.fromDay)}</p>
      <h3><a href="${link(activityPath(project.id, report.id))}">${report.title}</a></h3>${came}</div></li>`
  })
  return html`<section><h2>${say('activities')}</h2>${
    shown.length > 0 ? html`<ol class="done">${shown}</ol>` : html`<p class="soft">${say('activities-none')}</p>`
  }</section>`
}

type Photo = ActivityReport['photos'][number]

export const picture = (
  { say }: Reader,
  projectId: string,
  reportId: string,
  { id, caption, width, height }: Photo,
  size: '96' | '1600',
): Html => {
  const path = photoPath(projectId, reportId, id)
  return size === '96'
    ? html`<img src="${path}?size=96" alt="" width="96" height="96" loading="lazy">`
    : html`<figure><a href="${path}"><img src="${path}" alt="${caption || say('photograph')}" width="${width}" height="${height}" loading="lazy"></a>${
        caption && html`<figcaption>${caption}</figcaption>`
      }</figure>`
}

function entered({ say, day }: Reader, { enteredAt }: Project): Html {
  const at = new Date(enteredAt)
  const inBangkok = { timeZone: 'Asia/Bangkok' } as const
  const time = at.toLocaleTimeString('en-GB', { ...inBangkok, hour: '2-digit', minute: '2-digit' })
  return html`<p class="soft">${say('entered', { day: day(at.toLocaleDateString('sv-SE', inBangkok), 'short'), time })}</p>`
}
