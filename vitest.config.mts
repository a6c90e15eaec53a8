import { defineConfig } from 'vitest/config'

const all = ['test/**/*.test.ts']
const shared = ['apis', 'conformance', 'core', 'testing', 'versions'].map(
  // That of the last socket begins without one, and sockets of other files are remembered.
  (folder) => `test/${folder}/**/!(lastSocket).test.ts`,
)

export default defineConfig({
  test: {
    globalSetup: 'test/temporaryFiles.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // Files that share what they load: they take a sixth of the time. Each puts back what it changes.
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      { extends: true, test: { name: 'isolated', include: all, exclude: shared } },
    ],
  },
})
