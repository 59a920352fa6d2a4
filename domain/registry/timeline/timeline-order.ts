// The order of a time line, and the place in it that a page goes on from.
import type { TimelineEvent } from './timeline.ts'

/** Where a page ended: everything older comes after it. */
export type TimelineCursor = Pick<TimelineEvent, 'on' | 'at' | 'id'>

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)

/** By the day it happened, then by when we learned it: newest first. */
export const newestFirst = (a: TimelineCursor, b: TimelineCursor) =>
  descending(a.on, b.on) || descending(a.at, b.at) || descending(a.id, b.id)

export const isOlder = (event: TimelineCursor, cursor: TimelineCursor | undefined) =>
  cursor === undefined || newestFirst(event, cursor) > 0

/** Undefined for one that was typed or cut. */
export function readCursor(after: string | undefined): TimelineCursor | undefined {
  if (!after) return undefined
  const [on = '', at = '', id = ''] = after.split('_')
  return /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(at)) && id ? { on, at, id } : undefined
}

export const writeCursor = ({ on, at, id }: TimelineCursor) => `${on}_${at}_${id}`
