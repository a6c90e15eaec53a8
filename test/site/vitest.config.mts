import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/site/*.site.ts'],
    globalSetup: 'test/site/_build.ts',
    // One alone leaves a core idle where there are two.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
