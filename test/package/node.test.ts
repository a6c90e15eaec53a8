import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { platforms } from '../../scripts/apis'
import { type Packed, pack, run } from './_pack'

let packed: Packed
beforeAll(() => {
  packed = pack()
})
afterAll(() => packed.remove())

const bundlers = ['esbuild', 'rolldown', 'rollup', 'rspack', 'vite', 'webpack']

const entries: readonly (readonly [specifier: string, ...names: string[]])[] = [
  ['crossmp', 'mpx', 'uploadFile', 'isTimeout', 'getHeader', 'env', 'is', 'canIUse', 'configure'],
  ['crossmp/babel', 'default'],
  ['crossmp/compat', 'support', 'apis', 'meets', 'sourcesOf'],
  ['crossmp/eslint', 'crossmp', 'default'],
  ...bundlers.map((name) => [`crossmp/${name}`, 'crossmp', 'default'] as const),
  ['crossmp/testing', 'createHost', 'withHost'],
  ...platforms.flatMap((platform) => [
    [`crossmp/${platform}`, 'mpx', 'uploadFile', 'isTimeout', 'getHeader', 'env', 'is'] as const,
    [`crossmp/${platform}/uploadFile`, 'uploadFile'] as const,
    [`crossmp/${platform}/isCancel`, 'isCancel'] as const,
  ]),
]

const check = `for (const name of names) {
  if (module[name] === undefined) throw new Error(specifier + ' has no ' + name)
}`

/** Runs a program in the app that has installed the package. */
function runNode(file: string, code: string, ...flags: string[]): void {
  writeFileSync(join(packed.app, file), code)
  run(process.execPath, [...flags, file], packed.app)
}

describe('Node', () => {
  test('requires every entry', () => {
    runNode(
      'all.cjs',
      `for (const [specifier, ...names] of ${JSON.stringify(entries)}) {
  const module = require(specifier)
  ${check}
}`,
    )
  })

  test('imports every entry, and by name', () => {
    const imports = entries.map(
      ([specifier, ...names], i) =>
        `import { ${names.map((name) => `${name} as ${name}${i}`)} } from '${specifier}'`,
    )
    runNode(
      'all.mjs',
      `${imports.join('\n')}
for (const [specifier, ...names] of ${JSON.stringify(entries)}) {
  const module = await import(specifier)
  ${check}
}`,
    )
  })

  test.each(platforms)('takes the platform %s by its condition', (platform) => {
    const same = (load: string) => `
const a = ${load}('crossmp'), b = ${load}('crossmp/${platform}')
if (a.uploadFile !== b.uploadFile) throw new Error('another copy')`
    runNode('condition.cjs', same('require'), `--conditions=${platform}`)
    runNode('condition.mjs', same('await import'), `--conditions=${platform}`)
  })

  test('reads compat data when it is asked for them, and has them as JSON', () => {
    runNode(
      'compat.cjs',
      `const { support } = require('crossmp/compat')
const isRead = () => Object.keys(require.cache).some((file) => file.endsWith('data.json'))
if (isRead()) throw new Error('too early')
const { alipay } = support('uploadFile')
if (!isRead()) throw new Error('from elsewhere')
if (require('crossmp/compat.json').apis.uploadFile.support.alipay !== alipay) throw new Error('others')
if (!require('crossmp/compat.schema.json').definitions) throw new Error('no schema')`,
    )
  })

  test('has one copy of simulated hosts and of the plugin, however they are loaded', () => {
    runNode(
      'copies.mjs',
      `import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const testing = await import('crossmp/testing')
const babel = await import('crossmp/babel')
if (testing.createHost !== require('crossmp/testing').createHost) throw new Error('testing')
const eslint = await import('crossmp/eslint')
if (babel.default !== require('crossmp/babel').default) throw new Error('babel')
if (eslint.default !== require('crossmp/eslint').crossmp) throw new Error('eslint')`,
    )
  })

  test('runs an app against a simulated host', () => {
    runNode(
      'app.mjs',
      `import { mpx, isMpxError } from 'crossmp'
import { createHost } from 'crossmp/testing'
for (const platform of ${JSON.stringify(platforms)}) {
  const host = createHost(platform)
  const uninstall = host.install()
  if (mpx.env.platform !== platform) throw new Error('found ' + mpx.env.platform)
  const error = await mpx.uploadFile({ url: 'http://127.0.0.1:1/', filePath: 'none', name: 'a' })
    .then(() => undefined, (reason) => reason)
  if (!isMpxError(error) || error.platform !== platform) throw new Error(String(error))
  uninstall()
  await host.dispose()
}`,
    )
  })

  test('asks for Babel where a build compiles and has none, or an old one', () => {
    const code = (found: string) => `import crossmp from 'crossmp/rollup'
const { transform } = crossmp({ platform: 'alipay' })
const error = await transform.handler("import { mpx } from 'crossmp'", '/app.js').catch((reason) => reason)
const wanted = 'crossmp needs @babel/core 7.20 or newer${found}: run npm install --save-dev @babel/core'
if (error.message !== wanted || error.stack !== 'Error: ' + wanted) throw error`
    runNode('no-babel.mjs', code(''))
    const folder = join(packed.app, 'node_modules/@babel/core')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.js'), "exports.version = '7.19.6'")
    runNode('old-babel.mjs', code(', but found 7.19.6'))
    rmSync(folder, { recursive: true })
  })

  test('asks for Babel where ESLint comes to a file that uses crossmp', () => {
    runNode(
      'lint.mjs',
      `import crossmp from 'crossmp/eslint'
const lint = (text) => {
  const sourceCode = { text, scopeManager: {} }
  crossmp.rules['no-unsupported'].create({ sourceCode, filename: 'app.js', settings: {} })
}
lint('wx.request({})')
try {
  lint("import { mpx } from 'crossmp'")
} catch ({ message }) {
  if (!/^crossmp needs @babel\\/core 7\\.20 or newer: run npm install/.test(message)) throw new Error(message)
  process.exit(0)
}
throw new Error('no error')`,
    )
  })

  test('runs the command line, which asks for Babel where it compiles', () => {
    writeFileSync(join(packed.app, 'checked.js'), "import { mpx } from 'crossmp'")
    runNode(
      'command.cjs',
      `const { execFileSync, spawnSync } = require('node:child_process')
const { bin, version } = require('crossmp/package.json')
const file = require.resolve('crossmp/package.json').replace('package.json', bin.crossmp)
const crossmp = (...args) => execFileSync(process.execPath, [file, ...args], { encoding: 'utf8' })
if (crossmp('--version') !== version + '\\n') throw new Error('another version')
if (!crossmp('explain', 'uploadFile').includes('my.uploadFile')) throw new Error('no data')
const { status, stderr } = spawnSync(process.execPath, [file, 'check', 'checked.js'], { encoding: 'utf8' })
if (status !== 2 || !/^crossmp needs @babel\\/core .*\\n$/.test(stderr)) throw new Error(stderr)`,
    )
  })

  test('refuses what is not exported', () => {
    const code = `import('crossmp/dist/index.js').then(() => process.exit(1), (error) => {
  if (error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error
})`
    runNode('private.mjs', code)
  })
})
