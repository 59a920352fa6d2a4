// The funds of the demo. That such funds exist is true; their money and projects are invented.
import type { FundKind } from '../../domain/funds/funds/fund.ts'
import type { OrganizationCode } from './demo-organizations.ts'

const COMMON_ISSUES = '019b0000-0000-7000-8000-000000000010'

export type DemoFund = {
  kind: FundKind
  code: string
  nameTh: string
  nameEn: string
  /** Of the network's organisations, or one that only keeps this fund. */
  organization: OrganizationCode | { code: string; nameTh: string; nameEn: string }
  areaCode: string
  issueListId: string
  /** By which สปสช. reckons; without it the fund has no money plan of clause 10. */
  population: number
  shareCode: string
  percent: number
  /** What it holds and receives in a year when nobody reckons it by heads, in baht. */
  yearlyBaht: number
  projectsPerYear: number
}

export type DemoBooks = {
  fund: DemoFund
  fundId: string
  potId: string
  organizationId: string
  years: readonly number[]
  today: string
}

const shareOf = (population: number) =>
  population > 15_000 ? { shareCode: 'over-20-million', percent: 50 } : { shareCode: '6-to-20-million', percent: 40 }

const localHealth = (
  code: string,
  nameTh: string,
  nameEn: string,
  organization: DemoFund['organization'],
  areaCode: string,
  population: number,
): DemoFund => ({
  ...{ kind: 'local-health', code, nameTh: `กองทุนหลักประกันสุขภาพ ${nameTh}`, nameEn: `${nameEn} Health Fund` },
  ...{ organization, areaCode, issueListId: COMMON_ISSUES, population, yearlyBaht: 0, projectsPerYear: 7 },
  ...shareOf(population),
})

/** Of an authority that has nobody in the network yet. */
const authority = (code: string, nameTh: string, nameEn: string) => ({ code, nameTh, nameEn })

const rehabilitation = (
  code: string,
  province: string,
  nameEn: string,
  organization: DemoFund['organization'],
  areaCode: string,
  population: number,
): DemoFund => ({
  ...{ kind: 'provincial-rehab', code, nameTh: `กองทุนฟื้นฟูสมรรถภาพจังหวัด${province}` },
  ...{ nameEn: `${nameEn} Rehabilitation Fund`, organization, areaCode, issueListId: COMMON_ISSUES, population },
  ...{ shareCode: 'province', percent: 100, yearlyBaht: 0, projectsPerYear: 4 },
})

const other = (
  kind: FundKind,
  [code, nameTh, nameEn]: readonly [string, string, string],
  organization: OrganizationCode,
  areaCode: string,
  of: { yearlyBaht: number; projectsPerYear: number },
): DemoFund => ({
  ...{ kind, code, nameTh, nameEn, organization, areaCode, issueListId: COMMON_ISSUES },
  ...{ population: 0, shareCode: '', percent: 0, ...of },
})

export const FUNDS: readonly DemoFund[] = [
  localHealth('L9901', 'อบต.ท่าข้าม', 'Tha Kham', 'THAKHAM', '901113', 8_420),
  localHealth('L9902', 'เทศบาลเมืองคอหงส์', 'Kho Hong', 'KHOHONG', '901104', 34_650),
  localHealth('L9903', 'เทศบาลนครสงขลา', 'Songkhla City', 'SONGKHLACITY', '900101', 58_210),
  localHealth('L9904', 'อบต.นาทับ', 'Na Thap', 'CHANA', '900306', 9_870),
  localHealth('L9905', 'เทศบาลนครตรัง', 'Trang City', 'TRANG', '920101', 57_340),
  localHealth('L9906', 'เทศบาลเมืองพัทลุง', 'Phatthalung', 'PHATTHALUNG', '930101', 33_120),
  localHealth('L9907', 'อบต.รูสะมิแล', 'Ru Samilae', 'PATTANI', '940110', 14_280),
  localHealth('L9908', 'เทศบาลนครยะลา', 'Yala City', 'YALA', '950101', 60_040),
  ...(
    [
      ['L9909', 'อบต.น้ำน้อย', 'Nam Noi', 'NAMNOI-SAO', '901114', 11_900],
      ['L9910', 'เทศบาลตำบลคลองขุด', 'Khlong Khut', 'KHLONGKHUT', '910102', 18_700],
      ['L9911', 'เทศบาลตำบลนาโยงเหนือ', 'Na Yong Nuea', 'NAYONG-TAO', '920801', 6_540],
      ['L9912', 'อบต.ทรายขาว', 'Sai Khao', 'SAIKHAO', '940205', 7_310],
      ['L9913', 'อบต.กะลุวอ', 'Kaluwo', 'KALUWO', '960105', 10_450],
    ] as const
  ).map(([code, nameTh, nameEn, owner, areaCode, population]) =>
    localHealth(code, nameTh, nameEn, authority(owner, nameTh, nameEn), areaCode, population),
  ),
  rehabilitation('R9901', 'สงขลา', 'Songkhla', 'PAO90', '90', 1_120_000),
  rehabilitation(
    'R9902',
    'ยะลา',
    'Yala',
    authority('PAO95', 'อบจ.ยะลา', 'Yala Provincial Administration'),
    '95',
    405_000,
  ),
  other('programme', ['P9901', 'แผนงานร่วมดูแลกลุ่มเปราะบางเขต 12', 'Region 12 Programme'], 'NETWORK', '90', {
    ...{ yearlyBaht: 3_600_000, projectsPerYear: 5 },
  }),
  other('tambon-central', ['T9901', 'กองทุนกลางตำบลท่าข้าม', 'Tha Kham Central Fund'], 'THAKHAM', '901113', {
    ...{ yearlyBaht: 420_000, projectsPerYear: 2 },
  }),
  other(
    'community-welfare',
    ['W9901', 'กองทุนสวัสดิการชุมชนตำบลนาทับ', 'Na Thap Community Welfare Fund'],
    'CHANA',
    '900306',
    {
      ...{ yearlyBaht: 365_000, projectsPerYear: 0 },
    },
  ),
]
