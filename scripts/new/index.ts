// Writes the file of an API: npm run new -- setClipboardData --family device
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { factsOf } from '../../src/compat/facts'
import { didYouMean } from '../../src/didYouMean'
import { root } from '../apis'
import { platforms } from '../platforms'
import { fileText } from './file'
import { knownOn } from './known'
import { testFiles } from './test'

function main(): void {
  const { values, positionals } = parseArgs({
    options: { family: { type: 'string' } },
    allowPositionals: true,
  })
  const [name] = positionals
  const { family } = values
  if (!name || !family || positionals.length > 1) {
    throw new Error(`npm run new -- <api> --family <${families().join(' | ')} | a new one>`)
  }
  if (existing(name)) throw new Error(`src/apis/${existing(name)}/${name}.ts is there already.`)
  const [contract, ...others] = platforms.flatMap((platform) => knownOn(name, platform) ?? [])
  if (contract?.platform !== 'wechat') {
    throw new Error(`wx has no ${name}.${didYouMean(name, Object.keys(factsOf('wechat').apis))}`)
  }
  const files = {
    [`src/apis/${family}/${name}.ts`]: fileText(name, [contract, ...others]),
    ...testFiles(name, family, [contract, ...others]),
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  spawnSync(process.execPath, [biome, 'check', '--write', ...Object.keys(files)], { cwd: root })
  console.log(`${Object.keys(files).join('\n')}\nReplace each TODO, then run npm run generate.`)
}

const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')

const families = (): string[] =>
  readdirSync(join(root, 'src/apis'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

const existing = (name: string): string | undefined =>
  families().find((family) => existsSync(join(root, `src/apis/${family}/${name}.ts`)))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

try {
  main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
