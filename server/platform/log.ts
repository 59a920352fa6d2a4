import pino, { type Logger } from 'pino'

export type Log = Logger

/** Structured lines on stderr, so that what the command line prints stays clean. Never a body, a name or a number. */
export const openLog = (level = process.env.KLANG_LOG || 'info'): Log =>
  pino(
    { level, redact: ['req.headers.cookie', 'req.headers.authorization', 'password', 'number'] },
    pino.destination(2),
  )
