import { z } from 'zod'
import { required, UsageError } from './command.ts'

/** Throws UsageError when it is missing or no id. */
export function typedId(text: string | undefined, name: string): string {
  const read = z.uuid().safeParse(required(text, name))
  if (!read.success) throw new UsageError(`${name}: ${text} ไม่ใช่รหัส · is no id`)
  return read.data
}
