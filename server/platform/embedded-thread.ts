import { Worker } from 'node:worker_threads'
import type { Embedded } from './embedded-dialect.ts'
import type { Answer, Ask } from './embedded-worker.ts'

type Answered = Extract<Answer, { rows: unknown[] }>
type Waiting = { resolve: (answer: Answered) => void; reject: (error: Error) => void }

/** Opens the embedded database of this folder in a worker thread. `script` is the built embedded-worker. */
export async function openEmbeddedThread(script: URL, folder: string): Promise<Embedded> {
  const waiting = new Map<number, Waiting>()
  const worker = new Worker(script, { workerData: { folder } })
  let lastId = 0
  const settle = (answer: Answer) => {
    const who = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) who?.reject(Object.assign(new Error(answer.error.message), answer.error))
    else who?.resolve(answer)
  }
  const wait = (id: number) => new Promise<Answered>((resolve, reject) => waiting.set(id, { resolve, reject }))
  const say = (ask: Omit<Ask, 'id'>) => {
    const id = ++lastId
    const answered = wait(id)
    worker.postMessage({ ...ask, id } as Ask)
    return answered
  }
  const ready = wait(0)
  worker.on('message', settle)
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  await ready
  return {
    query: (sql, parameters) => say({ sql, parameters } as Omit<Ask, 'id'>),
    exec: (sql) => say({ sql } as Omit<Ask, 'id'>),
    close: async () => {
      await say({ close: true } as Omit<Ask, 'id'>)
      await worker.terminate()
    },
  }
}
