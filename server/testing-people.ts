// People that tests add: invented, with numbers that begin with 9.

import type { NewVisit } from '../domain/care/visits/visit.ts'
import type { Address, NewPerson } from '../domain/registry/people/person.ts'
import { newId } from '../domain/shared/ids.ts'

/** ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา: somsri's, nok's and wilai's. */
export const THA_KHAM = '901113'
/** ต.ทับเที่ยง อ.เมืองตรัง จ.ตรัง: far's. */
export const THAP_THIANG = '920101'

export const addressIn = (areaCode: string): Address => ({
  house: '1/2',
  moo: 3,
  village: null,
  areaCode,
  latitude: null,
  longitude: null,
})

export const personOf = (says: Partial<NewPerson>): NewPerson => ({
  id: newId(),
  firstName: 'สมมุติ',
  lastName: 'ตัวอย่างดี',
  address: addressIn(THA_KHAM),
  ...says,
})

export const visitTo = (personId: string, says: Partial<NewVisit> = {}) => ({
  id: newId(),
  personId,
  visitedOn: '2020-05-04',
  ...says,
})
