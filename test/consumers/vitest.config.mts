import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/consumers/*.consumer.ts'],
    globalSetup: ['test/consumers/app/pack.ts'],
    testTimeout: 60_000,
    // Installing and building take their time on a busy machine.
    hookTimeout: 600_000,
  },
})
