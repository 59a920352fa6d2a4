// What the endpoints are asked about in the permission matrix: the same things twice, inside the scope of ต.ท่าข้าม and outside it.
import { writeXlsx } from 'hucre'
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import { agreementId, type CastName, castAccounts, grantIds, organizations } from './testing-cast.ts'
import { addressIn, personOf, THA_KHAM, THAP_THIANG, visitTo } from './testing-people.ts'
import type { Rule } from './testing-permission-rule.ts'
import { accountBodies, inviteList } from './testing-permissions-accounts.ts'
import {
  type AssessmentParts,
  assessmentBodies,
  assessmentUrl,
  formFile,
  makeAssessmentParts,
} from './testing-permissions-assessments.ts'
import { followingUpload } from './testing-permissions-following.ts'
import { type FundParts, fundBodies, fundUrl, makeFundParts } from './testing-permissions-funds.ts'
import { type ListParts, listBodies, listUrl, makeListParts } from './testing-permissions-lists.ts'
import { type MergingParts, makeMergingParts, mergingBodies, mergingUrl } from './testing-permissions-merging.ts'
import { moneyUploads } from './testing-permissions-money.ts'
import {
  makePersonParts,
  type PersonParts,
  personPartBodies,
  personPartUploads,
  personPartUrl,
} from './testing-permissions-person-parts.ts'
import { projectReportUploads } from './testing-permissions-reports.ts'
import { makeSurveyParts, type SurveyParts, surveyBodies, surveyUrl } from './testing-permissions-surveys.ts'
import { makeSyncParts, type SyncParts, syncBodies, syncUrl } from './testing-permissions-sync.ts'
import { taskBodies } from './testing-permissions-tasks.ts'
import { makeTrustParts, type TrustParts, trustBodies, trustUrl } from './testing-permissions-trust.ts'
import { makeUrgentParts, type UrgentParts, urgentBodies, urgentUrl } from './testing-permissions-urgent.ts'
import {
  makeVisitParts,
  type VisitParts,
  visitPartBodies,
  visitPartUrl,
  visitPhotoOf,
} from './testing-permissions-visits.ts'
import type { Operator } from './testing-reviews.ts'

type Side = 'inside' | 'outside'
export type Ask = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  url: string
  body?: object
  extra?: { payload: Buffer; headers: Record<string, string> }
}

/** One side of the world: a person who was visited, a batch that waits and one that was taken in. */
export type Place = {
  area: string
  organizationId: string
  accountId: string
  grantId: string
  personId: string
  /** Of the person, once all that hangs on her is there. */
  revision: number
  visitId: string
  readyBatch: string
  committedBatch: string
  caseloadId: string
  teamId: string
  trust: TrustParts
  lists: ListParts
  parts: PersonParts
  visitParts: VisitParts
  surveys: SurveyParts
  merging: MergingParts
  assessments: AssessmentParts
  urgent: UrgentParts
  sync: SyncParts
  funds: FundParts
}

const BOUNDARY = 'klang-matrix'

async function upload(area: string, organizationId: string) {
  const names = area === THA_KHAM ? ['ท่าข้าม', 'หาดใหญ่', 'สงขลา'] : ['ทับเที่ยง', 'เมืองตรัง', 'ตรัง']
  const rows = [
    ['ชื่อ', 'นามสกุล', 'ตำบล', 'อำเภอ', 'จังหวัด', 'วันเกิด'],
    [`สมมุติ${newId()}`, 'นำเข้า', ...names, '05/04/2495'],
  ]
  const file = Buffer.from(await writeXlsx({ sheets: [{ name: 'บุคคล', rows }] }))
  const field = (name: string, value: string) =>
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const head = `${field('organizationId', organizationId)}--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n`
  return {
    payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  }
}

async function expectOk(answer: Promise<{ status: number; body: Record<string, unknown> }>) {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`the world of the matrix was not made: ${status} ${JSON.stringify(body)}`)
  return body
}

type Hands = { call: Call; runJobs: () => Promise<void>; operator: Operator }

