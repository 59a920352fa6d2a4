import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Two cores are what we promise; more workers would only share them.
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['domain/**/*.test.ts', 'web/**/*.test.{ts,tsx}', 'tools/**/*.test.mjs'] } },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
          // The command line makes installations of its own, on the embedded engine: once is enough.
          exclude: process.env.TEST_DATABASE_URL ? ['server/cli/**'] : [],
          // The application is read once for all files of a worker: half the time. No file may change what another reads.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['journeys/**/*.spec.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
