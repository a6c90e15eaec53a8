import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/apis'

// Versions stand in rows and `since` alone: documentation and hovers take them from there.
const files = ['src/apis', 'src/types'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
)

/** The doc comments of a file that name a version, code in backticks aside. */
function versionsIn(text: string): string[] {
  const comments = text.match(/\/\*\*[\s\S]*?\*\//g) ?? []
  return comments.filter((comment) => /\d+\.\d+\.\d+/.test(comment.replace(/`[^`]*`/g, '')))
}

test('no doc comment of an API or a type names a version: give it a gate', () => {
  expect(files.length).toBeGreaterThan(60)
  const found = files.flatMap((file) =>
    versionsIn(readFileSync(join(root, file), 'utf8')).map((comment) => `${file}: ${comment}`),
  )
  expect(found).toEqual([])
})

test.each([
  ['/** Use HTTP/2. WeChat 2.10.4. */', 1],
  ['/**\n * Does it.\n *\n * Alipay: from app 10.2.80 on.\n */', 1],
  ["/** As base libraries are numbered: `'2.10.4'`. */", 0],
  ["// Alipay docs: my.chooseVideo, 1.10.0\nconst since = '1.10.0'", 0],
])('in %j it finds %i', (text, count) => {
  expect(versionsIn(text)).toHaveLength(count)
})
