import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { root } from '../../scripts/apis'
import { run, runNpm } from '../package/_pack'

const jest = (environment: string, test = 'share') => [
  'node_modules/jest/bin/jest.js',
  ...['--rootDir', '.', '--testMatch', `**/${test}.jest.cjs`, '--env', environment],
]
const vitest = (environment: string) => [
  'node_modules/vitest/vitest.mjs',
  ...['run', '--root', '.', '--environment', environment, 'share.test.mjs'],
]

describe('crossmp/testing runs under', () => {
  let folder: string
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossmp-runners-')))
    cpSync(join(root, 'test/consumers/runners'), folder, { recursive: true })
    const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
    runNpm(folder, ['install', inject('tarball'), ...flags])
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

  it.each([
    ['node:test', ['--test', 'share.node.cjs']],
    ['Jest', jest('node')],
    ['Jest with jsdom', jest('jsdom')],
    ['Jest with miniprogram-simulate', jest('jsdom', 'picker')],
    ['Vitest', vitest('node')],
    ['Vitest with jsdom', vitest('jsdom')],
  ])('%s', (_, args) => run(process.execPath, args, folder))
})
