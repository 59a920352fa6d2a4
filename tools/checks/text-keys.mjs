// Words in both languages: each key in both, with the same values inside, used somewhere, and none missing.
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { filesOf, isTest } from './files.mjs'
import { firstWordsOfCalls, wordsIn } from './source-words.mjs'

const PROBLEMS = 'domain/shared/problems.ts'

export async function checkTextKeys() {
  const source = filesOf('domain', 'server', 'web').filter(({ path }) => /\.tsx?$/.test(path) && !isTest(path))
  const domain = catalogue('domain')
  const web = catalogue('web')
  const problemsFile = source.find(({ path }) => path === PROBLEMS) ?? { path: PROBLEMS, text: '' }
  const problemKeys = firstWordsOfCalls(problemsFile, 'problem')
  return [
    ...bothLanguages('domain/text', domain),
    ...bothLanguages('web/text', web),
    ...Object.keys(web.th)
      .filter((key) => key in domain.th)
      .map((key) => `${key}: said by domain/text and by web/text`),
    ...unused({ ...domain.th, ...web.th }, wordsIn(source)),
    ...differences('problems.', problemKeys, domain.th, PROBLEMS),
  ]
}

function catalogue(side) {
  const files = filesOf(`${side}/text`)
  const read = (language) =>
    JSON.parse(files.find(({ path }) => path === `${side}/text/${language}.json`)?.text ?? '{}')
  return { th: read('th'), en: read('en') }
}

function bothLanguages(folder, { th, en }) {
  return [...new Set([...Object.keys(th), ...Object.keys(en)])].flatMap((key) => {
    if (!th[key]) return [`${folder}/th.json: no words for ${key}`]
    if (!en[key]) return [`${folder}/en.json: no words for ${key}`]
    const [inThai, inEnglish] = [valuesIn(th[key]), valuesIn(en[key])]
    return inThai === inEnglish
      ? []
      : [`${folder}: ${key} speaks of {${inThai}} in Thai and of {${inEnglish}} in English`]
  })
}

/** The values a message names, sorted: in '{count, plural, other {# homes}} of {name}' they are count and name. */
const valuesIn = (message) => [...new Set(valuesOf(compileMessage(message)))].sort().join(', ')

/** A compiled message is a list of strings and of [name, kind, options]. */
const valuesOf = (compiled) =>
  Array.isArray(compiled)
    ? compiled.flatMap((part) =>
        Array.isArray(part) ? [part[0], ...Object.values(Object(part[2])).flatMap((option) => valuesOf(option))] : [],
      )
    : []

/** A key is used when it stands in the source, or when a template there makes it of words that stand in the source. */
function unused(texts, { said, templates }) {
  const isWord = (word) => said.has(word) || /^\d+$/.test(word)
  const isMade = (word, ofWhat) => templates.some((template) => template.exec(word)?.slice(1).every(ofWhat))
  const isSaid = (word) => isWord(word) || isMade(word, isWord)
  return Object.keys(texts)
    .filter((key) => !said.has(key) && !isMade(key, isSaid))
    .map((key) => `${key}: nothing says it`)
}

function differences(beginning, keys, texts, path) {
  const said = Object.keys(texts)
    .filter((key) => key.startsWith(beginning))
    .map((key) => key.slice(beginning.length))
  return [
    ...keys.filter((key) => !said.includes(key)).map((key) => `${path}: ${beginning}${key} has no words`),
    ...said.filter((key) => !keys.includes(key)).map((key) => `${beginning}${key}: not in ${path}`),
  ]
}
