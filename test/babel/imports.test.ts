import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')

test('the plugin can be bundled for a browser: it imports nothing but what is its own', async () => {
  const { metafile } = await build({
    entryPoints: [join(source, 'babel/index.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    logLevel: 'silent',
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  expect(imports.length).toBeGreaterThan(50)
  expect(imports.filter(({ external }) => external)).toEqual([])
})
