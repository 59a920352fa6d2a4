// Generated from the migrations by npm run generate; not edited by hand.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type Json = ColumnType<unknown, string, string>
type GivenJson = ColumnType<unknown, string | undefined, string>

export interface Accounts {
  id: string
  userName: string
  phone: string | null
  name: string
  organizationId: string
  passwordHash: string
  failedSignIns: Generated<number>
  lockedUntil: Timestamp | null
  disabledAt: Timestamp | null
  createdAt: Generated<Timestamp>
  lastSeenAt: Timestamp | null
}

export interface AgreementAreas {
  agreementId: string
  areaCode: string
}

export interface AgreementParties {
  agreementId: string
  organizationId: string
}

export interface Agreements {
  id: string
  name: string
  purpose: string
  lawfulBasis: string
  fields: string[]
  fromDay: string
  toDay: string | null
  createdAt: Generated<Timestamp>
  createdBy: string | null
}

export interface AreaRegions {
  provinceCode: string | null
  regionCode: string | null
}

export interface AreaSetMembers {
  areaSetId: string
  areaCode: string
  fromDay: Generated<string>
  toDay: string | null
}

export interface AreaSets {
  id: string
  code: string
  kind: string
  nameTh: string
  nameEn: Generated<string>
}

export interface AreaSuccessors {
  areaId: string
  successorId: string
}

export interface Areas {
  id: string
  code: string
  kind: string
  nameTh: string
  nameEn: Generated<string>
  postcode: string | null
  latitude: number | null
  longitude: number | null
  fromDay: string | null
  toDay: string | null
}

export interface AuditEntries {
  id: string
  at: Generated<Timestamp>
  accountId: string | null
  organizationId: string | null
  action: string
  subjectId: string | null
  personIds: Generated<string[]>
  details: GivenJson
}

export interface BulkActs {
  id: string
  organizationId: string
  accountId: string | null
  kind: string
  subject: string
  people: number
  note: string | null
  at: Generated<Timestamp>
  undoneAt: Timestamp | null
}

export interface Caseloads {
  personId: string
  id: string
  accountId: string
  fromDay: string
  toDay: string | null
}

export interface DefaultViews {
  accountId: string
  viewId: string
}

export interface Files {
  id: string
  organizationId: string
  name: string
  size: number
  sha256: Buffer
  storageKey: string
  createdBy: string | null
  createdAt: Generated<Timestamp>
}

export interface Grants {
  id: string
  accountId: string
  role: string
  scopeKind: string
  areaCode: string | null
  areaSetId: string | null
  teamId: string | null
  fromDay: string
  toDay: string | null
  grantedBy: string | null
  createdAt: Generated<Timestamp>
}

export interface ImportBatches {
  id: string
  organizationId: string
  accountId: string | null
  fileId: string
  fileName: string
  fileDate: string
  state: Generated<string>
  problem: string | null
  step: Generated<string>
  done: Generated<number>
  total: Generated<number>
  sheets: GivenJson
  disagreements: Generated<number>
  issueCount: Generated<number>
  replaces: string | null
  plannedAt: Timestamp | null
  createdAt: Generated<Timestamp>
  committedAt: Timestamp | null
  committedBy: string | null
  undoneAt: Timestamp | null
  undoneBy: string | null
}

export interface ImportRows {
  batchId: string
  position: number
  sheet: string
  kind: string
  rowNumber: number
  rowKey: Buffer
  raw: Buffer | null
  says: GivenJson
  numberSealed: Buffer | null
  numberIndex: Buffer | null
  numberTail: string | null
  formCode: string | null
  matchKey: Buffer | null
  title: Generated<string>
  personId: string | null
  factId: string
  revision: number | null
  outcome: string | null
  golden: Json | null
  changes: GivenJson
  issues: GivenJson
  decision: string | null
}

export interface Installation {
  onlyOne: Generated<boolean>
  id: string
  isDemo: boolean
  keyFingerprint: string
  createdAt: Generated<Timestamp>
}

export interface Jobs {
  id: string
  kind: string
  subjectId: string
  accountId: string | null
  state: Generated<string>
  leaseUntil: Timestamp | null
  attempts: Generated<number>
  problem: string | null
  createdAt: Generated<Timestamp>
  endedAt: Timestamp | null
}

