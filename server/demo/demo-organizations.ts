// The organisations of the demo and what they have agreed. That such offices exist is true; all they do here is invented.
import type { OrganizationKind } from '../../domain/ground/organizations/organization.ts'

const organization = (nameTh: string, nameEn: string, kind: OrganizationKind) => ({ nameTh, nameEn, kind })

export const ORGANIZATIONS = {
  THAKHAM: organization('อบต.ท่าข้าม', 'Tha Kham Subdistrict Administration', 'local-authority'),
  RPST: organization('รพ.สต.ท่าข้าม', 'Tha Kham Health Promoting Hospital', 'health-service'),
  KHOHONG: organization('เทศบาลเมืองคอหงส์', 'Kho Hong Town Municipality', 'local-authority'),
  NAMNOI: organization('รพ.สต.น้ำน้อย', 'Nam Noi Health Promoting Hospital', 'health-service'),
  SONGKHLACITY: organization('เทศบาลนครสงขลา', 'Songkhla City Municipality', 'local-authority'),
  CHANA: organization('อบต.นาทับ', 'Na Thap Subdistrict Administration', 'local-authority'),
  PAO90: organization('อบจ.สงขลา', 'Songkhla Provincial Administration', 'local-authority'),
  PMJ90: organization('พมจ.สงขลา', 'Songkhla Social Development Office', 'provincial-office'),
  SSJ90: organization('สสจ.สงขลา', 'Songkhla Public Health Office', 'provincial-office'),
  FOUNDATION: organization('มูลนิธิชุมชนสงขลา', 'Songkhla Community Foundation', 'foundation'),
  DISABLED90: organization('สมาคมคนพิการจังหวัดสงขลา', 'Songkhla Association of Disabled People', 'foundation'),
  SATUN: organization('รพ.สต.คลองขุด', 'Khlong Khut Health Promoting Hospital', 'health-service'),
  TRANG: organization('เทศบาลนครตรัง', 'Trang City Municipality', 'local-authority'),
  NAYONG: organization('รพ.สต.นาโยงเหนือ', 'Na Yong Nuea Health Promoting Hospital', 'health-service'),
  PHATTHALUNG: organization('เทศบาลเมืองพัทลุง', 'Phatthalung Town Municipality', 'local-authority'),
  PATTANI: organization('อบต.รูสะมิแล', 'Ru Samilae Subdistrict Administration', 'local-authority'),
  KHOKPHO: organization('รพ.สต.ทรายขาว', 'Sai Khao Health Promoting Hospital', 'health-service'),
  YALA: organization('เทศบาลนครยะลา', 'Yala City Municipality', 'local-authority'),
  NARATHIWAT: organization('รพ.สต.กะลุวอ', 'Kaluwo Health Promoting Hospital', 'health-service'),
  NETWORK: organization('เครือข่ายสุขภาพเขต 12', 'Health Network of Region 12', 'network'),
} as const
export type OrganizationCode = keyof typeof ORGANIZATIONS

export const AGREEMENTS = [
  {
    name: 'บันทึกข้อตกลงการดูแลต่อเนื่องที่บ้าน อำเภอหาดใหญ่',
    purpose: 'ดูแลผู้สูงอายุ คนพิการ และผู้มีภาวะพึ่งพิงต่อเนื่องที่บ้าน',
    lawfulBasis: 'social-welfare',
    fields: ['identity', 'health'],
    parties: ['THAKHAM', 'RPST', 'KHOHONG', 'NAMNOI', 'PAO90', 'PMJ90', 'FOUNDATION'],
  },
  {
    name: 'บันทึกข้อตกลงการจัดสวัสดิการร่วมกัน จังหวัดสงขลา',
    purpose: 'จับคู่ความต้องการกับความช่วยเหลือของหน่วยงานในจังหวัด',
    lawfulBasis: 'public-task',
    fields: ['identity', 'health', 'economy'],
    parties: ['PAO90', 'PMJ90', 'SSJ90', 'FOUNDATION', 'SONGKHLACITY', 'CHANA'],
  },
  {
    name: 'บันทึกข้อตกลงศูนย์กายอุปกรณ์คนพิการ จังหวัดสงขลา',
    purpose: 'ยืมและคืนกายอุปกรณ์ ปรับสภาพบ้านคนพิการ',
    lawfulBasis: 'social-welfare',
    fields: ['identity', 'health'],
    parties: ['PAO90', 'DISABLED90', 'PMJ90', 'SONGKHLACITY'],
  },
  {
    name: 'บันทึกข้อตกลงส่งต่อข้อมูลผู้ป่วยติดบ้านติดเตียง จังหวัดตรัง',
    purpose: 'ส่งต่อการดูแลระหว่างเทศบาลกับหน่วยบริการปฐมภูมิ',
    lawfulBasis: 'vital-interest',
    fields: ['identity', 'health'],
    parties: ['TRANG', 'NAYONG', 'FOUNDATION'],
  },
] as const
