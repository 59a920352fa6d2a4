// Generated from the migrations by npm run generate; not edited by hand.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type GivenTimestamp = ColumnType<Date, Date | string | undefined, Date | string>
type Json = ColumnType<unknown, string, string>
type GivenJson = ColumnType<unknown, string | undefined, string>

export interface Accounts {
  id: string
  userName: string
  phone: string | null
  name: string
  organizationId: string
  passwordHash: string | null
  failedSignIns: Generated<number>
  lockedUntil: Timestamp | null
  disabledAt: Timestamp | null
  createdAt: GivenTimestamp
  lastSeenAt: Timestamp | null
  resetAskedAt: Timestamp | null
}

export interface ActivityAttendance {
  projectId: string
  reportId: string
  participants: Json
}

export interface ActivityPhotos {
  projectId: string
  id: string
  reportId: string
  kind: string
  caption: Generated<string>
  smallKey: string
  largeKey: string
  width: number
  height: number
  sha256: Buffer
  addedBy: string | null
  addedAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawalReason: string | null
  publicAt: Timestamp | null
  publicBy: string | null
}

export interface ActivityReports {
  projectId: string
  id: string
  activityId: string | null
  origin: string
  title: Generated<string>
  fromDay: string | null
  toDay: string | null
  areaCode: string | null
  quality: number | null
  came: Generated<number>
  spentSatang: Generated<number>
  report: GivenJson
  revision: Generated<number>
  begunBy: string | null
  begunAt: GivenTimestamp
  sentBy: string | null
  sentAt: Timestamp | null
  countedIn: string | null
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
  createdAt: GivenTimestamp
  createdBy: string | null
}