export async function makePlace({ call, runJobs, operator }: Hands, who: CastName, area: string): Promise<Place> {
  const organizationId = organizations[castAccounts[who].organization].id
  const person = personOf({ address: addressIn(area) })
  const visit = visitTo(person.id)
  await expectOk(call(who, 'POST', '/people', person))
  await expectOk(call(who, 'POST', '/visits', visit))
  const bring = async () => {
    const { id } = await expectOk(call(who, 'POST', '/imports', undefined, await upload(area, organizationId)))
    await runJobs()
    return id as string
  }
  const committedBatch = await bring()
  await expectOk(call(who, 'POST', `/imports/${committedBatch}/commit`, {}))
  await runJobs()
  const readyBatch = await bring()
  const caseload = { id: newId(), accountId: castAccounts.malee.id, fromDay: '2020-01-01' }
  await expectOk(
    call('arun', 'POST', `/people/${person.id}/caseloads`, {
      ...caseload,
      accountId: castAccounts[area === THA_KHAM ? 'malee' : who].id,
    }),
  )
  const team = { id: newId(), name: 'ทีม', memberIds: [castAccounts[who].id], personIds: [person.id] }
  await expectOk(call(area === THA_KHAM ? 'nok' : 'arun', 'POST', '/teams', team))
  const managed = area === THA_KHAM ? 'vera' : 'far'
  const made = {
    trust: await makeTrustParts(call, who, person.id),
    lists: await makeListParts(call, who, person.id),
    visitParts: await makeVisitParts(call, who, person.id, visit.id),
    parts: await makePersonParts(call, { who, area, personId: person.id }),
    assessments: await makeAssessmentParts(call, who, person.id),
    urgent: await makeUrgentParts(operator, who, person.id),
    sync: await makeSyncParts(operator, person.id, area === THA_KHAM),
    surveys: await makeSurveyParts(call, who, person.id, visit.id),
    merging: await makeMergingParts(call, operator, { who, area, personId: person.id }),
    funds: await makeFundParts(call, operator, who, area),
  }
  const { revision } = await expectOk(call(who, 'GET', `/people/${person.id}`))
  return {
    ...made,
    area,
    organizationId,
    personId: person.id,
    revision: revision as number,
    visitId: visit.id,
    committedBatch,
    readyBatch,
    caseloadId: caseload.id,
    teamId: team.id,
    accountId: castAccounts[managed].id,
    grantId: grantIds[managed],
  }
}

const grant = (area: string) => ({ id: newId(), role: 'viewer', scope: { kind: 'area', areaCode: area } })
const address = (area: string) => addressIn(area)

/** The organisation of the account that is looked after. */
const managingOrganization = ({ accountId, organizationId }: Pick<Place, 'accountId' | 'organizationId'>) =>
  accountId === castAccounts.far.id ? organizationId : organizations.pao.id

function subjectOf(path: string, place: Place): string {
  const subjects: Record<string, string> = {
    people: place.personId,
    visits: place.visitId,
    accounts: place.accountId,
    organizations: managingOrganization(place),
    me: newId(),
    agreements: agreementId,
    teams: place.teamId,
    imports: path.endsWith('/undo') ? place.committedBatch : place.readyBatch,
  }
  return subjects[path.split('/')[1]!] ?? ''
}

/** How an endpoint is asked about a place. */
export async function asking({ endpoint }: Rule, place: Place, side: Side): Promise<Ask> {
  const [method, path] = endpoint.split(' ') as [Ask['method'], string]
  const ofLists = visitPartUrl(listUrl(path, place.personId, place.lists), place.visitParts)
  const ofPerson = mergingUrl(
    personPartUrl(surveyUrl(ofLists, place.surveys), place.personId, place.parts),
    place.merging,
  )
  const ofCare = urgentUrl(assessmentUrl(trustUrl(ofPerson, place.trust), place.assessments), place.urgent)
  const url = syncUrl(fundUrl(ofCare, place.funds), place.sync)
    .replace('/areas/:code', `/areas/${place.area}`)
    .replace(':id', subjectOf(path, place))
    .replace(':code', 'none')
    .replace(':grantId', place.grantId)
    .replace(':caseloadId', place.caseloadId)
  if (endpoint === 'POST /imports') return { method, url, extra: await upload(place.area, place.organizationId) }
  if (endpoint === 'POST /invitations/list') return { method, url, extra: await inviteList() }
  if (endpoint === 'POST /local-forms') return { method, url, extra: await formFile() }
  if (endpoint === 'POST /visits/:id/photos') return { method, url, extra: visitPhotoOf(place.personId) }
  const sent = personPartUploads[endpoint] ?? projectReportUploads[endpoint] ?? moneyUploads[endpoint]
  const extra = sent?.() ?? followingUpload(endpoint, place.funds.following)
  if (extra) return { method, url, extra }
  const query =
    path === '/caseloads/people'
      ? `?area=${place.area}`
      : path.startsWith('/reports/monthly')
        ? `?month=2021-01&unit=${place.accountId}&figure=carried`
        : path.startsWith('/reports')
          ? `?year=2563&by=subdistrict&area=${place.area}`
          : path.startsWith('/dashboard')
            ? `?year=2563&area=${place.area}`
            : ''
  const body = bodyOf(endpoint, place, side)
  return { method, url: url + query, ...(body ? { body } : {}) }
}

