import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/apis'
import { membersOf } from './members'
import { sourceOf } from './source'

/** Copies the project to a temporary folder, adds APIs, builds it, and hands it on. Removes it in the end. */
export async function withScratch<T>(
  count: number,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'crossmp-breadth-'))
  try {
    copyProject(folder)
    mkdirSync(join(folder, 'src/apis/breadth'))
    for (const member of membersOf(count)) {
      writeFileSync(join(folder, `src/apis/breadth/${member.name}.ts`), sourceOf(member))
    }
    run(folder, '--import', 'tsx', 'scripts/generate.ts')
    run(folder, 'node_modules/tsup/dist/cli-default.js', '--silent')
    run(folder, '--import', 'tsx', 'scripts/finish-build.ts')
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function copyProject(folder: string): void {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\0')
  for (const file of files.filter((each) => each && existsSync(join(root, each)))) {
    cpSync(join(root, file), join(folder, file))
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
}

/** Runs a program of Node in a folder, and gives what it prints. */
export const run = (folder: string, ...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 })
