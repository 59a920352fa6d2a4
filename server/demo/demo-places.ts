// Where the people of the demo live, and who keeps their records.
import type { OrganizationCode } from './demo-organizations.ts'

export type Place = {
  areaCode: string
  people: number
  /** Share of Muslim families, roughly as in the province. */
  muslims: number
  keepers: readonly OrganizationCode[]
  villages: readonly string[]
}

const place = (
  areaCode: string,
  people: number,
  muslims: number,
  keepers: OrganizationCode[],
  villages: string[] = [],
): Place => ({ areaCode, people, muslims, keepers, villages })

const SONGKHLA: OrganizationCode[] = ['PAO90', 'PMJ90', 'FOUNDATION']

export const PLACES: readonly Place[] = [
  place(
    '901113',
    112,
    0.12,
    ['THAKHAM', 'RPST'],
    ['บ้านท่าข้าม', 'บ้านหินเกลี้ยง', 'บ้านแม่เตย', 'บ้านเขากลอย', 'บ้านหนองบัว', 'บ้านปลักคล้า', 'บ้านท่าไทร', 'บ้านพรุเตียว'],
  ),
  place('901104', 108, 0.1, ['KHOHONG'], ['บ้านคลองเปล', 'บ้านทุ่งโดน', 'บ้านคลองหวะ', 'บ้านปลักธง', 'บ้านทุ่งรี']),
  place('901102', 16, 0.2, SONGKHLA),
  place('901114', 14, 0.15, SONGKHLA),
  place('901116', 12, 0.15, SONGKHLA),
  place('900102', 16, 0.2, SONGKHLA),
  place('900206', 10, 0.05, SONGKHLA),
  place('900306', 18, 0.85, SONGKHLA),
  place('900503', 12, 0.8, SONGKHLA),
  place('910102', 14, 0.75, ['FOUNDATION']),
  place('920101', 18, 0.15, ['TRANG']),
  place('930109', 14, 0.1, ['FOUNDATION']),
  place('940110', 14, 0.9, ['FOUNDATION']),
  place('950101', 12, 0.75, ['FOUNDATION']),
  place('960105', 10, 0.88, ['FOUNDATION']),
]
