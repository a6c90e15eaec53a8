import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/site/*.site.ts'],
    globalSetup: 'test/site/_build.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
