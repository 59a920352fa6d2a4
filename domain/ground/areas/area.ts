// An area of the country, by its official code: 2 digits a province, 4 a district, 6 a subdistrict, 8 a village.
import { z } from 'zod'

export const AreaKind = z.enum(['province', 'district', 'subdistrict', 'village', 'community'])
export type AreaKind = z.infer<typeof AreaKind>

/** An area as a scope or an address names it: province, district, subdistrict or village. */
export const AreaCode = z.string().regex(/^\d{2}(\d{2}(\d{2}(\d{2})?)?)?$/)

export const AreaStep = z.object({ code: z.string(), name: z.string() })
export type AreaStep = z.infer<typeof AreaStep>

export const Area = z.object({
  code: z.string(),
  kind: AreaKind,
  nameTh: z.string(),
  nameEn: z.string(),
  /** With those above it, ready to show: ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา. */
  name: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  /** Those above it and itself, the province first. */
  path: z.array(AreaStep),
})
export type Area = z.infer<typeof Area>

/** A named set: a health region, the area of a local authority, the catchment of a health station. */
export const AreaSet = z.object({
  id: z.uuid(),
  code: z.string(),
  kind: z.enum(['health-region', 'local-authority', 'catchment', 'other']),
  nameTh: z.string(),
  nameEn: z.string(),
  areas: z.array(z.string()),
})
export type AreaSet = z.infer<typeof AreaSet>

export const AreasQuery = z.object({
  /** The areas right below this one; without it the provinces. */
  parent: z
    .string()
    .regex(/^(\d{2}|\d{4}|\d{6})$/)
    .optional(),
  search: z.string().max(200).optional(),
})
export type AreasQuery = z.infer<typeof AreasQuery>
