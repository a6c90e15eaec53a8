// The published declarations, read by the oldest TypeScript that is supported, by the newest, and by some between.
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/apis'
import { app, node, tools } from './_app'
import { type Packed, packWithNodeTypes } from './_pack'
import { right, wrong } from './_programs'

let packed: Packed
beforeAll(() => {
  packed = packWithNodeTypes()
})
afterAll(() => packed.remove())

const [node10, node16, nodenext, bundler] = [
  ['ts', 'CommonJS', 'node'],
  ['mts', 'Node16', 'Node16'],
  ['cts', 'NodeNext', 'NodeNext'],
  ['ts', 'ESNext', 'Bundler'],
] as const

// Before 5.0 there is no Bundler; 7.0 took the one of Node.js 10 out.
const versions = [
  ['4.7', [node10, node16, nodenext]],
  ['4.9', [node10, node16, nodenext]],
  ['5.0', [node10, node16, nodenext, bundler]],
  ['5.4', [node10, node16, nodenext, bundler]],
  ['7.0', [node16, nodenext, bundler]],
] as const

describe.each(versions)('TypeScript %s', (version, ways) => {
  test.each(ways)('reads the declarations (%s, module %s, moduleResolution %s)', (...way) => {
    expect(compile(version, way, { app, tools, right, wrong })).toBe('')
  })

  // The types of Node.js 20 are for 5.3 and newer.
  test.runIf(Number(version) >= 5.3)(
    'reads those of crossmp/testing, with the types of Node',
    () => {
      expect(compile(version, nodenext, { node }, { types: ['node'], skipLibCheck: true })).toBe('')
    },
  )
})

function compile(
  version: string,
  [ending, module, moduleResolution]: readonly [string, string, string],
  code: { readonly [name: string]: string },
  options: object = {},
): string {
  const files = Object.entries(code).map(([name, text]) => {
    const file = `${name}.${ending}`
    writeFileSync(join(packed.app, file), text)
    return file
  })
  const compilerOptions = {
    module,
    moduleResolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'ES2020',
    lib: ['ES2020'],
    types: [],
    ...options,
  }
  writeFileSync(join(packed.app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  const { stdout, stderr } = spawnSync(process.execPath, [tsc(version), '-p', packed.app], {
    encoding: 'utf8',
  })
  return stdout + stderr
}

function tsc(version: string): string {
  const folder = join(root, 'test/package/typescripts/node_modules', `typescript-${version}`)
  if (!existsSync(folder)) throw new Error('Run `npm install` in test/package/typescripts first.')
  return join(folder, 'bin/tsc')
}
