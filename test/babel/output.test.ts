import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformAsync } from '@babel/core'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile } from './compile'

const code = "import { mpx } from 'crossmp'\n\nexport const send = (o) => mpx.uploadFile(o)\n"

describe('bundles', () => {
  test('a file that imports mpx and does not use it bundles nothing of it', async () => {
    const unused = "import { mpx, isCancel } from 'crossmp'\nexport const answer = 42"
    expect(await importsOf(await compile(unused, { platform: 'alipay' }))).toEqual([])
  })

  test('a file bundles what it uses on its platform', async () => {
    const guarded = `${code}if (mpx.is('alipay')) mpx.request()\nelse mpx.showToast()`
    expect(await importsOf(await compile(guarded, { platform: 'alipay' }))).toEqual([
      'crossmp/alipay/uploadFile',
      'crossmp/alipay/request',
    ])
  })

  async function importsOf(contents: string): Promise<string[]> {
    const { metafile } = await build({
      stdin: { contents },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      external: ['crossmp/*'],
      logLevel: 'silent',
    })
    return Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  }
})

describe('as a package', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossmp-babel-'))
    await build({
      entryPoints: [join(import.meta.dirname, '../../src/babel/index.ts')],
      outfile: join(folder, 'babel.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
    })
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('is found by its path, required and imported', async () => {
    const file = join(folder, 'babel.cjs')
    const required = createRequire(import.meta.url)(file)
    const imported = await import(pathToFileURL(file).href)
    for (const plugin of [file, required, imported.default]) {
      const result = await transformAsync(code, {
        babelrc: false,
        configFile: false,
        plugins: [[plugin, { platform: 'alipay' }]],
      })
      expect(result?.code).toContain('crossmp/alipay/uploadFile')
    }
  })
})
