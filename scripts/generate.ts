// Writes what follows from src/apis and src/platforms. `--check` only compares what is checked in, and fails where it is stale;
// `--built` writes only what is not checked in.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { platformFiles, readRecords } from './generate/platforms'

type Files = Readonly<Record<string, string>>

const root = join(import.meta.dirname, '..')

async function main(): Promise<void> {
  const [check, only] = ['--check', '--built'].map((option) => process.argv.includes(option))
  const settle = (files: Files): void => {
    if (!check && !only) writeAll(files)
    else if (tell(stale(files)) && check) process.exitCode = 1
  }
  const lists = platformFiles(root, await readRecords(root))
  settle(lists)
  // What it imports lists the platforms.
  const [{ readBareFile, readAll }, { marks }] = await Promise.all([
    import('./generate/all'),
    import('./marks'),
  ])
  // The compiler reads it with the other contracts.
  const bare = await readBareFile()
  settle(bare)
  const { types, docs, built, summary } = await readAll()
  if (check) {
    if (tell(stale({ ...types, ...docs() })) || left(marks())) process.exitCode = 1
    return
  }
  if (only) tell(stale(types))
  const files: Files = only ? built() : { ...types, ...docs(), ...built() }
  for (const file of strangers(files)) rmSync(join(root, file))
  writeAll(files)
  console.log(`${summary}: ${Object.keys({ ...lists, ...bare, ...files }).length} files`)
}

function writeAll(files: Files): void {
  for (const [file, text] of Object.entries(files)) write(file, text)
}

function write(file: string, text: string): void {
  const path = join(root, file)
  if (read(file) === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

// Folders in which nothing is written by hand.
const generated = [
  'src/entries',
  ...['docs', 'docs/zh'].flatMap((folder) => [`${folder}/api`, `${folder}/messages`]),
]

/** Files of what was an API or a finding once, in the generated folders that are written now. */
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

function left(places: readonly string[]): boolean {
  if (places.length > 0) console.error(`Left to write, marked TODO: ${places.join(', ')}`)
  return places.length > 0
}

function read(file: string): string | undefined {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

main()
