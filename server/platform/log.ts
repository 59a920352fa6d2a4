import pino, { type Logger } from 'pino'

export type Log = Logger

/** Whoever sits at a terminal is told what is wrong; a service's log also has its line for each request. */
const usualLevel = () => (process.stderr.isTTY ? 'warn' : 'info')

/** Structured lines on stderr, so that what the command line prints stays clean. Never a body, a name or a number. */
export const openLog = (level = process.env.KLANG_LOG || usualLevel()): Log =>
  pino(
    { level, redact: ['req.headers.cookie', 'req.headers.authorization', 'password', 'number'] },
    pino.destination(2),
  )
