import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { TransformOptions } from '@babel/core'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/babel'
import { compile, compileWithBabel8, failureOf } from './compile'

interface Config extends TransformOptions {
  /** Options of the plugin itself, beside the platform. */
  plugin?: object
}

const root = join(import.meta.dirname, 'fixtures')

/** A fixture says what comes of it over each Babel. */
const compilers = [
  ['Babel 7', compile],
  ['Babel 8', compileWithBabel8],
] as const

describe.each(compilers)('%s', (_, compiler) => {
  for (const group of readdirSync(root)) {
    describe(group, () => {
      for (const name of readdirSync(join(root, group))) {
        test.each(['wechat', 'alipay'])(`${name} on %s`, async (platform) => {
          await run(compiler, join(root, group, name), platform, group === 'errors')
        })
      }
    })
  }
})

async function run(
  compiler: typeof compile,
  folder: string,
  platform: string,
  fails: boolean,
): Promise<void> {
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'input.js'
  const { plugin, ...config } = readConfig(join(folder, 'options.json'))
  const code = readFileSync(join(folder, input), 'utf8')
  const reports: Report[] = []
  const onReport = (report: Report) => void reports.push(report)
  const options = { ...plugin, platform, onReport }
  const babel = { filename: input, cwd: folder, ...config }
  if (fails) {
    const message = await failureOf(compiler(code, options, babel))
    const text = message.replace(join(folder, input), input).replaceAll(platform, '<platform>')
    await expect(`${text}\n`).toMatchFileSnapshot(join(folder, 'error.txt'))
  } else {
    const output = await compiler(code, options, babel)
    await expect(`${output}\n`).toMatchFileSnapshot(join(folder, `output.${platform}.js`))
    const file = join(folder, `reports.${platform}.txt`)
    const text = reports.map(({ kind, message, frame }) => `${kind}: ${message}\n${frame}\n`)
    if (text.length > 0 || existsSync(file)) {
      await expect(text.join('\n')).toMatchFileSnapshot(file)
    }
  }
}

function readConfig(file: string): Config {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Config) : {}
}

test('every fixture folder has an input', () => {
  const folders = readdirSync(root).flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  )
  const empty = folders.filter(
    (folder) => !readdirSync(folder).some((file) => /^input\./.test(file)),
  )
  expect(empty.map((folder) => basename(folder))).toEqual([])
})
