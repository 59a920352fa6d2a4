// An address while it is being typed, whole line or part by part.
import { homeInOneLine, parseAddressLine } from '../../../domain/registry/people/address-line.ts'
import type { Address } from '../../../domain/registry/people/person.ts'

export type AddressDraft = {
  house: string
  moo: string
  village: string
  lane: string
  road: string
  community: string
  postcode: string
  areaCode: string | null
  /** Latitude and longitude as they are copied from a map: 7.0086, 100.4747. */
  point: string
}

export type AddressFieldProps = {
  label: string
  value: AddressDraft
  onChange: (value: AddressDraft) => void
  error?: string | undefined
}

export function addressDraftOf(address: Partial<Address> | null | undefined): AddressDraft {
  const { latitude, longitude } = address ?? {}
  return {
    house: address?.house ?? '',
    moo: address?.moo == null ? '' : String(address.moo),
    village: address?.village ?? '',
    lane: address?.lane ?? '',
    road: address?.road ?? '',
    community: address?.community ?? '',
    postcode: address?.postcode ?? '',
    areaCode: address?.areaCode ?? null,
    point: latitude == null || longitude == null ? '' : `${latitude}, ${longitude}`,
  }
}

const POINT = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/

/** Undefined when what was typed is no point. */
export function pointOf(typed: string): { latitude: number; longitude: number } | undefined {
  const [, latitude, longitude] = POINT.exec(typed) ?? []
  return latitude === undefined ? undefined : { latitude: Number(latitude), longitude: Number(longitude) }
}

const said = (text: string) => text.trim() || null

export function addressOf(draft: AddressDraft): Address {
  const point = pointOf(draft.point)
  return {
    house: said(draft.house),
    moo: /^\d+$/.test(draft.moo) ? Number(draft.moo) : null,
    village: said(draft.village),
    lane: said(draft.lane),
    road: said(draft.road),
    community: said(draft.community),
    postcode: said(draft.postcode),
    areaCode: draft.areaCode,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
  }
}

export const homeLineOf = (draft: AddressDraft) => homeInOneLine(addressOf(draft))

/** The line as it is shown before anything is typed into it. */
export const lineOf = (draft: AddressDraft, areaName: string | undefined) =>
  [homeLineOf(draft), areaName, draft.postcode].filter(Boolean).join(' ')

/** What the line says takes the place of the parts; the area is chosen from what was found. */
export function withLine(draft: AddressDraft, line: string): AddressDraft {
  const { house, moo, village, lane, road, community, postcode } = parseAddressLine(line)
  return {
    ...draft,
    house: house ?? '',
    moo: moo === null ? '' : String(moo),
    village: village ?? '',
    lane: lane ?? '',
    road: road ?? '',
    community: community ?? '',
    postcode: postcode ?? '',
  }
}
