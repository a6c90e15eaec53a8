import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ESLint } from 'eslint'
import { root } from '../../scripts/apis'

/** A folder with files of an app, which has installed crossmp as it is built. */
export interface Project {
  readonly folder: string
  read(file: string): string
  /** What is reported, in short, of files that ESLint has been over. */
  reported(results: readonly ESLint.LintResult[]): string[]
  remove(): void
}

const dependencies = ['@babel/core', '@typescript-eslint/parser', 'eslint', 'vue-eslint-parser']

export function projectWith(files: { readonly [file: string]: string }): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossmp-eslint-')))
  link('crossmp', root)
  for (const name of dependencies) link(name, join(root, 'node_modules', name))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }

  function link(name: string, target: string): void {
    const path = join(folder, 'node_modules', name)
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(target, path, 'junction')
  }

  return {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    reported: (results) =>
      results.flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, line, column, message }) => {
          const file = filePath.slice(folder.length + 1).replaceAll('\\', '/')
          return `${file}:${line}:${column} ${ruleId?.replace('crossmp/', '') ?? message}`
        }),
      ),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}
