// Named steps, run one after another, each with its time; all are run, and one that fails makes the whole fail.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './install.mjs'

/**
 * `run` throws when the step fails, and may answer in words what became of it instead of "ok".
 * @typedef {{ name: string, run: () => Promise<string | void> }} Step
 */

/** @param {Step[]} steps @param {string[]} only names of the steps wanted; none means all */
export async function runSteps(steps, only = []) {
  const unknown = only.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0)
    throw new Error(`No step ${unknown.join(', ')}; there are ${steps.map((s) => s.name).join(', ')}.`)
  const failed = []
  for (const step of steps.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const since = performance.now()
    console.log(`\n── ${step.name}`)
    try {
      tell(step, (await step.run()) ?? 'ok', since)
    } catch (error) {
      failed.push(step.name)
      console.error(error instanceof Error ? error.message : error)
      tell(step, 'FAILED', since)
    }
  }
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`)
  process.exitCode = failed.length > 0 ? 1 : 0
}

const tell = ({ name }, outcome, since) =>
  console.log(`── ${name}: ${outcome} (${((performance.now() - since) / 1000).toFixed(1)} s)`)

/** Runs a program of node_modules or of the machine in the root of the repository. */
export function runProgram(program, words, environment = {}) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  return new Promise((resolve, reject) => {
    spawn(program, words, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: path, ...environment },
      shell: process.platform === 'win32',
    })
      .on('error', reject)
      .on('exit', (code, signal) =>
        code === 0 ? resolve(undefined) : reject(new Error(`${program} ended with ${code ?? signal}`)),
      )
  })
}
