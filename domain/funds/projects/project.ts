// A project as it is sent, listed and shown, from its first draft on.
import { z } from 'zod'
import { StopDemand } from '../final-reports/closing-gaps.ts'
import { FundKind } from '../funds/fund.ts'
import { APPLICANT_KINDS, SUPPORT_TYPES, TARGET_GROUPS } from './project-lists.ts'
import { PROJECT_MOVES, PROJECT_STATUSES, type ProjectMove } from './project-status.ts'
import { Proposal } from './proposal.ts'

const satang = z.int().min(0)
const numberOf = (list: Record<number, string>) => z.int().refine((number) => number in list)
const Head = z.object({
  title: z.string().trim().max(500),
  /** The organisation's or group's name as it stands on the form. */
  applicant: z.string().trim().max(300).default(''),
  fiscalYear: z.int().min(2000).max(2200),
  supportType: numberOf(SUPPORT_TYPES).nullable().default(null),
  applicantKind: numberOf(APPLICANT_KINDS).nullable().default(null),
  targetGroup: numberOf(TARGET_GROUPS).nullable().default(null),
  issueListId: z.uuid().nullable().default(null),
  issueCode: z.string().max(60).nullable().default(null),
  areaCode: z
    .string()
    .regex(/^\d{2,8}$/)
    .nullable()
    .default(null),
  fromDay: z.iso.date().nullable().default(null),
  toDay: z.iso.date().nullable().default(null),
})

export const NewProject = Head.extend({
  id: z.uuid(),
  title: z.string().trim().min(1).max(500),
  fundId: z.uuid().nullable().default(null),
  /** The exemplary one it is copied from: its proposal goes along, its people and money do not. */
  copiedFromId: z.uuid().nullable().default(null),
  /** What an issue's plan already says of it. */
  proposal: Proposal.nullable().default(null),
  /** Of the year before. */
  previousId: z.uuid().nullable().default(null),
})
export type NewProject = z.infer<typeof NewProject>

/** Saved as it is typed, from the revision on the screen. */
export const ProjectDraft = Head.extend({ revision: z.int(), proposal: Proposal })
export type ProjectDraft = z.infer<typeof ProjectDraft>

export const NewProjectMove = z.object({
  id: z.uuid(),
  move: z.enum(Object.keys(PROJECT_MOVES) as [ProjectMove, ...ProjectMove[]]),
  note: z.string().trim().max(4000).default(''),
  /** To which fund, when it is submitted. */
  fundId: z.uuid().optional(),
  /** When it is granted: what the committee approved, from which pot, on which day. */
  grant: z
    .object({
      potId: z.uuid(),
      approvedSatang: z.int().positive(),
      approvedOn: z.iso.date(),
      reportDueOn: z.iso.date().nullable().default(null),
      code: z.string().trim().max(60).default(''),
    })
    .optional(),
  /** When it is suspended or terminated, which wants its reason as the note. */
  stop: StopDemand.optional(),
})
export type NewProjectMove = z.infer<typeof NewProjectMove>

export const ProjectLine = z.object({
  id: z.uuid(),
  title: z.string(),
  code: z.string().nullable(),
  applicant: z.string(),
  status: z.enum(PROJECT_STATUSES),
  fiscalYear: z.int(),
  supportType: z.int().nullable(),
  targetGroup: z.int().nullable(),
  issueCode: z.string().nullable(),
  areaCode: z.string().nullable(),
  fundId: z.uuid().nullable(),
  fundName: z.string().nullable(),
  askedSatang: satang,
  approvedSatang: satang.nullable(),
  paidSatang: satang.nullable(),
  returnedSatang: satang.nullable(),
  /** The money it was granted from. */
  potId: z.uuid().nullable(),
  potName: z.string().nullable(),
})
export type ProjectLine = z.infer<typeof ProjectLine>

export const PROJECT_ORDERS = [
  'newest',
  'title',
  'code',
  'applicant',
  'fund',
  'year',
  'status',
  'asked',
  'approved',
  'paid',
  'left',
] as const
export type ProjectOrder = (typeof PROJECT_ORDERS)[number]
/** As many as the centre answers at once. */
export const PROJECTS_PAGE = 50
export const ProjectsWanted = z.object({
  fundId: z.uuid().optional(),
  area: z
    .string()
    .regex(/^\d{0,8}$/)
    .optional(),
  year: z.coerce.number().int().optional(),
  status: z.enum(PROJECT_STATUSES).optional(),
  supportType: z.coerce.number().int().optional(),
  issue: z.string().max(60).optional(),
  /** Of those who ask: their organisation's, and those they work on. */
  mine: z.stringbool().optional(),
  q: z.string().max(100).optional(),
  sort: z.enum(PROJECT_ORDERS).default('newest'),
  down: z.stringbool().default(false),
  /** From one. */
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  limit: z.coerce.number().int().min(1).max(200).default(PROJECTS_PAGE),
})
export type ProjectsWanted = z.infer<typeof ProjectsWanted>

export const ProjectsFound = z.object({
  projects: z.array(ProjectLine),
  /** Of all that match, and not only of the page. */
  sums: z.object({
    count: z.int(),
    askedSatang: satang,
    approvedSatang: satang,
    paidSatang: satang,
    returnedSatang: satang,
  }),
})
export type ProjectsFound = z.infer<typeof ProjectsFound>

/** Null when there is none, and when whoever asks may not know it. */
const Kin = z.object({ id: z.uuid(), title: z.string(), fiscalYear: z.int() }).nullable()
const Step = z.object({
  from: z.enum(PROJECT_STATUSES),
  to: z.enum(PROJECT_STATUSES),
  note: z.string(),
  by: z.string().nullable(),
  at: z.iso.datetime(),
})
export const ProjectPerson = z.object({
  id: z.uuid(),
  accountId: z.uuid().nullable().default(null),
  role: z.enum(['lead', 'member', 'finance', 'mentor', 'contact']),
  name: z.string().trim().min(1).max(200),
  phone: z.string().trim().max(50).default(''),
})
export type ProjectPerson = z.infer<typeof ProjectPerson>

export const Project = ProjectLine.extend({
  ...Head.shape,
  organizationId: z.uuid(),
  organizationName: z.string(),
  issueListId: z.uuid().nullable(),
  previousId: z.uuid().nullable(),
  copiedFromId: z.uuid().nullable(),
  previous: Kin,
  copiedFrom: Kin,
  fundKind: FundKind.nullable(),
  regulationId: z.uuid().nullable(),
  approvedOn: z.iso.date().nullable(),
  reportDueOn: z.iso.date().nullable(),
  enteredBy: z.string().nullable(),
  enteredAt: z.iso.datetime(),
  revision: z.int(),
  proposal: Proposal,
  /** The oldest first. */
  steps: z.array(Step),
  /** Empty for those who only know that it was granted. */
  people: z.array(ProjectPerson),
  may: z.object({ edit: z.boolean(), actForApplicant: z.boolean(), decide: z.boolean() }),
})
export type Project = z.infer<typeof Project>
