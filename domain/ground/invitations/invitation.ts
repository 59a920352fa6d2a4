// A slip of paper, or a link: whoever holds its code chooses the password of one account, once.
import { z } from 'zod'
import { toArabicDigits } from '../../shared/thai-text.ts'
import { Role } from '../access/actor.ts'
import { NewGrant, signInPhone, UserName } from '../accounts/account.ts'

export const INVITATION_DAYS = 7

/** The rules of use that are read and agreed to; a new wording is a new version. */
export const RULES_VERSION = '2569-11-28'

/** `join` opens a new account; `reset` is for whoever forgot her password. */
export const InvitationPurpose = z.enum(['join', 'reset'])
export type InvitationPurpose = z.infer<typeof InvitationPurpose>

/** Neither 0 and O, nor 1, I and L: read off paper and typed by hand. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const CODE_LENGTH = 16

/** Groups of four: ABCD-EFGH-… */
export const codeInGroups = (code: string) => code.match(/.{1,4}/g)?.join('-') ?? ''

/** However it was typed. */
export const plainInvitationCode = (typed: string) =>
  toArabicDigits(typed)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')

/** One who is invited. Without a user name her telephone number is one. */
export const Invitee = z
  .object({
    id: z.uuid(),
    name: z.string().trim().min(1).max(200),
    userName: UserName.nullable().optional(),
    phone: z
      .string()
      .max(30)
      .refine((text) => signInPhone(text) !== undefined)
      .nullable()
      .optional(),
    organizationId: z.uuid(),
    grants: z.array(NewGrant).max(20),
  })
  .refine(({ userName, phone }) => userName || phone)
export type Invitee = z.infer<typeof Invitee>

export const MOST_INVITED_AT_ONCE = 300

export const NewInvitations = z.object({
  id: z.uuid(),
  invitees: z.array(Invitee).min(1).max(MOST_INVITED_AT_ONCE),
})
export type NewInvitations = z.infer<typeof NewInvitations>

export const NewSlip = z.object({ id: z.uuid() })

/** What is handed over. The code is known here only: the register keeps its hash. */
export const EntrySlip = z.object({
  id: z.uuid(),
  accountId: z.uuid(),
  purpose: InvitationPurpose,
  name: z.string(),
  userName: z.string(),
  organizationName: z.string(),
  code: z.string(),
  /** Of somebody who works in the field only: her telephone opens it, without a password. */
  isForPhone: z.boolean(),
  expiresAt: z.iso.datetime(),
})
export type EntrySlip = z.infer<typeof EntrySlip>

/** What whoever opens a slip is shown before she chooses. */
export const OpenedInvitation = z.object({
  purpose: InvitationPurpose,
  name: z.string(),
  userName: z.string(),
  organizationName: z.string(),
  roles: z.array(
    z.object({ role: Role, scopeKind: z.string(), scopeName: z.string(), toDay: z.iso.date().nullable() }),
  ),
  expiresAt: z.iso.datetime(),
  rulesVersion: z.string(),
})
export type OpenedInvitation = z.infer<typeof OpenedInvitation>

export const TypedInvitation = z.object({ code: z.string().max(60) })

export const Acceptance = z.object({
  code: z.string().max(60),
  password: z.string().max(200),
  /** The version of the rules that were on the screen. */
  agreedTo: z.string().max(20),
})

/** A telephone comes in by a slip; it locks itself by its PIN, so no password is chosen. */
export const PhoneAcceptance = z.object({
  code: z.string().max(60),
  phoneId: z.uuid(),
  /** The version of the rules that were on the screen. */
  agreedTo: z.string().max(20).optional(),
})

export const AskedReset = z.object({ name: z.string().max(100) })
