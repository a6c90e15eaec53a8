import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** These begin with modules that nothing used: the last socket is remembered, and a mock is the test's own. */
const alone = ['test/apis/network/lastSocket.test.ts', 'test/eslint/cost.test.ts']
const folders = [
  ...['apis', 'babel', 'bundler', 'cli', 'compat', 'conformance', 'core', 'coverage', 'docs'],
  ...['eslint', 'hygiene', 'lighter', 'messages', 'package', 'testing', 'upstream', 'versions'],
]
const others = [...alone, `test/!(${folders.join('|')})/**/*.test.ts`]
const shared = folders.map((folder) => `test/${folder}/**/*.test.ts`)

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
    // The runner itself has little to do; by default it keeps a core.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // Files that share what they load: they take a sixth of the time. Each puts back what it changes.
      { extends: true, test: { name: 'shared', include: shared, exclude: alone, isolate: false } },
      { extends: true, test: { name: 'isolated', include: others } },
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
