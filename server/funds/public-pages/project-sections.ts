// The nine sections of the registry form, in its order and with its headings; then what the proposal says beside them.

import type { Project } from '../../../domain/funds/projects/project.ts'
import { ACTIVITY_TYPES, FORMATS, PLACE_CHARACTERS } from '../../../domain/funds/projects/project-lists.ts'
import type { AreaIndex } from '../../../domain/ground/areas/area-index.ts'
import { type Html, html } from '../../platform/html.ts'
import { paragraphs, pinOf, placeName, type Reader } from './page.ts'
import { listWord, type PublicWord } from './words.ts'

const section = ({ say }: Reader, heading: PublicWord, body: Html | Html[]) =>
  html`<section><h2>${say(heading)}</h2>${body}</section>`
const notSaid = ({ say }: Reader) => html`<p class="soft">${say('not-said')}</p>`
const orNotSaid = (reader: Reader, body: Html[]) => (body.length > 0 ? body : notSaid(reader))

export function registrySections(reader: Reader, areas: AreaIndex, project: Project): Html[] {
  const { proposal } = project
  return [
    section(reader, 'section-1', html`<p>${project.title}</p>`),
    section(reader, 'section-2', html`<p>${project.applicant || project.organizationName}</p>`),
    aims(reader, project),
    targets(reader, project),
    section(reader, 'section-5', orNotSaid(reader, paragraphs(proposal.rationale))),
    section(
      reader,
      'section-6',
      orNotSaid(
        reader,
        proposal.format.length > 0 ? [html`<p>${proposal.format.map((code) => FORMATS[code]).join(', ')}</p>`] : [],
      ),
    ),
    activityTypes(reader, project),
    places(reader, areas, project),
    budget(reader, project),
  ]
}

function aims(reader: Reader, { proposal: { goals, ownGoals } }: Project) {
  const own = paragraphs(ownGoals)
  const shared = goals.map(
    ({ name, text }) => html`<li>${name && html`<strong>${name}</strong>`}${paragraphs(text)}</li>`,
  )
  return section(
    reader,
    'section-3',
    html`<h3>${reader.say('aims-shared')}</h3>${shared.length > 0 ? html`<ul>${shared}</ul>` : notSaid(reader)}
      <h3>${reader.say('aims-own')}</h3>${orNotSaid(reader, own)}`,
  )
}

function targets(reader: Reader, { proposal }: Project) {
  const { say, number } = reader
  const count = (people: number | null) => (people === null ? '-' : number(people))
  const all = proposal.targets.reduce((sum, { planned }) => sum + (planned ?? 0), 0)
  if (proposal.targets.length === 0) return section(reader, 'section-4', notSaid(reader))
  return section(
    reader,
    'section-4',
    html`<div class="wide"><table><thead><tr><th scope="col">${say('target-group')}</th><th scope="col" class="figure">${say('planned')}</th>
      <th scope="col" class="figure">${say('attended')}</th></tr></thead>
      <tbody>${proposal.targets.map(
        ({ label, planned, attended }) =>
          html`<tr><th scope="row">${label}</th><td class="figure">${count(planned)}</td><td class="figure">${count(attended)}</td></tr>`,
      )}</tbody>
      <tfoot><tr><th scope="row">${say('all-targets')}</th><td class="figure">${number(all)}</td><td></td></tr></tfoot></table></div>`,
  )
}

function activityTypes(reader: Reader, { proposal: { activityTypes: chosen } }: Project) {
  const types = chosen.map(
    ({ code, note }) =>
      html`<li>${listWord(reader, 'activity', ACTIVITY_TYPES, code)}${note && html` <span class="soft">${note}</span>`}</li>`,
  )
  return section(reader, 'section-7', types.length > 0 ? html`<ul>${types}</ul>` : notSaid(reader))
}

function places(reader: Reader, areas: AreaIndex, { proposal, areaCode }: Project) {
  const { say } = reader
  const listed =
    proposal.places.length > 0
      ? proposal.places
      : [{ areaCode, text: '', character: null, latitude: null, longitude: null }]
  const rows = listed.map(({ areaCode: code, text, character, latitude, longitude }) => {
    const named = [text, code && placeName(reader, areas, code)].filter(Boolean).join(' · ')
    const point = latitude === null ? (code ? areas.byCode(code) : undefined) : { latitude, longitude }
    return html`<tr><th scope="row">${named || say('not-said')}</th>
      <td>${character && listWord(reader, 'character', PLACE_CHARACTERS, character)}</td><td>${pinOf(reader, point)}</td></tr>`
  })
  return section(
    reader,
    'section-8',
    html`<div class="wide"><table><thead><tr><th scope="col">${say('place')}</th><th scope="col">${say('character')}</th><th scope="col">${say('map')}</th></tr></thead>
      <tbody>${rows}</tbody></table></div>`,
  )
}

function budget(reader: Reader, { proposal, askedSatang, approvedSatang, fundName }: Project) {
  const { say, baht } = reader
  const others = proposal.otherMoney.map(({ funder, satang }) => html`<dt>${funder}</dt><dd>${baht(satang)}</dd>`)
  return section(
    reader,
    'section-9',
    html`<dl><dt>${say('budget')}</dt><dd>${baht(approvedSatang ?? askedSatang)}</dd>
      <dt>${say('funder')}</dt><dd>${proposal.funder || fundName || say('not-said')}</dd>${others}</dl>`,
  )
}

/** Only what was written: most registry forms say nothing of it. */
export function proposalSections(reader: Reader, { proposal }: Project): Html[] {
  const { say, day } = reader
  const sections: [PublicWord, Html[]][] = [
    [
      'problems',
      proposal.problems.map(
        ({ text, size }) => html`<li>${text}${size && html` <span class="soft">${size}</span>`}</li>`,
      ),
    ],
    [
      'objectives',
      proposal.objectives.map(
        ({ text, indicator, now, target }) => html`<li>${paragraphs(text)}${paragraphs(indicator)}
          ${(now || target) && html`<p class="soft">${say('now-to-target', { now: now || '–', target: target || '–' })}</p>`}</li>`,
      ),
    ],
    [
      'planned-activities',
      proposal.activities.map(
        ({ title, detail, fromDay, toDay, partners }) => html`<li><strong>${title}</strong>
          ${fromDay && html` <span class="soft">${day(fromDay)}${toDay && toDay !== fromDay && ` – ${day(toDay)}`}</span>`}
          ${paragraphs(detail)}${partners && html`<p class="soft">${partners}</p>`}</li>`,
      ),
    ],
  ]
  return [
    ...sections
      .filter(([, rows]) => rows.length > 0)
      .map(([heading, rows]) => section(reader, heading, html`<ul>${rows}</ul>`)),
    ...(['method', 'expected'] as const)
      .map((key) => [key, paragraphs(proposal[key])] as const)
      .filter(([, text]) => text.length > 0)
      .map(([key, text]) => section(reader, key, text)),
  ]
}
