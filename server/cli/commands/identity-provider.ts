// Other houses that may vouch for people: ThaiD, Provider ID, an organisation's own sign-in.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { ProviderCode } from '../../../domain/ground/identity-providers/identity-provider.ts'
import { newId } from '../../../domain/shared/ids.ts'
import {
  addProvider,
  closeProvider,
  listProviders,
} from '../../ground/identity-providers/identity-providers.queries.ts'
import { inWork } from '../../platform/work.ts'
import { command, required, UsageError } from '../command.ts'

const Issuer = z.url().refine((text) => {
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname))
})

export const identityProviderAdd = command({
  name: 'identity-provider add',
  usage: 'CODE NAME --issuer URL --client-id ID [--secret-file FILE] [--scope SCOPE] [--english NAME]',
  summary: {
    th: 'ให้เข้าระบบด้วยผู้ยืนยันตัวตนอื่นได้ เช่น ThaiD (OpenID Connect)',
    en: 'lets people sign in through another house, such as ThaiD (OpenID Connect)',
  },
  options: {
    issuer: { type: 'string' },
    'client-id': { type: 'string' },
    'secret-file': { type: 'string' },
    scope: { type: 'string' },
    english: { type: 'string' },
  },
  async run(centre, { positionals: [typedCode, ...words], values, folder }, out) {
    const code = ProviderCode.safeParse(required(typedCode, 'CODE'))
    if (!code.success) throw new UsageError('CODE: a-z 0-9 -', identityProviderAdd)
    const issuer = Issuer.safeParse(required(values.issuer, '--issuer'))
    if (!issuer.success) throw new UsageError('--issuer: https://…', identityProviderAdd)
    const nameTh = required(words.join(' '), 'NAME')
    const file = values['secret-file']
    const clientSecret = file ? (await readFile(resolve(folder, file), 'utf8')).trim() : ''
    const provider = {
      id: newId(),
      code: code.data,
      nameTh,
      nameEn: values.english?.trim() || nameTh,
      issuer: issuer.data,
      clientId: required(values['client-id'], '--client-id'),
      clientSecret,
      scope: values.scope?.trim() || 'openid',
    }
    await inWork(centre, 'operator', (work) => addProvider(work, provider))
    const address = centre.config.publicUrl ?? 'KLANG_URL'
    out.write(`${code.data}  ${nameTh}\n${address}/api/v1/sign-in/provider-return\n`)
    if (!centre.config.publicUrl)
      out.say('ตั้ง KLANG_URL เป็นที่อยู่เว็บของระบบก่อน · Set KLANG_URL to the address of this centre.')
    return undefined
  },
})

export const identityProviderList = command({
  name: 'identity-provider list',
  usage: '',
  summary: { th: 'ผู้ยืนยันตัวตนที่ใช้เข้าระบบได้', en: 'the other houses that people may sign in through' },
  options: {},
  async run({ db }, _given, out) {
    for (const { code, nameTh } of await listProviders(db)) out.write(`${code}  ${nameTh}\n`)
    return undefined
  },
})

export const identityProviderClose = command({
  name: 'identity-provider close',
  usage: 'CODE',
  summary: { th: 'เลิกให้เข้าระบบด้วยผู้ยืนยันตัวตนนี้', en: 'nobody signs in through this house any more' },
  options: {},
  async run(centre, { positionals: [code] }) {
    await inWork(centre, 'operator', (work) => closeProvider(work, required(code, 'CODE')))
    return undefined
  },
})
