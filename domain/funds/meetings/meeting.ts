// A meeting of a fund's committee: agenda, who came, minutes, and what was decided about projects.
import { z } from 'zod'

const line = (most: number) => z.string().trim().max(most)

/** ระเบียบวาระ: in the order in which meetings take them. */
export const AGENDA_KINDS = ['inform', 'minutes', 'follow-up', 'decide', 'other'] as const
export const AgendaItem = z.object({
  id: z.uuid(),
  kind: z.enum(AGENDA_KINDS).default('other'),
  title: line(500),
  detail: z.string().max(20_000).default(''),
  /** What is decided about, where it is a project. */
  projectId: z.uuid().nullable().default(null),
})
export type AgendaItem = z.infer<typeof AgendaItem>

const Held = z.object({
  onDay: z.iso.date(),
  place: line(300).default(''),
  agenda: z.array(AgendaItem).max(100).default([]),
  minutes: z.string().max(200_000).default(''),
  /** Ids of members who came. */
  present: z.array(z.uuid()).max(100).default([]),
})

export const NewMeeting = Held.extend({
  id: z.uuid(),
  number: z.int().min(1).max(200),
  fiscalYear: z.int().min(2000).max(2200),
})
export type NewMeeting = z.infer<typeof NewMeeting>

export const MeetingChange = Held.extend({ revision: z.int() })
export type MeetingChange = z.infer<typeof MeetingChange>

export const DECISIONS = ['granted', 'send-back', 'refused'] as const

export const NewDecision = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  outcome: z.enum(DECISIONS),
  /** อนุมัติ จำนวน … บาท เพราะ … / ไม่อนุมัติ เพราะ … */
  reason: line(4000).min(1),
  /** Members with an interest in it, who left the room. */
  abstained: z.array(z.uuid()).max(50).default([]),
  grant: z
    .object({
      potId: z.uuid(),
      approvedSatang: z.int().positive(),
      reportDueOn: z.iso.date().nullable().default(null),
      code: line(60).default(''),
    })
    .optional(),
})
export type NewDecision = z.infer<typeof NewDecision>

export const Decision = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  projectTitle: z.string(),
  outcome: z.enum(DECISIONS),
  approvedSatang: z.int().nullable(),
  reason: z.string(),
  abstained: z.array(z.uuid()),
})
export type Decision = z.infer<typeof Decision>

export const Meeting = NewMeeting.extend({
  revision: z.int(),
  adoptedAt: z.iso.datetime().nullable(),
  hasQuorum: z.boolean(),
  decisions: z.array(Decision),
})
export type Meeting = z.infer<typeof Meeting>