export interface ListExports {
  id: string
  accountId: string
  organizationId: string | null
  format: string
  filter: string
  columns: string[]
  total: number
  done: Generated<number>
  sha256: string | null
  startedAt: Generated<Timestamp>
  endedAt: Timestamp | null
}

export interface LocalAuthorities {
  id: string
  code: string
  kind: string
  nameTh: string
  areaSetId: string
}

export interface Needs {
  personId: string
  id: string
  foundOn: string
  needOf: string
  kind: string
  urgency: string
  detail: string | null
  status: string
  owner: string | null
  metOn: string | null
  organizationId: string | null
  recordedBy: string | null
  recordedAt: Generated<Timestamp>
  batchId: string | null
  rowKey: Buffer | null
  withdrawnAt: Timestamp | null
}

export interface OfficeTaggings {
  personId: string
  id: string
  tagId: string
  organizationId: string
  fromDay: string
  toDay: string | null
  begunBy: string
  endedBy: string | null
}

export interface OfficeTags {
  id: string
  organizationId: string
  label: string
  colour: string
  icon: string
  endsOn: string | null
  createdBy: string | null
  createdAt: Generated<Timestamp>
  removedAt: Timestamp | null
}

export interface Organizations {
  id: string
  code: string
  nameTh: string
  nameEn: Generated<string>
  kind: Generated<string>
  createdAt: Generated<Timestamp>
  closedAt: Timestamp | null
}

export interface People {
  id: string
  currentId: string | null
  revision: Generated<number>
  prefix: string | null
  firstName: string
  lastName: string | null
  nickname: string | null
  sortKey: string
  firstKey: string
  lastKey: string
  nickKey: Generated<string>
  sex: string | null
  birthDate: string | null
  birthPrecision: string | null
  noNumberReason: string | null
  numberTail: string | null
  areaCode: string | null
  provinceCode: GeneratedAlways<string | null>
  districtCode: GeneratedAlways<string | null>
  subdistrictCode: GeneratedAlways<string | null>
  house: string | null
  moo: number | null
  healthRight: string | null
  groups: Generated<string[]>
  carerName: string | null
  carerRelationship: string | null
  carerPhone: string | null
  occupation: string | null
  note: string | null
  holders: Generated<string[]>
  matchKey: Buffer | null
  createdAt: Generated<Timestamp>
  changedAt: Generated<Timestamp>
  withdrawnAt: Timestamp | null
}

export interface PersonAddresses {
  personId: string
  id: string
  house: string | null
  moo: number | null
  village: string | null
  areaCode: string | null
  latitude: number | null
  longitude: number | null
  fromDay: string | null
  toDay: string | null
  sourceId: string
}

export interface PersonCard {
  personId: string
  lastVisitOn: string | null
  visitCount: Generated<number>
  openNeeds: Generated<number>
  adlScore: number | null
  adlOn: string | null
}

export interface PersonEconomy {
  personId: string
  incomeSatang: number | null
  debtSatang: number | null
}

export interface PersonHealth {
  personId: string
  disabilities: Generated<string[]>
  disabilityCard: string | null
  disabilityCardExpires: string | null
  disabilityCardForLife: Generated<boolean>
  adlScore: number | null
  adlOn: string | null
  diseases: Generated<string[]>
}

export interface PersonIdentifiers {
  personId: string
  id: string
  kind: string
  sealed: Buffer
  blindIndex: Buffer
  nextBlindIndex: Buffer | null
  sourceId: string
}

export interface PersonPhones {
  personId: string
  id: string
  phone: string
  sourceId: string
}

export interface PersonSources {
  personId: string
  id: string
  organizationId: string
  kind: string
  batchId: string | null
  sheet: string | null
  rowNumber: number | null
  rowKey: Buffer | null
  saidOn: string
  trust: number
  raw: Buffer | null
  says: Json
  numberIndex: Buffer | null
  createdBy: string | null
  createdAt: Generated<Timestamp>
  withdrawnAt: Timestamp | null
}

export interface PersonTags {
  personId: string
  id: string
  tag: string
  fromDay: string
  toDay: string | null
  sourceId: string
}