export interface AppointmentLetters {
  fundId: string
  id: string
  number: string
  dated: string
  kind: string
  recordedBy: string | null
  recordedAt: GivenTimestamp
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

export interface Assessments {
  personId: string
  id: string
  instrument: string
  version: string
  assessedOn: string
  answers: Json
  ruleVersion: string
  total: number | null
  band: string | null
  formerScores: GivenJson
  overrideBand: string | null
  overrideReason: string | null
  overrideBy: string | null
  overrideAt: Timestamp | null
  method: string | null
  place: string | null
  visitId: string | null
  organizationId: string | null
  recordedBy: string | null
  recordedAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawalReason: string | null
}

export interface AuditEntries {
  id: string
  at: GivenTimestamp
  accountId: string | null
  organizationId: string | null
  action: string
  subjectId: string | null
  personIds: Generated<string[]>
  details: GivenJson
  writtenIn: Generated<unknown>
}

export interface AuditSeals {
  seq: number
  entryId: string
  entryHash: Buffer
  chainHash: Buffer
  sealedAt: GivenTimestamp
}

export interface AuditTrims {
  seq: number
  chainHash: Buffer
  firstAt: Timestamp
  lastAt: Timestamp
  trimmedAt: GivenTimestamp
}

export interface Authenticators {
  accountId: string
  sealedSecret: Buffer
  confirmedAt: Timestamp | null
  lastStep: Generated<number>
  createdAt: GivenTimestamp
}

export interface BankBooks {
  fundId: string
  id: string
  potId: string
  month: string
  balanceSatang: number
  revision: Generated<number>
  ledgerSatang: number | null
  reconciledBy: string | null
  reconciledAt: Timestamp | null
  checkedBy: string | null
  checkedAt: Timestamp | null
}

export interface BankDifferences {
  fundId: string
  id: string
  bookId: string
  kind: string
  entryId: string | null
  lineId: string | null
  text: Generated<string>
  amountSatang: number
  saidBy: string | null
}

export interface BankLines {
  fundId: string
  id: string
  potId: string
  onDay: string
  amountSatang: number
  text: Generated<string>
  leftSatang: number | null
  alike: Generated<number>
  broughtBy: string | null
  broughtAt: GivenTimestamp
}

export interface BankMatches {
  fundId: string
  entryId: string
  lineId: string
  matchedBy: string | null
  matchedAt: GivenTimestamp
}

export interface BulkActs {
  id: string
  organizationId: string
  accountId: string | null
  kind: string
  subject: string
  people: number
  note: string | null
  at: GivenTimestamp
  undoneAt: Timestamp | null
}

export interface Caseloads {
  personId: string
  id: string
  accountId: string
  fromDay: string
  toDay: string | null
  begunBy: string | null
  endedBy: string | null
}

export interface CommitteeMembers {
  fundId: string
  id: string
  letterId: string | null
  seat: string
  office: string
  name: string
  fromOrganization: Generated<string>
  position: Generated<number>
  fromDay: string
  dueDay: string
  endedOn: string | null
  endedWhy: string | null
  accountId: string | null
  subCommitteeId: string | null
}

export interface ConsentSignatures {
  personId: string
  id: string
  signedBy: string
  sealed: Buffer
  recordedBy: string | null
  recordedAt: GivenTimestamp
}

export interface Consents {
  personId: string
  id: string
  purpose: string
  saysYes: boolean
  channel: string
  givenBy: string
  giverName: string | null
  relationship: string | null
  witnessName: string | null
  textVersion: string
  saidOn: string
  organizationId: string | null
  recordedBy: string | null
  recordedAt: GivenTimestamp
  withdrawnOn: string | null
  withdrawnChannel: string | null
  withdrawnBy: string | null
  withdrawnAt: Timestamp | null
  signatureId: string | null
}

export interface CountedGroups {
  number: number
  tag: string
}

export interface CountedPeople {
  personId: string
  states: number[]
  areas: string[]
  fromDays: string[]
  toDays: string[]
  holdsUntil: string | null
}

export interface CountedProjects {
  projectId: string
  fundId: string | null
  fiscalYear: number
  status: string
  supportType: Generated<number>
  targetGroup: Generated<number>
  applicantKind: Generated<number>
  issueCode: Generated<string>
  askedSatang: Generated<number>
  approvedSatang: Generated<number>
  paidSatang: Generated<number>
  returnedSatang: Generated<number>
  planned: Generated<number>
  came: Generated<number>
}

export interface CountedValues {
  number: number
  part: string
  value: string
}

export interface DefaultViews {
  accountId: string
  viewId: string
}

export interface EntryArrivals {
  entryId: string
  phoneId: string
  accountId: string
  madeAt: Timestamp
  receivedAt: GivenTimestamp
  skewSeconds: number
}

export interface Epochs {
  id: string
  beganAt: GivenTimestamp
  backupMadeAt: Timestamp | null
  backupSha256: Buffer | null
}

export interface EvaluationForms {
  id: string
  code: string
  nameTh: string
  source: string
  fromDay: string
  toDay: string | null
  parts: Json
  grades: Json
}

export interface Evidence {
  projectId: string
  id: string
  kind: string
  subject: string
  subjectId: string | null
  caption: Generated<string>
  smallKey: string
  largeKey: string
  width: number
  height: number
  sha256: Buffer
  byPhone: Generated<boolean>
  addedBy: string | null
  addedAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawalReason: string | null
}

export interface EvidenceOpenings {
  id: string
  projectId: string
  kind: string
  subject: string
  subjectId: string | null
  codeHash: Buffer
  createdBy: string
  createdAt: GivenTimestamp
  expiresAt: Timestamp
  closedAt: Timestamp | null
  received: Generated<number>
}

export interface FieldRegistrations {
  personId: string
  id: string
  accountId: string
  organizationId: string
  registeredAt: GivenTimestamp
  checkedAt: Timestamp | null
  checkedBy: string | null
}

export interface Files {
  id: string
  organizationId: string
  name: string
  size: number
  sha256: Buffer
  storageKey: string
  createdBy: string | null
  createdAt: GivenTimestamp
}

export interface FilesToRemove {
  storageKey: string
}

export interface FinalReportSteps {
  projectId: string
  id: string
  fromState: string
  toState: string
  note: Generated<string>
  byAccount: string | null
  at: GivenTimestamp
}

export interface FinalReports {
  projectId: string
  id: string
  state: Generated<string>
  interestSatang: Generated<number>
  otherSatang: Generated<number>
  report: GivenJson
  money: Json | null
  revision: Generated<number>
  begunBy: string | null
  begunAt: GivenTimestamp
}

export interface FormAnswers {
  personId: string
  id: string
  formId: string
  version: number
  answeredOn: string
  answers: Json
  reckoned: GivenJson
  isComplete: boolean
  organizationId: string | null
  recordedBy: string | null
  recordedAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawalReason: string | null
  replacedByAnswer: string | null
}

export interface FormReviews {
  personId: string
  id: string
  formId: string
  formKind: string
  act: string
  note: string | null
  authorId: string | null
  organizationId: string | null
  madeBy: string | null
  madeAt: GivenTimestamp
  followedAt: Timestamp | null
}

export interface FundAliases {
  code: string
  fundId: string
}

export interface FundEvaluations {
  fundId: string
  id: string
  fiscalYear: number
  formId: string
  assessorKind: string
  head: GivenJson
  scores: GivenJson
  comment: Generated<string>
  revision: Generated<number>
  begunBy: string | null
  begunAt: GivenTimestamp
  reckoned: Json | null
  total: number | null
  grade: string | null
  closedBy: string | null
  closedAt: Timestamp | null
}

export interface FundFigureSteps {
  id: Generated<number>
  fundId: string
  fiscalYear: number
  status: string
  slice: string
  value: string
  projects: number
  unpaid: number
  partly: number
  unclosed: number
  askedSatang: number
  approvedSatang: number
  paidSatang: number
  returnedSatang: number
  planned: number
  came: number
}

export interface FundFigures {
  fundId: string
  fiscalYear: number
  status: string
  slice: string
  value: string
  projects: number
  unpaid: number
  partly: number
  unclosed: number
  askedSatang: number
  approvedSatang: number
  paidSatang: number
  returnedSatang: number
  planned: number
  came: number
}

export interface FundFiguresNow {
  fundId: string | null
  fiscalYear: number | null
  status: string | null
  slice: string | null
  value: string | null
  projects: number | null
  unpaid: number | null
  partly: number | null
  unclosed: number | null
  askedSatang: number | null
  approvedSatang: number | null
  paidSatang: number | null
  returnedSatang: number | null
  planned: number | null
  came: number | null
}

export interface FundMeetings {
  fundId: string
  id: string
  number: number
  fiscalYear: number
  onDay: string
  place: Generated<string>
  agenda: GivenJson
  minutes: Generated<string>
  present: Generated<string[]>
  revision: Generated<number>
  adoptedAt: Timestamp | null
  adoptedBy: string | null
  madeBy: string | null
}

export interface FundMoneyYears {
  fundId: string
  potId: string
  fiscalYear: number
  openingSatang: Generated<number>
  nhsoSatang: Generated<number>
  localSatang: Generated<number>
  interestSatang: Generated<number>
  communitySatang: Generated<number>
  returnedSatang: Generated<number>
  otherSatang: Generated<number>
  spent1Satang: Generated<number>
  spent2Satang: Generated<number>
  spent3Satang: Generated<number>
  spent4Satang: Generated<number>
  spent5Satang: Generated<number>
  spentOtherSatang: Generated<number>
  bankSatang: Generated<number>
  closedMonths: Generated<number>
}

export interface FundOffices {
  fundId: string
  id: string
  accountId: string
  office: string
  fromDay: string
  toDay: string | null
  givenBy: string | null
  createdAt: GivenTimestamp
}

export interface FundPots {
  fundId: string
  id: string
  kind: string
  name: string
  bankName: Generated<string>
  bankAccountName: Generated<string>
  bankAccountNumber: Generated<string>
  booksFrom: string
  closedOn: string | null
  balanceSatang: Generated<number>
  vouchersFrom: Generated<string>
}

export interface FundYears {
  fundId: string
  fiscalYear: number
  regulationId: string | null
  population: number | null
  shareCode: string | null
  nhsoSatang: number | null
  localSatang: number | null
  otherSatang: Generated<number>
  carriedSatang: Generated<number>
  uses: GivenJson
  filledBy: Generated<string>
  filledPosition: Generated<string>
  filledPhone: Generated<string>
  filledEmail: Generated<string>
  approvedOn: string | null
  resolution: Generated<string>
  approvedBy: string | null
  revision: Generated<number>
}

export interface Funds {
  id: string
  kind: string
  code: string
  nameTh: string
  nameEn: Generated<string>
  organizationId: string
  areaCode: string
  areaSetId: string | null
  provinceCode: GeneratedAlways<string>
  issueListId: string
  address: Generated<string>
  phone: Generated<string>
  email: Generated<string>
  latitude: number | null
  longitude: number | null
  openedOn: string | null
  closedOn: string | null
  revision: Generated<number>
  createdBy: string | null
  createdAt: GivenTimestamp
}

export interface Goals {
  id: string
  parentId: string | null
  organizationId: string | null
  areaCode: string | null
  position: Generated<number>
  nameTh: string
  nameEn: Generated<string>
  indicator: Generated<string>
  now: Generated<string>
  target: Generated<string>
  fromDay: string | null
  toDay: string | null
  setBy: Generated<string>
  source: Generated<string>
  endedOn: string | null
  revision: Generated<number>
  createdBy: string | null
  createdAt: GivenTimestamp
}

export interface GrantAgreements {
  projectId: string
  fundId: string
  id: string
  number: string
  signedOn: string
  madeAt: Generated<string>
  signatories: Json
  conditions: Generated<string>
  madeBy: string | null
  recordedAt: GivenTimestamp
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
  createdAt: GivenTimestamp
}

export interface HeldEntries {
  id: string
  about: string | null
  kind: string
  sealed: Buffer
  bodyHash: Buffer
  problem: string
  isWished: Generated<boolean>
  accountId: string
  organizationId: string
  phoneId: string
  madeAt: Timestamp
  skewSeconds: number
  receivedAt: GivenTimestamp
  settledAt: Timestamp | null
  settledBy: string | null
  outcome: string | null
  reason: string | null
}

export interface HouseholdMembers {
  personId: string
  id: string
  householdId: string
  role: string
  relationship: string | null
  fromDay: string
  toDay: string | null
  joinedBy: string | null
  joinedAt: GivenTimestamp
  leftBy: string | null
  leftAt: Timestamp | null
}

export interface HouseholdSurveys {
  personId: string
  id: string
  householdId: string | null
  kind: string
  surveyedOn: string
  informant: string | null
  answers: Json
  incomeSatang: number | null
  expenseSatang: number | null
  savingSatang: number | null
  debtSatang: number | null
  organizationId: string | null
  recordedBy: string | null
  recordedAt: GivenTimestamp
  replacedBySurvey: string | null
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
}

export interface Households {
  id: string
  houseCode: string | null
  houseStatus: string | null
  houseType: string | null
  organizationId: string
  openedBy: string | null
  openedAt: GivenTimestamp
  mergedInto: string | null
  mergedBy: string | null
  mergedAt: Timestamp | null
}

export interface IdentityLinks {
  id: string
  accountId: string
  providerId: string
  subject: string
  linkedAt: GivenTimestamp
  lastUsedAt: Timestamp | null
}

export interface IdentityProviders {
  id: string
  code: string
  nameTh: string
  nameEn: string
  issuer: string
  clientId: string
  sealedSecret: Buffer | null
  scope: string
  createdAt: GivenTimestamp
  closedAt: Timestamp | null
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
  createdAt: GivenTimestamp
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
  linkKeys: Generated<number[]>
  sharing: Generated<number>
  numberDisputed: Generated<boolean>
  joins: Generated<string[]>
  doubts: GivenJson
}

export interface Installation {
  onlyOne: Generated<boolean>
  id: string
  isDemo: boolean
  keyFingerprint: string
  createdAt: GivenTimestamp
}

export interface InstalmentReportSteps {
  projectId: string
  id: string
  reportId: string
  fromState: string
  toState: string
  note: Generated<string>
  byAccount: string | null
  at: GivenTimestamp
}

export interface InstalmentReports {
  projectId: string
  id: string
  instalmentId: string
  state: Generated<string>
  carriedSatang: Generated<number>
  receivedSatang: Generated<number>
  interestSatang: Generated<number>
  otherSatang: Generated<number>
  spentSatang: Generated<number>
  returnedSatang: Generated<number>
  cashSatang: Generated<number>
  bankSatang: Generated<number>
  spending: GivenJson
  report: GivenJson
  revision: Generated<number>
  begunBy: string | null
  begunAt: GivenTimestamp
}

export interface Instalments {
  projectId: string
  id: string
  number: number
  amountSatang: number
  paidSatang: Generated<number>
  workFrom: string
  workTo: string
  reportFrom: string
  reportTo: string
  openedAt: Timestamp | null
}

export interface Invitations {
  id: string
  accountId: string
  purpose: string
  codeHash: Buffer
  createdBy: string | null
  createdAt: GivenTimestamp
  expiresAt: Timestamp
  usedAt: Timestamp | null
  withdrawnAt: Timestamp | null
}

export interface IssueLists {
  id: string
  code: string
  nameTh: string
  nameEn: Generated<string>
}

export interface IssuePlans {
  fundId: string
  id: string
  fiscalYear: number
  issueListId: string
  issueCode: string
  plan: GivenJson
  budgetSatang: Generated<number>
  ranking: number[] | null
  revision: Generated<number>
  withdrawnAt: Timestamp | null
}

export interface Issues {
  listId: string
  code: string
  position: number
  nameTh: string
  nameEn: Generated<string>
  commonCode: string | null
  retiredOn: string | null
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
  createdAt: GivenTimestamp
  endedAt: Timestamp | null
}

export interface KeyRotations {
  id: string
  fromFingerprint: string
  toFingerprint: string
  tableName: string | null
  afterKey: Json | null
  pass: Generated<number>
  changedInPass: Generated<number>
  done: Generated<number>
  begunAt: GivenTimestamp
  endedAt: Timestamp | null
  passBegunAt: GivenTimestamp
  changedAt: GivenTimestamp
}

export interface KnownNameDeletions {
  key: string
  nameKey: string
}

export interface KnownNames {
  nameKey: string
  sound: string
}

export interface LawfulBases {
  id: string
  organizationId: string
  purpose: string
  basis: string
  reference: Generated<string>
  fromDay: string
  toDay: string | null
  createdBy: string | null
  createdAt: GivenTimestamp
  endedBy: string | null
}

export interface LayoutChoices {
  batchId: string
  sheets: Json
  chosenBy: string | null
  chosenAt: GivenTimestamp
}

export interface LedgerAccounts {
  code: string
  kind: string
  position: number
  nameTh: string
  nameEn: string
}

export interface LedgerCounters {
  fundId: string
  potId: string
  fiscalYear: number
  document: string
  last: number
}

export interface LedgerEntries {
  fundId: string
  id: string
  potId: string
  kind: string
  onDay: string
  fiscalYear: GeneratedAlways<number>
  document: string
  number: number
  text: string
  counterparty: Generated<string>
  channel: Generated<string>
  chequeNumber: Generated<string>
  amountSatang: number
  projectId: string | null
  instalmentId: string | null
  reverses: string | null
  recordedBy: string | null
  recordedAt: GivenTimestamp
}

export interface LedgerLines {
  fundId: string
  entryId: string
  position: number
  accountCode: string
  amountSatang: number
}

export interface LedgerMonths {
  fundId: string
  potId: string
  month: string
  accountCode: string
  debitSatang: Generated<number>
  creditSatang: Generated<number>
}

export interface LinkKeys {
  key: number
  personId: string
}

export interface LinkReviews {
  id: string
  low: string
  high: string
  nowLow: string
  nowHigh: string
  weight: number
  reasons: GivenJson
  batchIds: Generated<string[]>
  sheet: string | null
  rowNumber: number | null
  createdAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  decision: string | null
  decidedBy: string | null
  decidedAt: Timestamp | null
  note: string | null
  mergeId: string | null
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
  startedAt: GivenTimestamp
  endedAt: Timestamp | null
}

export interface LocalAuthorities {
  id: string
  code: string
  kind: string
  nameTh: string
  areaSetId: string
}

export interface LocalFormVersions {
  formId: string
  version: number
  definition: Json
  remarks: GivenJson
  fileName: string
  broughtBy: string | null
  broughtAt: GivenTimestamp
  publishedAt: Timestamp | null
  publishedBy: string | null
}

export interface LocalForms {
  id: string
  organizationId: string
  shownTo: string
  madeBy: string | null
  madeAt: GivenTimestamp
  closedAt: Timestamp | null
  closedBy: string | null
}

export interface MeetingDecisions {
  fundId: string
  id: string
  meetingId: string
  projectId: string
  outcome: string
  approvedSatang: number | null
  reason: string
  abstained: Generated<string[]>
  decidedBy: string | null
  recordedAt: GivenTimestamp
}

export interface MentoringConfidences {
  fundId: string
  visitId: string
  comment: string
}

export interface MentoringVisits {
  fundId: string
  id: string
  projectId: string | null
  onDay: string
  form: string
  place: Generated<string>
  level: string
  asked: Generated<string>
  advice: Generated<string>
  followsId: string | null
  changed: Generated<string>
  closes: Generated<boolean>
  byAccount: string | null
  recordedAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawalReason: string | null
}

export interface Merges {
  id: string
  stays: string
  leaves: string
  kind: string
  batchId: string | null
  reasons: GivenJson
  note: Generated<string>
  mergedBy: string | null
  mergedAt: GivenTimestamp
  unmergedAt: Timestamp | null
  unmergedBy: string | null
}

export interface MonthlyPapers {
  id: string
  accountId: string
  month: string
  state: Generated<string>
  made: Generated<number>
  total: number | null
  storageKey: string | null
  size: number | null
  askedAt: GivenTimestamp
}

export interface NamesToLearn {
  nameKey: string
}

export interface NeedSteps {
  personId: string
  id: string
  needId: string
  step: string
  onDay: string
  owner: string | null
  note: string | null
  organizationId: string | null
  recordedBy: string | null
  recordedAt: GivenTimestamp
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
  recordedAt: GivenTimestamp
  batchId: string | null
  rowKey: Buffer | null
  withdrawnAt: Timestamp | null
  visitId: string | null
  toldOn: string | null
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
  createdAt: GivenTimestamp
  removedAt: Timestamp | null
}

export interface OpenQuestions {
  personId: string
  id: string
  sourceId: string | null
  batchId: string | null
  sheet: string | null
  rowNumber: number | null
  code: string
  columnName: string | null
  value: string | null
  details: GivenJson
  createdAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  settledAt: Timestamp | null
  settledBy: string | null
  note: string | null
}

export interface OpenReviews {
  id: string | null
  low: string | null
  high: string | null
  nowLow: string | null
  nowHigh: string | null
  weight: number | null
  reasons: Json | null
  batchIds: string[] | null
  sheet: string | null
  rowNumber: number | null
  createdAt: Timestamp | null
}

export interface Organizations {
  id: string
  code: string
  nameTh: string
  nameEn: Generated<string>
  kind: Generated<string>
  createdAt: GivenTimestamp
  closedAt: Timestamp | null
  secondFactorFrom: string | null
  formsReviewedFrom: string | null
}

export interface Passkeys {
  id: string
  accountId: string
  credentialId: string
  publicKey: Buffer
  counter: number
  transports: string[]
  name: string
  createdAt: GivenTimestamp
  lastUsedAt: Timestamp | null
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
  createdAt: GivenTimestamp
  changedAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  middleName: string | null
  englishName: string | null
  registeredAddress: Json | null
  residency: string | null
  education: string | null
  maritalStatus: string | null
  healthRightType: string | null
  healthRightUnit: string | null
  healthRightCheckedOn: string | null
  carers: GivenJson
  diedOn: string | null
  deathPlace: string | null
  departedOn: string | null
  departedTo: string | null
  disagreements: Generated<number>
}

export interface PeopleToCount {
  personId: string
}

export interface PeopleToKey {
  personId: string
}

export interface PeopleToRefold {
  personId: string
}

export interface PeriodClosings {
  fundId: string
  id: string
  potId: string
  kind: string
  fromDay: string
  toDay: string
  signatures: GivenJson
  resolution: Generated<string>
  openingSatang: number
  receivedSatang: number
  paidSatang: number
  closingSatang: number
  closedBy: string | null
  closedAt: GivenTimestamp
  reopeningAskedBy: string | null
  reopeningReason: string | null
  reopenedBy: string | null
  reopenedAt: Timestamp | null
  bankState: string | null
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
  lane: string | null
  road: string | null
  community: string | null
  postcode: string | null
}

export interface PersonCard {
  personId: string
  lastVisitOn: string | null
  visitCount: Generated<number>
  openNeeds: Generated<number>
  adlScore: number | null
  adlOn: string | null
  urgentNeeds: Generated<number>
  areaCode: string | null
  provinceCode: GeneratedAlways<string | null>
  districtCode: GeneratedAlways<string | null>
  subdistrictCode: GeneratedAlways<string | null>
  holders: Generated<string[]>
  openQuestions: Generated<number>
  openReviews: Generated<number>
}

export interface PersonChanges {
  personId: string
  changed: Generated<unknown>
}

export interface PersonDocuments {
  personId: string
  id: string
  kind: string
  fileName: string
  contentType: string
  size: number
  sha256: Buffer
  storageKey: string
  note: string | null
  organizationId: string
  recordedBy: string | null
  recordedAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawalReason: string | null
}

export interface PersonEconomy {
  personId: string
  incomeSatang: number | null
  debtSatang: number | null
  benefits: GivenJson
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
  allergies: Generated<string[]>
  disabilityCardState: string | null
  disabilityCardIssuedOn: string | null
  disabilityCardPlace: string | null
  disabilityCause: string | null
  deathCause: string | null
}

export interface PersonIdentifiers {
  personId: string
  id: string
  kind: string
  sealed: Buffer
  blindIndex: Buffer
  sourceId: string
  tail: string | null
  issuer: string | null
  fromDay: string | null
  toDay: string | null
}

export interface PersonPhones {
  personId: string
  id: string
  phone: string
  sourceId: string
  backwards: GeneratedAlways<string | null>
  owner: string | null
  ownerName: string | null
}

export interface PersonPhotos {
  personId: string
  id: string
  kind: string
  smallKey: string
  largeKey: string
  width: number
  height: number
  takenOn: string | null
  note: string | null
  consentBy: string
  consentHow: string
  organizationId: string
  recordedBy: string | null
  recordedAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawalReason: string | null
}

export interface PersonRestricted {
  personId: string
  id: string
  kind: string
  sealed: Buffer | null
  fromDay: string
  sourceId: string | null
  organizationId: string
  recordedBy: string | null
  recordedAt: GivenTimestamp
  unsaidAt: Timestamp | null
  endedOn: string | null
  endedBy: string | null
  endingReason: Buffer | null
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
  createdAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  numberSealed: Buffer | null
  numberDisputed: Generated<boolean>
}

export interface PersonTags {
  personId: string
  id: string
  tag: string
  fromDay: string
  toDay: string | null
  sourceId: string
}

export interface Phones {
  id: string
  accountId: string
  organizationId: string
  secret: Buffer
  version: string
  firstContactAt: GivenTimestamp
  lastContactAt: GivenTimestamp
  skewSeconds: Generated<number>
  waitingEntries: Generated<number>
  waitingPhotos: Generated<number>
  refusedEntries: Generated<number>
  oldestMadeAt: Timestamp | null
  waitingIds: GivenJson
  storage: GivenJson
  people: Generated<number>
  unlockingAskedAt: Timestamp | null
  unlockingAllowedAt: Timestamp | null
  unlockingAllowedBy: string | null
  wipingAskedAt: Timestamp | null
  wipingAskedBy: string | null
  wipedAt: Timestamp | null
}

export interface PledgeProjects {
  fundId: string
  id: string
  pledgeId: string
  projectId: string
  amountSatang: number
  linkedBy: string | null
  linkedAt: GivenTimestamp
}

export interface Pledges {
  fundId: string
  id: string
  fiscalYear: number
  issueListId: string
  issueCode: string
  funder: string
  organizationId: string | null
  kind: string
  amountSatang: number
  text: Generated<string>
  letterNumber: Generated<string>
  letterDay: string | null
  recordedBy: string | null
  recordedAt: GivenTimestamp
  withdrawnBy: string | null
  withdrawnAt: Timestamp | null
  withdrawnWhy: string | null
}

export interface PrivacyRequests {
  id: string
  organizationId: string
  personId: string | null
  askerName: string | null
  askedBy: string
  kind: string
  channel: string
  detail: Generated<string>
  askedOn: string
  dueOn: string
  createdBy: string | null
  createdAt: GivenTimestamp
  assignedTo: string | null
  erasureAskedBy: string | null
  erasureAskedAt: Timestamp | null
  erasedBy: string | null
  erasedAt: Timestamp | null
  outcome: string | null
  refusal: string | null
  answer: string | null
  answeredBy: string | null
  answeredAt: Timestamp | null
}

export interface ProjectMoney {
  projectId: string
  fundId: string
  potId: string
  approvedSatang: number
  paidSatang: Generated<number>
  returnedSatang: Generated<number>
}

export interface ProjectNeeds {
  projectId: string
  needId: string
  personId: string
  namedBy: string | null
  namedAt: GivenTimestamp
  endedAt: Timestamp | null
  metIn: string | null
  metBy: string | null
  metAt: Timestamp | null
}

export interface ProjectPeople {
  projectId: string
  id: string
  accountId: string | null
  role: string
  name: string
  phone: Generated<string>
  position: Generated<number>
  endedAt: Timestamp | null
}

export interface ProjectPresentations {
  projectId: string
  id: string
  fundId: string
  meetingId: string
  note: Generated<string>
  recordedBy: string | null
  recordedAt: GivenTimestamp
}

export interface ProjectSteps {
  projectId: string
  id: string
  fromStatus: string
  toStatus: string
  note: Generated<string>
  byAccount: string | null
  at: GivenTimestamp
}

export interface ProjectStops {
  projectId: string
  stepId: string
  returnSatang: number
  returnBy: string | null
  returnedBeforeSatang: Generated<number>
  stoppedAt: GivenTimestamp
}

export interface Projects {
  id: string
  fundId: string | null
  organizationId: string
  applicant: Generated<string>
  title: string
  code: string | null
  status: Generated<string>
  fiscalYear: number
  supportType: number | null
  applicantKind: number | null
  targetGroup: number | null
  issueListId: string | null
  issueCode: string | null
  areaCode: string | null
  fromDay: string | null
  toDay: string | null
  askedSatang: Generated<number>
  previousId: string | null
  copiedFromId: string | null
  regulationId: string | null
  proposal: GivenJson
  revision: Generated<number>
  approvedOn: string | null
  reportDueOn: string | null
  enteredBy: string | null
  enteredAt: GivenTimestamp
  goalIds: GeneratedAlways<string[]>
  servedGroups: Generated<string[]>
}

export interface PushMessages {
  id: Generated<string>
  sessionId: string
  sentence: string
  subjectId: string
  createdAt: GivenTimestamp
  tries: Generated<number>
  nextTryAt: GivenTimestamp
}

export interface PushSubscriptions {
  sessionId: string
  accountId: string
  endpoint: string
  publicKey: string
  secret: string
  language: string
  createdAt: GivenTimestamp
}

export interface Receipts {
  entryId: string
  accountId: string
  bodyHash: Buffer
  outcome: Json
  at: GivenTimestamp
}

export interface RecoveryCodes {
  accountId: string
  codeHash: Buffer
  usedAt: Timestamp | null
}

export interface RecoveryKeys {
  accountId: string
  publicKey: Buffer
  sealed: Buffer
}

export interface RegulationSets {
  id: string
  code: string
  kind: string
  nameTh: string
  source: string
  fromDay: string
  toDay: string | null
  rules: Json
}

export interface RememberedLayouts {
  organizationId: string
  fingerprint: Buffer
  choice: Json
  chosenBy: string | null
  chosenAt: GivenTimestamp
}

export interface RestrictedAssessments {
  personId: string
  id: string
  kind: string
  instrument: string
  version: string
  assessedOn: string
  ruleVersion: string
  sealed: Buffer
  visitId: string | null
  organizationId: string
  recordedBy: string | null
  recordedAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawalReason: string | null
}

export interface RestrictedOpenings {
  personId: string
  id: string
  accountId: string
  organizationId: string
  reason: string
  openedAt: GivenTimestamp
  openUntil: GivenTimestamp
  reviewedBy: string | null
  reviewedAt: Timestamp | null
}

export interface RestrictedRights {
  id: string
  accountId: string
  kinds: string[]
  fromDay: string
  toDay: string
  reason: string
  grantedBy: string | null
  createdAt: GivenTimestamp
}

export interface RetentionRuns {
  id: string
  at: GivenTimestamp
  isRehearsal: boolean
  report: Json
}

export interface RulesAgreements {
  accountId: string
  version: string
  agreedAt: GivenTimestamp
}

export interface SavedViews {
  id: string
  accountId: string
  organizationId: string
  name: string
  query: Json
  columns: string[]
  isShared: Generated<boolean>
  createdAt: GivenTimestamp
  removedAt: Timestamp | null
}

export interface ScreeningSheets {
  id: string
  fundKind: string
  fromDay: string
  toDay: string | null
  source: string
  most: number
  criteria: Json
}

export interface Screenings {
  projectId: string
  id: string
  fundId: string
  sheetId: string
  accountId: string
  hasInterest: Generated<boolean>
  points: GivenJson
  comment: Generated<string>
  at: GivenTimestamp
}

export interface Sessions {
  tokenHash: Buffer
  accountId: string
  createdAt: GivenTimestamp
  seenAt: GivenTimestamp
  expiresAt: Timestamp
  id: Generated<string>
  kind: Generated<string>
  begunBy: Generated<string>
  browser: Generated<string>
  system: Generated<string>
  network: Generated<string>
  idleMinutes: number | null
  locksAfterMinutes: number | null
  lockedAt: Timestamp | null
  provenAt: GivenTimestamp
  phoneId: string | null
}

export interface SignInSteps {
  tokenHash: Buffer
  accountId: string | null
  waitsFor: string
  sessionKind: Generated<string>
  begunBy: Generated<string>
  sealed: Buffer | null
  createdAt: GivenTimestamp
  expiresAt: Timestamp
}

export interface SignInTries {
  nameHash: Buffer
  failed: number
  lockedUntil: Timestamp | null
  triedAt: GivenTimestamp
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
  numberSealed: Buffer | null
  numberDisputed: boolean | null
}

export interface StateDays {
  areaCode: string
  groupNumber: number
  part: number
  year: number
  days: number[]
  counted: number[]
  amounts: number[]
  summedTo: Generated<number>
}

export interface StateSteps {
  areaCode: string
  groupNumber: number
  value: number
  day: string
  levels: number
  amount: number
}

export interface StateYears {
  areaCode: string
  groupNumber: number
  part: number
  years: number[]
  counted: number[]
  amounts: number[]
  summedTo: Generated<number>
}

export interface SubCommittees {
  fundId: string
  id: string
  kind: string
  name: string
  recordedBy: string | null
  recordedAt: GivenTimestamp
}

export interface TaiTables {
  id: string
  fromDay: string
  source: string
  lines: Json
  madeBy: string | null
  madeAt: GivenTimestamp
}

export interface TaskActs {
  personId: string
  id: string
  task: string
  act: string
  risk: number
  untilDay: string | null
  reason: string | null
  note: string | null
  organizationId: string | null
  recordedBy: string | null
  recordedAt: GivenTimestamp
}

export interface TeamMembers {
  teamId: string
  accountId: string
  fromDay: string
  toDay: string | null
}

export interface TeamNotes {
  id: string
  organizationId: string
  teamId: string | null
  areaCode: string | null
  words: string
  fromDay: string
  toDay: string
  writtenBy: string | null
  writtenAt: GivenTimestamp
  endedBy: string | null
  endedAt: Timestamp | null
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

export interface Thanks {
  personId: string
  id: string
  visitId: string
  accountId: string
  at: GivenTimestamp
}

export interface TimeLimits {
  id: string
  code: string
  days: number
  source: string
  fromDay: string
  toDay: string | null
}

export interface TrustOrders {
  organizationId: string
  fieldGroup: string
  trust: number
  setBy: string | null
  setAt: GivenTimestamp
}

export interface Unmaskings {
  personId: string
  id: string
  accountId: string | null
  reason: string
  note: Generated<string>
  at: GivenTimestamp
}

export interface UrgentCases {
  personId: string
  id: Generated<string>
  kind: string
  subjectId: string
  organizationId: string
  raisedBy: string | null
  raisedAt: GivenTimestamp
  namedAccount: string | null
  namedAt: GivenTimestamp
  asked: Generated<string[]>
  acknowledgedBy: string | null
  acknowledgedAt: Timestamp | null
  outcome: string | null
  note: string | null
  closedBy: string | null
  closedAt: Timestamp | null
}

export interface UrgentDuties {
  id: Generated<string>
  organizationId: string
  areaCode: Generated<string>
  place: number
  accountId: string
}

export interface ValuationForms {
  id: string
  code: string
  nameTh: string
  source: string
  fromDay: string
  toDay: string | null
  dimensions: Json
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

export interface VisitPhotos {
  personId: string
  id: string
  visitId: string
  isWound: Generated<boolean>
  takenAt: Timestamp
  smallKey: string
  largeKey: string
  width: number
  height: number
  sha256: Buffer
  consentBy: string
  consentHow: string
  organizationId: string | null
  recordedBy: string
  recordedAt: GivenTimestamp
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawalReason: string | null
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
  recordedAt: GivenTimestamp
  batchId: string | null
  rowKey: Buffer | null
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawalReason: string | null
  countedOn: string | null
  countedArea: string | null
  countedFirsts: number | null
  temperature: number | null
  respiration: number | null
  oxygen: number | null
  waistCm: number | null
  pressurePosition: string | null
  sugarKind: string | null
  metWith: string | null
  falls: number | null
  fallInjured: boolean | null
  pressureSore: boolean | null
  soreGrade: string | null
  sorePlace: string | null
  done: Generated<string[]>
  latitude: number | null
  longitude: number | null
  accuracyMetres: number | null
  householdVisitId: string | null
  startedAt: Timestamp | null
  savedAt: Timestamp | null
}

export interface VoucherChains {
  id: string
  fundKind: string
  fromDay: string
  toDay: string | null
  source: string
  steps: Json
}

export interface VoucherSteps {
  fundId: string
  id: string
  voucherId: string
  round: number
  act: string
  isLast: Generated<boolean>
  name: string
  position: Generated<string>
  way: string
  onDay: string
  note: Generated<string>
  byAccount: string | null
  at: GivenTimestamp
}

export interface Vouchers {
  fundId: string
  id: string
  potId: string
  chainId: string
  onDay: string
  fiscalYear: GeneratedAlways<number>
  number: number
  projectId: string
  instalmentId: string | null
  amountSatang: number
  payee: string
  channel: string
  payeeAccount: Generated<string>
  purpose: string
  state: Generated<string>
  round: Generated<number>
  signed: Generated<number>
  revision: Generated<number>
  entryId: string | null
  paidOn: string | null
  chequeNumber: Generated<string>
  chequeOn: string | null
  signers: Generated<string[]>
  receivers: Generated<string[]>
  payer: Generated<string>
  recordedAt: GivenTimestamp
}

export interface Database {
  accounts: Accounts
  activityAttendance: ActivityAttendance
  activityPhotos: ActivityPhotos
  activityReports: ActivityReports
  agreementAreas: AgreementAreas
  agreementParties: AgreementParties
  agreements: Agreements
  appointmentLetters: AppointmentLetters
  areaRegions: AreaRegions
  areaSetMembers: AreaSetMembers
  areaSets: AreaSets
  areaSuccessors: AreaSuccessors
  areas: Areas
  assessments: Assessments
  auditEntries: AuditEntries
  auditSeals: AuditSeals
  auditTrims: AuditTrims
  authenticators: Authenticators
  bankBooks: BankBooks
  bankDifferences: BankDifferences
  bankLines: BankLines
  bankMatches: BankMatches
  bulkActs: BulkActs
  caseloads: Caseloads
  committeeMembers: CommitteeMembers
  consentSignatures: ConsentSignatures
  consents: Consents
  countedGroups: CountedGroups
  countedPeople: CountedPeople
  countedProjects: CountedProjects
  countedValues: CountedValues
  defaultViews: DefaultViews
  entryArrivals: EntryArrivals
  epochs: Epochs
  evaluationForms: EvaluationForms
  evidence: Evidence
  evidenceOpenings: EvidenceOpenings
  fieldRegistrations: FieldRegistrations
  files: Files
  filesToRemove: FilesToRemove
  finalReportSteps: FinalReportSteps
  finalReports: FinalReports
  formAnswers: FormAnswers
  formReviews: FormReviews
  fundAliases: FundAliases
  fundEvaluations: FundEvaluations
  fundFigureSteps: FundFigureSteps
  fundFigures: FundFigures
  fundFiguresNow: FundFiguresNow
  fundMeetings: FundMeetings
  fundMoneyYears: FundMoneyYears
  fundOffices: FundOffices
  fundPots: FundPots
  fundYears: FundYears
  funds: Funds
  goals: Goals
  grantAgreements: GrantAgreements
  grants: Grants
  heldEntries: HeldEntries
  householdMembers: HouseholdMembers
  householdSurveys: HouseholdSurveys
  households: Households
  identityLinks: IdentityLinks
  identityProviders: IdentityProviders
  importBatches: ImportBatches
  importRows: ImportRows
  installation: Installation
  instalmentReportSteps: InstalmentReportSteps
  instalmentReports: InstalmentReports
  instalments: Instalments
  invitations: Invitations
  issueLists: IssueLists
  issuePlans: IssuePlans
  issues: Issues
  jobs: Jobs
  keyRotations: KeyRotations
  knownNameDeletions: KnownNameDeletions
  knownNames: KnownNames
  lawfulBases: LawfulBases
  layoutChoices: LayoutChoices
  ledgerAccounts: LedgerAccounts
  ledgerCounters: LedgerCounters
  ledgerEntries: LedgerEntries
  ledgerLines: LedgerLines
  ledgerMonths: LedgerMonths
  linkKeys: LinkKeys
  linkReviews: LinkReviews
  listExports: ListExports
  localAuthorities: LocalAuthorities
  localFormVersions: LocalFormVersions
  localForms: LocalForms
  meetingDecisions: MeetingDecisions
  mentoringConfidences: MentoringConfidences
  mentoringVisits: MentoringVisits
  merges: Merges
  monthlyPapers: MonthlyPapers
  namesToLearn: NamesToLearn
  needSteps: NeedSteps
  needs: Needs
  officeTaggings: OfficeTaggings
  officeTags: OfficeTags
  openQuestions: OpenQuestions
  openReviews: OpenReviews
  organizations: Organizations
  passkeys: Passkeys
  people: People
  peopleToCount: PeopleToCount
  peopleToKey: PeopleToKey
  peopleToRefold: PeopleToRefold
  periodClosings: PeriodClosings
  personAddresses: PersonAddresses
  personCard: PersonCard
  personChanges: PersonChanges
  personDocuments: PersonDocuments
  personEconomy: PersonEconomy
  personHealth: PersonHealth
  personIdentifiers: PersonIdentifiers
  personPhones: PersonPhones
  personPhotos: PersonPhotos
  personRestricted: PersonRestricted
  personSources: PersonSources
  personTags: PersonTags
  phones: Phones
  pledgeProjects: PledgeProjects
  pledges: Pledges
  privacyRequests: PrivacyRequests
  projectMoney: ProjectMoney
  projectNeeds: ProjectNeeds
  projectPeople: ProjectPeople
  projectPresentations: ProjectPresentations
  projectSteps: ProjectSteps
  projectStops: ProjectStops
  projects: Projects
  pushMessages: PushMessages
  pushSubscriptions: PushSubscriptions
  receipts: Receipts
  recoveryCodes: RecoveryCodes
  recoveryKeys: RecoveryKeys
  regulationSets: RegulationSets
  rememberedLayouts: RememberedLayouts
  restrictedAssessments: RestrictedAssessments
  restrictedOpenings: RestrictedOpenings
  restrictedRights: RestrictedRights
  retentionRuns: RetentionRuns
  rulesAgreements: RulesAgreements
  savedViews: SavedViews
  screeningSheets: ScreeningSheets
  screenings: Screenings
  sessions: Sessions
  signInSteps: SignInSteps
  signInTries: SignInTries
  sourceFacts: SourceFacts
  sourcesAsSaid: SourcesAsSaid
  stateDays: StateDays
  stateSteps: StateSteps
  stateYears: StateYears
  subCommittees: SubCommittees
  taiTables: TaiTables
  taskActs: TaskActs
  teamMembers: TeamMembers
  teamNotes: TeamNotes
  teamPeople: TeamPeople
  teams: Teams
  thanks: Thanks
  timeLimits: TimeLimits
  trustOrders: TrustOrders
  unmaskings: Unmaskings
  urgentCases: UrgentCases
  urgentDuties: UrgentDuties
  valuationForms: ValuationForms
  visitFigures: VisitFigures
  visitFiguresNow: VisitFiguresNow
  visitPhotos: VisitPhotos
  visitSteps: VisitSteps
  visits: Visits
  voucherChains: VoucherChains
  voucherSteps: VoucherSteps
  vouchers: Vouchers
}
