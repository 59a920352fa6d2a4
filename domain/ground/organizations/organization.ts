// An organisation as a party: it holds people's records, has accounts, and agrees with others.
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'

export const ORGANIZATION_KINDS = wordings({
  'local-authority': 'องค์กรปกครองส่วนท้องถิ่น',
  'health-service': 'หน่วยบริการสุขภาพ',
  'provincial-office': 'ส่วนราชการจังหวัด',
  foundation: 'มูลนิธิหรือสมาคม',
  'community-organization': 'องค์กรชุมชน',
  network: 'เครือข่าย',
  other: 'อื่นๆ',
})
export const OrganizationKind = codesOf(ORGANIZATION_KINDS)
export type OrganizationKind = z.infer<typeof OrganizationKind>

export const NewOrganization = z.object({
  id: z.uuid(),
  /** Short and unique, as it is typed at the command line: THAKHAM, PAO-90. */
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9][A-Z0-9._-]{1,29}$/),
  nameTh: z.string().trim().min(1).max(200),
  nameEn: z.string().trim().max(200).default(''),
  kind: OrganizationKind.default('other'),
})
export type NewOrganization = z.infer<typeof NewOrganization>

export const Organization = z.object({
  id: z.uuid(),
  code: z.string(),
  nameTh: z.string(),
  nameEn: z.string(),
  kind: OrganizationKind,
  closed: z.boolean(),
})
export type Organization = z.infer<typeof Organization>
