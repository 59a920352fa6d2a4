// The session that a request came with, and the cookie that carries it.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { deviceOf, networkOf } from '../../../domain/ground/sessions/device.ts'
import { hashOfToken, SESSION_COOKIE } from '../../platform/session-cookie.ts'
import type { Device } from './sessions.queries.ts'

export const currentToken = (request: FastifyRequest) => hashOfToken(request.cookies[SESSION_COOKIE] ?? '')

export const deviceAsking = (request: FastifyRequest): Device => ({
  ...deviceOf(request.headers['user-agent'] ?? ''),
  network: networkOf(request.ip),
})

export const giveCookie = (request: FastifyRequest, reply: FastifyReply, token: string, hours: number) =>
  reply.setCookie(SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: request.protocol === 'https',
    maxAge: hours * 3600,
  })
