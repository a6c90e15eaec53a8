import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const all = ['test/**/*.test.ts']
const shared = ['apis', 'conformance', 'core', 'testing', 'versions'].map(
  // That of the last socket begins without one, and sockets of other files are remembered.
  (folder) => `test/${folder}/**/!(lastSocket).test.ts`,
)

const inPage = [
  'downloadFile',
  'faults',
  'file',
  'media',
  'request',
  'storage',
  'ui',
  'uploadFile',
].map((name) => `test/testing/${name}.test.ts`)
const pageHosts = fileURLToPath(new URL('test/support/pageHosts.ts', import.meta.url))

export default defineConfig({
  test: {
    globalSetup: 'test/temporaryFiles.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // Files that share what they load: they take a sixth of the time. Each puts back what it changes.
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      { extends: true, test: { name: 'isolated', include: all, exclude: shared } },
      // The hosts as they are in a web page. `onNode` leaves out what looks at Node's own: links, sockets, a directory.
      {
        extends: true,
        test: {
          name: 'page',
          include: inPage,
          env: { HOSTS: 'page' },
          alias: [{ find: /^(\.\.\/)+src\/testing\/index$/, replacement: pageHosts }],
          isolate: false,
        },
      },
    ],
  },
})
