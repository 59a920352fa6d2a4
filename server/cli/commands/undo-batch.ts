import { Problem } from '../../../domain/shared/problems.ts'
import { undoBatch } from '../../registry/imports/import-file.ts'
import { command } from '../command.ts'
import { typedId } from '../typed-id.ts'

export const undo = command({
  name: 'undo',
  usage: 'BATCH',
  summary: {
    th: 'ยกเลิกการนำเข้าทั้งชุด ข้อมูลกลับเป็นอย่างก่อนนำเข้า',
    en: 'takes a whole import back; everyone stands as before it',
  },
  options: {},
  async run(centre, { positionals: [batch] }, out) {
    const { state, problem, fileName } = await undoBatch(centre, 'operator', typedId(batch, 'BATCH'))
    if (problem || state !== 'undone') throw new Problem(problem ?? 'batch-not-in-state', 422, { state })
    out.write(`ยกเลิกแล้ว · undone: ${fileName}\n`)
    return undefined
  },
})
