// The funds of the demo and what their projects are called. That such funds exist is true; their money and projects are invented.
import type { FundKind } from '../../domain/funds/funds/fund.ts'
import type { OrganizationCode } from './demo-organizations.ts'

const COMMON_ISSUES = '019b0000-0000-7000-8000-000000000010'

export type DemoFund = {
  kind: FundKind
  code: string
  nameTh: string
  nameEn: string
  organization: OrganizationCode
  areaCode: string
  issueListId: string
  population: number
  shareCode: string
  percent: number
}

export type DemoBooks = { fund: DemoFund; fundId: string; potId: string; years: readonly number[]; today: string }

const localHealth = (
  code: string,
  nameTh: string,
  nameEn: string,
  organization: OrganizationCode,
  areaCode: string,
  population: number,
): DemoFund => ({
  ...{ kind: 'local-health', code, nameTh: `กองทุนหลักประกันสุขภาพ ${nameTh}`, nameEn: `${nameEn} Health Fund` },
  ...{ organization, areaCode, issueListId: COMMON_ISSUES, population },
  ...(population > 15_000
    ? { shareCode: 'over-20-million', percent: 50 }
    : { shareCode: '6-to-20-million', percent: 40 }),
})

export const FUNDS: readonly DemoFund[] = [
  localHealth('L9901', 'อบต.ท่าข้าม', 'Tha Kham', 'THAKHAM', '901113', 8_420),
  localHealth('L9902', 'เทศบาลเมืองคอหงส์', 'Kho Hong', 'KHOHONG', '901104', 34_650),
  localHealth('L9903', 'เทศบาลนครสงขลา', 'Songkhla City', 'SONGKHLACITY', '900101', 58_210),
  localHealth('L9904', 'อบต.นาทับ', 'Na Thap', 'CHANA', '900306', 9_870),
  localHealth('L9905', 'เทศบาลนครตรัง', 'Trang City', 'TRANG', '920101', 57_340),
  {
    ...{ kind: 'provincial-rehab', code: 'R9901', nameTh: 'กองทุนฟื้นฟูสมรรถภาพจังหวัดสงขลา' },
    ...{ nameEn: 'Songkhla Rehabilitation Fund', organization: 'PAO90', areaCode: '90', issueListId: COMMON_ISSUES },
    ...{ population: 1_120_000, shareCode: 'province', percent: 100 },
  },
]

export type DemoProject = {
  title: string
  applicant: string
  supportType: number
  targetGroup: number
  issueCode: string
}
const project = (supportType: number, targetGroup: number, issueCode: string, title: string, applicant: string) => ({
  ...{ title, applicant, supportType, targetGroup, issueCode },
})

export const PROJECTS: readonly DemoProject[] = [
  project(1, 6, 'chronic-disease', 'คัดกรองเบาหวานและความดันโลหิตเชิงรุกในชุมชน', 'โรงพยาบาลส่งเสริมสุขภาพตำบล'),
  project(1, 1, 'mother-and-child', 'ฝากครรภ์เร็ว ลูกเกิดรอด แม่ปลอดภัย', 'โรงพยาบาลส่งเสริมสุขภาพตำบล'),
  project(1, 7, 'disability', 'เยี่ยมบ้านฟื้นฟูคนพิการติดเตียงโดยทีมสหวิชาชีพ', 'โรงพยาบาลส่งเสริมสุขภาพตำบล'),
  project(2, 5, 'older-people', 'ผู้สูงอายุไม่ล้ม: ปรับบ้านและฝึกทรงตัว', 'ชมรมผู้สูงอายุ'),
  project(2, 4, 'physical-activity', 'ลานกีฬาเย็นนี้ ขยับกายทุกวัย', 'ชมรมแอโรบิกเพื่อสุขภาพ'),
  project(2, 8, 'food', 'ครัวเรือนปลูกผักปลอดสาร ลดหวานมันเค็ม', 'กลุ่มแม่บ้านเกษตรกร'),
  project(2, 3, 'tobacco', 'โรงเรียนปลอดบุหรี่และบุหรี่ไฟฟ้า', 'โรงเรียนและสภานักเรียน'),
  project(2, 8, 'disaster-and-epidemic', 'อสม. รู้ทันไข้เลือดออกทุกครัวเรือน', 'ชมรม อสม.'),
  project(3, 2, 'children-and-family', 'หนูน้อยฟันดี พัฒนาการสมวัย', 'ศูนย์พัฒนาเด็กเล็ก'),
  project(3, 5, 'older-people', 'โรงเรียนผู้สูงอายุใกล้บ้าน', 'ศูนย์พัฒนาคุณภาพชีวิตผู้สูงอายุ'),
  project(4, 9, 'fund-management', 'บริหารจัดการและพัฒนาศักยภาพคณะกรรมการกองทุน', 'สำนักงานเลขานุการกองทุน'),
]
