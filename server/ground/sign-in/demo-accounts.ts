import type { DemoAccount } from '../../../domain/ground/accounts/sign-in.ts'

/** Known to everybody: only an installation that calls itself a demo knows these accounts. */
export const DEMO_PASSWORD = 'klang-demo-2569'

export const DEMO_ACCOUNTS: DemoAccount[] = [
  { name: 'somsri', password: DEMO_PASSWORD, role: 'officer', label: 'สมศรี · เจ้าหน้าที่ อบต.ท่าข้าม' },
  { name: 'nok', password: DEMO_PASSWORD, role: 'care-manager', label: 'นก · ผู้จัดการการดูแล อ.หาดใหญ่' },
  { name: 'arun', password: DEMO_PASSWORD, role: 'network-admin', label: 'อรุณ · ผู้ดูแลเครือข่ายเขต 12' },
]
