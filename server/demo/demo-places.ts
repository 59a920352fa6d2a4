// Where the people of the demo live, and who keeps their records.
import type { OrganizationCode } from './demo-organizations.ts'

export type Place = {
  areaCode: string
  people: number
  /** Share of Muslim families, roughly as in the province. */
  muslims: number
  keepers: readonly OrganizationCode[]
  villages: readonly string[]
  /** The middle of the subdistrict, when it is known. */
  centre?: { latitude: number; longitude: number }
}

const place = (
  areaCode: string,
  people: number,
  muslims: number,
  keepers: OrganizationCode[],
  villages: string[] = [],
): Place => ({ areaCode, people, muslims, keepers, villages })

const SONGKHLA: OrganizationCode[] = ['PAO90', 'PMJ90', 'FOUNDATION']
const CITY: OrganizationCode[] = ['SONGKHLACITY', 'PMJ90', 'DISABLED90']

export const PLACES: readonly Place[] = [
  place(
    '901113',
    420,
    0.12,
    ['THAKHAM', 'RPST'],
    ['บ้านท่าข้าม', 'บ้านหินเกลี้ยง', 'บ้านแม่เตย', 'บ้านเขากลอย', 'บ้านหนองบัว', 'บ้านปลักคล้า', 'บ้านท่าไทร', 'บ้านพรุเตียว'],
  ),
  place('901104', 390, 0.1, ['KHOHONG'], ['บ้านคลองเปล', 'บ้านทุ่งโดน', 'บ้านคลองหวะ', 'บ้านปลักธง', 'บ้านทุ่งรี']),
  place('901102', 70, 0.2, SONGKHLA),
  place('901114', 150, 0.15, ['NAMNOI']),
  place('901116', 60, 0.15, SONGKHLA),
  place('901112', 50, 0.2, SONGKHLA),
  place('900101', 130, 0.1, CITY),
  place('900102', 120, 0.2, CITY),
  place('900106', 45, 0.02, CITY),
  place('900202', 40, 0.1, SONGKHLA),
  place('900206', 40, 0.05, SONGKHLA),
  place('900306', 130, 0.85, ['CHANA']),
  place('900304', 60, 0.85, ['CHANA', 'PMJ90']),
  place('900503', 60, 0.8, SONGKHLA),
  place('900601', 50, 0.6, SONGKHLA),
  place('901001', 40, 0.2, SONGKHLA),
  place('910102', 120, 0.75, ['SATUN']),
  place('910103', 60, 0.75, ['SATUN', 'FOUNDATION']),
  place('910601', 30, 0.6, ['FOUNDATION']),
  place('920101', 110, 0.15, ['TRANG']),
  place('920110', 50, 0.15, ['TRANG']),
  place('920801', 90, 0.05, ['NAYONG']),
  place('930101', 90, 0.08, ['PHATTHALUNG']),
  place('930109', 50, 0.1, ['PHATTHALUNG', 'FOUNDATION']),
  place('930801', 40, 0.2, ['FOUNDATION']),
  place('940110', 90, 0.9, ['PATTANI']),
  place('940101', 40, 0.85, ['PATTANI', 'FOUNDATION']),
  place('940205', 80, 0.45, ['KHOKPHO']),
  place('950101', 90, 0.55, ['YALA']),
  place('950116', 50, 0.75, ['YALA']),
  place('950301', 30, 0.85, ['FOUNDATION']),
  place('960105', 80, 0.88, ['NARATHIWAT']),
  place('960101', 40, 0.8, ['NARATHIWAT']),
  place('960201', 30, 0.85, ['FOUNDATION']),
]
