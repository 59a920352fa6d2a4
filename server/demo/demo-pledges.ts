// กองทุนเสมือนจริง of two provinces, as they tell of themselves: their issues and the kinds of partners are true, all sums invented.
export type DemoPledgeFund = {
  code: string
  areaCode: string
  nameTh: string
  nameEn: string
  ownerCode: string
  ownerTh: string
  ownerEn: string
  issueListId: string
  subCommittee: string
  /** Who gives how many thousand baht, to every issue or to some; the last gives people and their time. */
  funders: readonly { name: string; thousands: readonly [number, number]; isInKind?: true; everyNth: number }[]
  /** A project of each issue. */
  projects: readonly { issueCode: string; title: string; applicant: string; targetGroup: number }[]
}

const project = (issueCode: string, title: string, applicant: string, targetGroup: number) => ({
  ...{ issueCode, title, applicant, targetGroup },
})

export const PLEDGE_FUNDS: readonly DemoPledgeFund[] = [
  {
    ...{
      code: 'C9983',
      areaCode: '83',
      nameTh: 'กองทุนเสมือนจริงเพื่อสุขภาวะคนภูเก็ต',
      nameEn: 'Phuket: Health for Future of Life',
    },
    ...{ ownerCode: 'PAO83', ownerTh: 'อบจ.ภูเก็ต', ownerEn: 'Phuket Provincial Administration' },
    issueListId: '019b0000-0000-7000-8000-000000000011',
    subCommittee: 'คณะอนุกรรมการภูเก็ต สุขภาวะเพื่อชีวิตแห่งอนาคต',
    funders: [
      { name: 'สสส.', thousands: [300, 600], everyNth: 1 },
      { name: 'อบจ.ภูเก็ต', thousands: [200, 500], everyNth: 1 },
      { name: 'สมัชชาสุขภาพจังหวัดภูเก็ต', thousands: [60, 150], everyNth: 3 },
      { name: 'Node สสส.ภูเก็ต', thousands: [80, 200], everyNth: 2 },
      { name: 'มหาวิทยาลัยสงขลานครินทร์', thousands: [50, 120], everyNth: 4, isInKind: true },
    ],
    projects: [
      project('tobacco', 'ชายหาดและตลาดปลอดบุหรี่', 'เครือข่ายครูไม่สูบบุหรี่', 3),
      project('alcohol-and-drugs', 'งานบุญปลอดเหล้าสี่ตำบล', 'สภาองค์กรชุมชนตำบล', 8),
      project('food', 'อาหารกลางวันหวานน้อยในโรงเรียน', 'ชมรมผู้ปกครองและครู', 3),
      project('physical-activity', 'เดินเมืองเก่าทุกเย็นวันพุธ', 'ชมรมเดินวิ่งเพื่อสุขภาพ', 4),
      project('road-safety', 'หมวกกันน็อกเต็มร้อยหน้าโรงเรียน', 'ศูนย์ความปลอดภัยทางถนนอำเภอ', 3),
      project('mental-health', 'เพื่อนรับฟังในสถานประกอบการ', 'ชมรมจิตอาสาสุขภาพจิต', 4),
      project('pollution', 'คลองใสไร้ขยะทะเล', 'กลุ่มรักษ์คลอง', 8),
      project('emerging-health', 'อาสาเฝ้าระวังโรคในชุมชนท่องเที่ยว', 'ชมรม อสม. อำเภอ', 8),
    ],
  },
  {
    ...{ code: 'C9984', areaCode: '84', nameTh: 'กลไกบูรณาการความร่วมมือเพื่อเสริมสร้างสุขภาวะจังหวัดสุราษฎร์ธานี (กสส.)' },
    ...{ nameEn: 'Surat Thani Partnership for Wellbeing', ownerCode: 'PAO84', ownerTh: 'อบจ.สุราษฎร์ธานี' },
    ...{ ownerEn: 'Surat Thani Provincial Administration', issueListId: '019b0000-0000-7000-8000-000000000012' },
    subCommittee: 'คณะอนุกรรมการพี่เลี้ยงและติดตาม 5 อ.',
    funders: [
      { name: 'สสส.', thousands: [250, 450], everyNth: 1 },
      { name: 'อบจ.สุราษฎร์ธานี', thousands: [200, 400], everyNth: 1 },
      { name: 'สมัชชาสุขภาพจังหวัดสุราษฎร์ธานี', thousands: [50, 120], everyNth: 2 },
      { name: 'มหาวิทยาลัยสงขลานครินทร์', thousands: [40, 90], everyNth: 3, isInKind: true },
    ],
    projects: [
      project('food', 'ครัวชุมชนเขาพังอาหารปลอดภัย', 'กลุ่มแม่บ้านเกษตรกร', 8),
      project('exercise', 'ลานกีฬามะขามเตี้ยแห่งความสุข', 'ชมรมกีฬาตำบล', 4),
      project('accidents', 'ด่านชุมชนลดอุบัติเหตุ', 'ศูนย์ อปพร. ตำบล', 8),
      project('disease-free', 'หมู่บ้านคุมเบาหวานความดัน', 'ชมรม อสม. ตำบล', 6),
      project('environmental-health', 'คัดแยกขยะต้นทางอำเภอสุขภาวะ', 'คณะกรรมการ พชต.', 8),
    ],
  },
]
