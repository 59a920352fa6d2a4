// ส.2, the mentor's trail: where she was, what she was asked and advised, and what changed since.
import { z } from 'zod'

export const MENTORING_FORMS = ['visit', 'phone', 'meeting', 'online'] as const
export const MENTOR_LEVELS = ['fund', 'district', 'province', 'zone'] as const
export type MentorLevel = (typeof MENTOR_LEVELS)[number]

const long = z.string().trim().max(60_000).default('')
const short = z.string().trim().max(500).default('')

const Head = z.object({
  fundId: z.uuid(),
  /** Null when it was for the fund itself. */
  projectId: z.uuid().nullable().default(null),
  onDay: z.iso.date(),
  form: z.enum(MENTORING_FORMS),
  place: short,
  asked: long,
  advice: long,
  /** The earlier advice that is looked at again. */
  followsId: z.uuid().nullable().default(null),
  /** What changed since. */
  changed: long,
  /** Nothing more is to do about it. */
  closes: z.boolean().default(false),
})

export const NewMentoringVisit = Head.extend({
  id: z.uuid(),
  /** For mentors and those who keep the fund only. */
  confidential: long,
})
  .refine(({ asked, advice, changed }) => asked !== '' || advice !== '' || changed !== '', { path: ['advice'] })
  .refine(({ followsId, changed, closes }) => followsId !== null || (changed === '' && !closes), {
    path: ['followsId'],
  })
export type NewMentoringVisit = z.infer<typeof NewMentoringVisit>

export const MentoringVisit = Head.extend({
  id: z.uuid(),
  fundName: z.string(),
  projectTitle: z.string().nullable(),
  level: z.enum(MENTOR_LEVELS),
  mentorId: z.uuid().nullable(),
  mentorName: z.string(),
  /** Empty for those whom it does not concern. */
  confidential: z.string(),
  /** Null when nothing was advised; closed by a later visit. */
  isOpen: z.boolean().nullable(),
  recordedAt: z.iso.datetime(),
  may: z.object({ withdraw: z.boolean() }),
})
export type MentoringVisit = z.infer<typeof MentoringVisit>

export const MentorCount = z.object({
  mentorId: z.uuid(),
  mentorName: z.string(),
  level: z.enum(MENTOR_LEVELS),
  visits: z.int(),
  funds: z.int(),
  projects: z.int(),
  openAdvice: z.int(),
  lastOn: z.iso.date(),
})
export type MentorCount = z.infer<typeof MentorCount>

export const MentoringQuery = z.object({
  fundId: z.uuid().optional(),
  projectId: z.uuid().optional(),
  mentorId: z.uuid().optional(),
  /** ค.ศ. of the fiscal year's last day. */
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  /** Only with advice that nobody closed. */
  open: z.stringbool().optional(),
})
export type MentoringQuery = z.infer<typeof MentoringQuery>

export const MentoringTrail = z.object({
  /** The latest first, no more than five hundred. */
  visits: z.array(MentoringVisit),
  /** Of all that was asked for. */
  mentors: z.array(MentorCount),
  /** Of the fund or project that was asked for. */
  may: z.object({ record: z.boolean() }),
})
export type MentoringTrail = z.infer<typeof MentoringTrail>
