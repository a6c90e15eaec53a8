// Writes the file of an API: npm run new -- setClipboardData --family device. Of an event, also that of what undoes it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../apis'
import { adviceOf } from './advice'
import { filesOf, knownOf, namesWith } from './files'

function main(): void {
  const { values, positionals } = parseArgs({
    options: { family: { type: 'string' } },
    allowPositionals: true,
  })
  const [name] = positionals
  const { family } = values
  if (!name || !family || positionals.length > 1) {
    const usage = `npm run new -- ${name ?? '<api>'} --family <${families().join(' | ')} | a new one>`
    throw new Error(name && !family ? `Which family is ${name} of?\n${usage}` : usage)
  }
  if (existing(name)) throw new Error(`src/apis/${existing(name)}/${name}.ts is there already.`)
  const known = knownOf(name)
  const names = namesWith(name).filter((one) => !existing(one))
  const files: Record<string, string> = Object.assign(
    {},
    ...names.map((one) => filesOf(one, family)),
  )
  for (const [file, text] of Object.entries(files)) write(file, text)
  spawnSync(process.execPath, [biome, 'check', '--write', ...Object.keys(files)], { cwd: root })
  console.log(`${Object.keys(files).join('\n')}\n${adviceOf(names, family, known)}`)
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