export interface Receipts {
  entryId: string
  accountId: string
  bodyHash: Buffer
  outcome: Json
  at: Generated<Timestamp>
}

export interface SavedViews {
  id: string
  accountId: string
  organizationId: string
  name: string
  query: Json
  columns: string[]
  isShared: Generated<boolean>
  createdAt: Generated<Timestamp>
  removedAt: Timestamp | null
}

export interface Sessions {
  tokenHash: Buffer
  accountId: string
  createdAt: Generated<Timestamp>
  seenAt: Generated<Timestamp>
  expiresAt: Timestamp
}

export interface SignInTries {
  nameHash: Buffer
  failed: number
  lockedUntil: Timestamp | null
  triedAt: Generated<Timestamp>
}

export interface SourceFacts {
  personId: string
  sourceId: string
  fields: string
  says: Json
}

export interface SourcesAsSaid {
  personId: string | null
  id: string | null
  organizationId: string | null
  kind: string | null
  batchId: string | null
  sheet: string | null
  rowNumber: number | null
  saidOn: string | null
  trust: number | null
  says: Json | null
  numberIndex: Buffer | null
  createdBy: string | null
  withdrawnAt: Timestamp | null
}

export interface TeamMembers {
  teamId: string
  accountId: string
  fromDay: string
  toDay: string | null
}

export interface TeamPeople {
  personId: string
  teamId: string
  fromDay: string
  toDay: string | null
}

export interface Teams {
  id: string
  name: string
  organizationId: string
  fromDay: string
  toDay: string | null
}

export interface VisitFigures {
  areaCode: string
  day: string
  visits: number
  peopleOfMonth: number
  peopleOfYear: number
  peopleOfFiscalYear: number
}

export interface VisitFiguresNow {
  areaCode: string | null
  day: string | null
  visits: number | null
  peopleOfMonth: number | null
  peopleOfYear: number | null
  peopleOfFiscalYear: number | null
}

export interface VisitSteps {
  id: Generated<number>
  day: string
  areaCode: string
  firsts: number
  amount: number
}

export interface Visits {
  personId: string
  id: string
  visitedOn: string
  visitorName: string | null
  agency: string | null
  systolic: number | null
  diastolic: number | null
  pulse: number | null
  weightKg: number | null
  heightCm: number | null
  sugar: number | null
  adlItems: number[] | null
  adlTotal: number | null
  findings: string | null
  needsFound: Generated<string[]>
  nextVisitOn: string | null
  organizationId: string | null
  recordedBy: string | null
  recordedAt: Generated<Timestamp>
  batchId: string | null
  rowKey: Buffer | null
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawalReason: string | null
  countedOn: string | null
  countedArea: string | null
  countedFirsts: number | null
}

export interface Database {
  accounts: Accounts
  agreementAreas: AgreementAreas
  agreementParties: AgreementParties
  agreements: Agreements
  areaRegions: AreaRegions
  areaSetMembers: AreaSetMembers
  areaSets: AreaSets
  areaSuccessors: AreaSuccessors
  areas: Areas
  auditEntries: AuditEntries
  bulkActs: BulkActs
  caseloads: Caseloads
  defaultViews: DefaultViews
  files: Files
  grants: Grants
  importBatches: ImportBatches
  importRows: ImportRows
  installation: Installation
  jobs: Jobs
  listExports: ListExports
  localAuthorities: LocalAuthorities
  needs: Needs
  officeTaggings: OfficeTaggings
  officeTags: OfficeTags
  organizations: Organizations
  people: People
  personAddresses: PersonAddresses
  personCard: PersonCard
  personEconomy: PersonEconomy
  personHealth: PersonHealth
  personIdentifiers: PersonIdentifiers
  personPhones: PersonPhones
  personSources: PersonSources
  personTags: PersonTags
  receipts: Receipts
  savedViews: SavedViews
  sessions: Sessions
  signInTries: SignInTries
  sourceFacts: SourceFacts
  sourcesAsSaid: SourcesAsSaid
  teamMembers: TeamMembers
  teamPeople: TeamPeople
  teams: Teams
  visitFigures: VisitFigures
  visitFiguresNow: VisitFiguresNow
  visitSteps: VisitSteps
  visits: Visits
}
