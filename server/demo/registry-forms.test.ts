import { expect } from 'vitest'
import { ACTIVITY_TYPES } from '../../domain/funds/projects/project-lists.ts'
import { test } from '../testing.ts'
import { organizations } from '../testing-cast.ts'
import report from './activity-report.json' with { type: 'json' }
import type { Network } from './build-network.ts'
import { chanceFrom } from './chance.ts'
import { fillRegistryForms } from './fill-registry-forms.ts'
import form from './registry-project.json' with { type: 'json' }

const network = { accounts: { fon: null }, organizations: { PAO90: organizations.pao.id } } as unknown as Network

test('the registry form and the activity report stand whole on their public pages', async ({ call, operator }) => {
  await operator((work) => fillRegistryForms(work, chanceFrom(1), network))
  const read = async (url: string) => (await call(null, 'GET', url)).raw.toString()
  const list = await read('/public/projects')
  const pageOf = (title: string) =>
    read(
      list
        .slice(0, list.indexOf(title))
        .match(/\/public\/projects\/[\w-]+/g)!
        .at(-1)!,
    )

  const project = await pageOf(form.title)
  const headings = [
    ...['1. ชื่อโครงการ', '2. องค์กรที่รับผิดชอบ', '3. เป้าประสงค์', 'เป้าประสงค์ที่สอดคล้องกับประเด็นขับเคลื่อน', 'เป้าประสงค์เฉพาะ'],
    ...['4. กลุ่มเป้าหมาย', '5. ความสำคัญของโครงการ สถานการณ์ หลักการและเหตุผล', '6. รูปแบบการจัดกิจกรรม', '7. ประเภทของกิจกรรม'],
    ...['8. พื้นที่ดำเนินการ', '9. งบประมาณ', 'ได้รับงบประมาณจาก'],
  ]
  const said = [
    form.title,
    form.applicant,
    form.funder,
    '1,300',
    '1,000',
    'ในเมือง',
    'จ.สงขลา',
    '100,000.00 บาท',
    '13 ก.พ. 2566 15:09 น.',
  ]
  const lists = [...form.goals.flatMap(({ name, text }) => [name, text]), ...form.targets.map(({ label }) => label)]
  for (const text of [...headings, ...said, ...lists, ...Object.values(ACTIVITY_TYPES), form.rationale.slice(0, 300)])
    expect(project).toContain(text)
  expect(project).toContain(form.rationale.slice(-300))
  expect(Buffer.byteLength(project)).toBeLessThan(60_000)

  const ofRegion = await pageOf(report.project)
  const activity = await read(ofRegion.match(/\/public\/projects\/[\w-]+\/activities\/[\w-]+/)![0])
  const parts = [report.fundName, report.project, report.title, '6 มกราคม 2563', `รายงานจากพื้นที่ โดย ${report.reporter}`]
  const words = ['กิจกรรมที่ปฎิบัติ', 'รายละเอียดของการทำกิจกรรมที่ได้ปฎิบัติจริง', 'ผลที่เกิดขึ้นจริง', report.place, '13:00']
  const lines = `${report.done}\n${report.summary}`.split('\n').map((line) => line.replaceAll('"', '&quot;'))
  for (const text of [...parts, ...words, 'ผลผลิต (Output) / ผลลัพธ์ (Outcome) / ผลสรุปที่สำคัญของกิจกรรม', ...lines])
    expect(activity).toContain(text)
})
