// A process that compiles all fixtures, as if they stood in its working directory, in the order of its argument. Prints what comes of them.
import { resolve } from 'node:path'
import { transformSync } from '@babel/core'
import crossmp from '../../src/babel'
import { fixtures, readFixture } from './_fixtures'
import { parserFor } from './_tokens'

export type Outputs = Readonly<Record<string, unknown>>

function main(order: string): void {
  const names = order === 'reversed' ? [...fixtures].reverse() : fixtures
  const outputs = names.flatMap((name) =>
    ['wechat', 'alipay'].map((platform) => [`${name} ${platform}`, compile(name, platform)]),
  )
  process.stdout.write(JSON.stringify(Object.fromEntries(outputs)))
}

function compile(name: string, platform: string): unknown {
  const { filename, code: source, plugin } = readFixture(name)
  const result = transformSync(source, {
    filename: resolve(name, filename),
    babelrc: false,
    configFile: false,
    sourceType: 'unambiguous',
    sourceMaps: true,
    parserOpts: parserFor(filename),
    plugins: [[crossmp, { ...plugin, platform, onReport: () => {} }]],
  })
  return { code: result?.code, map: result?.map }
}

main(process.argv[2] ?? '')
