// What must never be in the repository: real persons' numbers, keys, addresses of registries, paths of one's own machine.
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import { root } from '../install.mjs'
import { filesOf, placesOf } from './files.mjs'

const KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(AKIA[0-9A-Z]{16}|gh[pousr]_\w{36}|npm_\w{36}|xox[abp]-[\w-]{20,})\b/
const REGISTRY = /registry\.(npmjs|yarnpkg|npmmirror)|_authToken|^\s*registry\s*=/
/** Issued numbers begin with 0–8; ours, being invented, with 9. */
const ISSUED = /(?<![\d.-])[0-8](-?)\d{4}\1\d{5}\1\d{2}\1\d(?![\d-])/g
const CHECKSUM_TESTS = /citizen-number\.test\.ts$/

export async function checkSecrets() {
  const files = filesOf('.').filter(({ path }) => path !== 'tools/checks/secrets.mjs')
  return [
    ...placesOf(files, KEY, 'a key'),
    ...placesOf(files, REGISTRY, 'the address of a registry'),
    ...placesOf(files, pathOfThisMachine(), 'a path of this machine'),
    ...files.filter(({ path }) => !CHECKSUM_TESTS.test(path)).flatMap(issuedNumbersIn),
  ]
}

const issuedNumbersIn = ({ path, text }) =>
  [...text.matchAll(ISSUED)]
    .filter(([number]) => hasValidChecksum(number.replaceAll('-', '')))
    .map(({ index }) => `${path}:${text.slice(0, index).split('\n').length}: a 13-digit number that may be somebody's`)

function hasValidChecksum(number) {
  const sum = [...number.slice(0, 12)].reduce((total, digit, i) => total + Number(digit) * (13 - i), 0)
  return (11 - (sum % 11)) % 10 === Number(number[12])
}

function pathOfThisMachine() {
  const own = [root.replace(/[/\\]$/, ''), dirname(root), homedir()].filter((path) => path.length > 1)
  const escaped = own.map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(^|[^\\w.-])(${escaped.join('|')})/`)
}