function bodyOf(endpoint: string, place: Place, side: Side): object | undefined {
  const { area, organizationId, personId, revision, accountId, parts, trust, lists, merging, surveys, assessments } =
    place
  const bodies: Record<string, () => object> = {
    ...fundBodies(place.funds),
    ...trustBodies(personId, trust),
    ...assessmentBodies(personId, assessments),
    ...visitPartBodies(personId),
    ...urgentBodies(area === THA_KHAM),
    ...taskBodies(personId),
    ...syncBodies(),
    ...listBodies(personId, lists),
    ...mergingBodies(revision, merging),
    ...surveyBodies(personId, surveys),
    ...personPartBodies(personId, accountId, parts),
    ...accountBodies(managingOrganization({ accountId, organizationId }), grant(area)),
    'POST /sessions': () => ({ name: 'somsri', password: 'ผิดแน่นอน' }),
    'POST /me/password': () => ({ current: 'ผิดแน่นอน', next: 'ยาวพอสำหรับรหัสผ่าน' }),
    'POST /organizations': () => ({ id: newId(), code: 'NEW', nameTh: 'ใหม่', kind: 'other' }),
    'POST /accounts': () => ({
      id: newId(),
      userName: `new-${side}`,
      name: 'ใหม่',
      password: 'ยาวพอสำหรับรหัสผ่าน',
      grants: [grant(area)],
      organizationId: managingOrganization({ accountId, organizationId }),
    }),
    'POST /accounts/:id/grants': () => grant(area),
    'POST /accounts/:id/password': () => ({ password: 'ยาวพอสำหรับรหัสผ่าน' }),
    'POST /agreements': () => ({
      id: newId(),
      name: 'ใหม่',
      purpose: 'ทดสอบ',
      lawfulBasis: 'public-task',
      fields: ['identity'],
      areas: [],
      fromDay: '2020-01-01',
      partyIds: [organizations.thakham.id, organizations.pao.id],
      parties: [organizations.thakham.id, organizations.pao.id],
    }),
    'POST /people/:id/caseloads': () => ({ id: newId(), accountId: castAccounts.malee.id }),
    'POST /teams': () => ({ id: newId(), name: 'ทีม', memberIds: [castAccounts.malee.id], personIds: [personId] }),
    'POST /people': () => personOf({ address: address(area) }),
    'POST /people/:id/corrections': () => ({ id: newId(), revision, nickname: 'ใหม่' }),
    'POST /people/:id/moves': () => ({
      id: newId(),
      movedOn: '2021-01-01',
      address: address(area === THA_KHAM ? THAP_THIANG : THA_KHAM),
    }),
    'POST /people/:id/death': () => ({ id: newId(), diedOn: '2021-01-01' }),
    'POST /people/:id/death/withdrawal': () => ({ id: newId() }),
    'POST /people/:id/departure': () => ({ id: newId(), departedOn: '2021-01-01', to: 'ต่างประเทศ' }),
    'POST /people/:id/settlements': () => ({ id: newId(), revision: 0, field: 'firstName', sourceId: personId }),
    'POST /visits': () => visitTo(personId),
    'POST /visits/:id/withdrawal': () => ({ reason: 'ผิดคน' }),
  }
  return bodies[endpoint]?.() ?? (endpoint.startsWith('POST') ? {} : undefined)
}
