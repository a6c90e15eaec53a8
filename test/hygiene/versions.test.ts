import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
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

/** The texts of a file that have a version in other words, or in a function. Rows, `since` and named gates are none of these. */
function versionsInCode(text: string): string[] {
  const found: string[] = []
  const source = ts.createSourceFile('api.ts', text, ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (isText(node) && /\d+\.\d+\.\d+/.test(node.text)) {
      const isGate = /^\d+\.\d+\.\d+$/.test(node.text) && !ts.findAncestor(node, ts.isFunctionLike)
      if (!isGate) found.push(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)

test('no function or message of an API names a version: give it a gate with a name', () => {
  const found = files.flatMap((file) =>
    versionsInCode(readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
  )
  expect(found).toEqual([])
})

test.each([
  ["const row = { since: '1.4.0', options: () => meets({ client: '10.2.80' }, session) }", 1],
  ["const reason = 'needs base library 1.10.0'", 1],
  ["const row = { options: () => { throw failure('needs app 10.1.95') } }", 1],
  ["const bytes = { client: '10.1.95' }\nconst works = () => meets(bytes, session)", 0],
  ["const row = { since: '1.4.0', params: { timeout: { client: '10.2.80' } } }", 0],
])('in the code %j it finds %i', (text, count) => {
  expect(versionsInCode(text)).toHaveLength(count)
})
