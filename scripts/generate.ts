// Writes what follows from src/apis and src/platforms. `--check` only compares, and fails where a checked-in file is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { platforms, readApis, root } from './apis'
import { readContracts } from './contracts'
import { entryFiles } from './generate/entries'
import { indexFile, namesFile } from './generate/index'
import { supportFiles } from './generate/support'

async function main(): Promise<void> {
  const apis = await readApis()
  const kept = { 'src/apis/index.ts': indexFile(apis), 'src/apis/names.ts': namesFile(apis) }
  if (process.argv.includes('--check')) return check(kept)
  const contracts = readContracts(apis)
  const files = {
    ...kept,
    ...entryFiles(apis, platforms),
    ...supportFiles(apis, platforms, contracts),
  }
  removeOthers('src/entries', files)
  for (const [file, text] of Object.entries(files)) write(file, text)
  console.log(
    `${apis.length} APIs, ${platforms.length} platforms: ${Object.keys(files).length} files`,
  )
}

function write(file: string, text: string): void {
  const path = join(root, file)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function removeOthers(folder: string, files: Record<string, string>): void {
  if (!existsSync(join(root, folder))) return
  for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    const file = `${folder}/${entry.replaceAll('\\', '/')}`
    if (file.endsWith('.ts') && !files[file]) rmSync(join(root, file))
  }
}

function check(files: Record<string, string>): void {
  const stale = Object.keys(files).filter(
    (file) => readFileSync(join(root, file), 'utf8') !== files[file],
  )
  if (stale.length === 0) return
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exitCode = 1
}

main()
