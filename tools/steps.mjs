// Named steps, run one after another, each with its time; all are run, and one that fails makes the whole fail.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './install.mjs'

/** @typedef {{ name: string, run: () => Promise<void> }} Step `run` throws when the step fails. */

/** @param {Step[]} steps @param {string[]} only names of the steps wanted; none means all */
export async function runSteps(steps, only = []) {
  const unknown = only.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0)
    throw new Error(`No step ${unknown.join(', ')}; there are ${steps.map((s) => s.name).join(', ')}.`)
  const failed = []
  for (const step of steps.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const since = performance.now()
    console.log(`\n── ${step.name}`)
    const problem = await step.run().then(() => undefined, messageOf)
    if (problem) failed.push(step.name)
    if (problem) console.error(problem)
    console.log(`── ${step.name}: ${problem ? 'FAILED' : 'ok'} (${((performance.now() - since) / 1000).toFixed(1)} s)`)
  }
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`)
  process.exitCode = failed.length > 0 ? 1 : 0
}

const messageOf = (error) => (error instanceof Error ? error.message : String(error))

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
