// Writes what follows from src/apis and src/platforms. `--check` only compares what is checked in, and fails where it is stale;
// `--built` writes only what is not checked in.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { platforms, readApis, root } from './apis'
import { compatFiles } from './compat/index'
import { readContracts } from './contracts'
import { docFiles } from './docs/index'
import { entryFiles } from './generate/entries'
import { featuresFile } from './generate/features'
import { indexFile, namesFile } from './generate/index'
import { lighterFiles } from './generate/lighter'
import { supportFiles } from './generate/support'

type Files = Readonly<Record<string, string>>

async function main(): Promise<void> {
  const apis = await readApis()
  const contracts = readContracts(apis)
  const types = {
    'src/apis/index.ts': indexFile(apis),
    'src/apis/names.ts': namesFile(apis),
    ...compatFiles(apis, contracts),
  }
  if (process.argv.includes('--check')) {
    if (tell(stale({ ...types, ...docFiles(apis, contracts) }))) process.exitCode = 1
    return
  }
  const built = {
    ...entryFiles(apis, platforms),
    ...lighterFiles(apis, platforms),
    ...supportFiles(apis, platforms, contracts),
    ...featuresFile(apis, platforms, contracts),
  }
  const only = process.argv.includes('--built')
  if (only) tell(stale(types))
  const files: Files = only ? built : { ...types, ...docFiles(apis, contracts), ...built }
  for (const file of strangers(files)) rmSync(join(root, file))
  for (const [file, text] of Object.entries(files)) write(file, text)
  console.log(
    `${apis.length} APIs, ${platforms.length} platforms: ${Object.keys(files).length} files`,
  )
}

function write(file: string, text: string): void {
  const path = join(root, file)
  if (read(file) === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

// Folders in which nothing is written by hand.
const generated = ['src/entries', 'docs/api']

/** Files of what was an API once, in the generated folders that are written now. */
function strangers(files: Files): string[] {
  return generated
    .filter((folder) => Object.keys(files).some((file) => file.startsWith(`${folder}/`)))
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (entry) => `${folder}/${entry.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => /\.(ts|md)$/.test(file) && !Object.hasOwn(files, file))
}

function stale(files: Files): string[] {
  return [...Object.keys(files).filter((file) => read(file) !== files[file]), ...strangers(files)]
}

function tell(files: readonly string[]): boolean {
  if (files.length === 0) return false
  console.error(`Stale: ${files.join(', ')}. Run \`npm run generate\` and commit the result.`)
  return true
}

function read(file: string): string | undefined {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

main()
