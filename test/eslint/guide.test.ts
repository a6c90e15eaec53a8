import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { omitBy } from 'lodash-es'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/apis'
import crossmp from '../../src/eslint'
import { blocksOf, read } from '../docs/_documents'
import { projectWith } from './_project'

const document = 'docs/guides/eslint.md'
const blocks = blocksOf(document)
const titled = blocks.flatMap(({ title, code }) => (title ? [[title, code] as const] : []))
const project = projectWith({
  ...Object.fromEntries(titled),
  'undeclared/app.json': '{ "pages": [] }',
})
afterAll(() => project.remove())

// Without what the runner that runs us has set.
const outside = omitBy(process.env, (_, name) => /^(VITEST|NODE_|TEST)/.test(name))

const commands = [...read(document).matchAll(/^`npx eslint (.*)` prints:$/gm)].map(
  ([, command = '']) => command,
)
const languages = [
  ['en', document],
  ['zh', 'docs/zh/guides/eslint.md'],
] as const

describe.each(languages)('in %s', (language, guide) => {
  const printed = blocksOf(guide).filter((block) => block.language === 'text')
  const env = { ...outside, CROSSMP_LANG: language }

  test.each(commands)('npx eslint %s prints what the guide says', (command) => {
    const eslint = join(root, 'node_modules/eslint/bin/eslint.js')
    const options = { cwd: project.folder, env, encoding: 'utf8' } as const
    const { stdout } = spawnSync(process.execPath, [eslint, ...command.split(' ')], options)
    const said = stdout.replaceAll(`${project.folder}/`, '').trim()
    expect(printed[commands.indexOf(command)]?.code.trim()).toBe(said)
  })

  test('the guide has two commands', () => {
    expect([commands.length, printed.length]).toEqual([2, 2])
  })
})

test('the configuration for components is one', async () => {
  const config = { cwd: project.folder, overrideConfigFile: 'components.config.mjs' }
  const eslint = new ESLint(config)
  const code = `<script setup lang="ts">
import { mpx } from 'crossmp'
mpx.addCard({ cardList: [] as object[] })
</script>`
  const results = await eslint.lintText(code, { filePath: 'pages/card.vue' })
  expect(project.reported(results)).toEqual(['pages/card.vue:3:5 no-unsupported'])
})

/** The examples of each rule, those that are wrong and those that are right in turns. */
const sections = read(document)
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const [name = ''] = section.split('\n')
    const examples = [...(section.split(/^## /m)[0]?.matchAll(/^```js\n([\s\S]*?)^```$/gm) ?? [])]
    return { name, examples: examples.map(([, code = '']) => code) }
  })

test('each rule has a section, and a line in the table', () => {
  const names = Object.keys(crossmp.rules)
  expect(sections.map(({ name }) => name)).toEqual(names)
  const table = [
    ...read(document).matchAll(/^\| \[`([\w-]+)`\]\(#\1\) .* \| (✓|) ?\| (✓|) ?\| (✓|) ?\|$/gm),
  ]
  const rows = table.map(([, name, fixes, recommended, natives]) => ({
    name,
    isMarked: [fixes, recommended, natives].map((mark) => mark === '✓'),
  }))
  const { configs, rules } = crossmp
  expect(rows).toEqual(
    names.map((name) => ({
      name,
      isMarked: [
        Object(rules[name]?.meta).fixable === 'code',
        `crossmp/${name}` in configs.recommended.rules,
        `crossmp/${name}` in configs.natives.rules,
      ],
    })),
  )
})

const imported = (code: string): string =>
  code.includes('mpx') && !code.includes('import') ? `import { mpx } from 'crossmp'; ${code}` : code
const lint = async (code: string, folder = 'pages', fix = false) => {
  const eslint = new ESLint({ cwd: project.folder, fix })
  const [result] = await eslint.lintText(imported(code), { filePath: `${folder}/page.js` })
  return { ...result, messages: result?.messages ?? [] }
}

describe.each(sections)('the examples of $name', ({ name, examples }) => {
  test('are reported where they are wrong, in each line', async () => {
    for (const code of examples.filter((_, index) => index % 2 === 0)) {
      const { messages } = await lint(code, name === 'no-undeclared' ? 'undeclared' : 'pages')
      const found = messages.filter(({ ruleId }) => ruleId === `crossmp/${name}`)
      const lines = code.trim().split('\n')
      expect(found.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1))
    }
  })

  test('are not reported where they are right', async () => {
    const isDeclared = name === 'no-undeclared'
    for (const code of examples.filter((_, index) => isDeclared || index % 2 === 1)) {
      expect((await lint(code)).messages).toEqual([])
    }
  })
})

test('eslint --fix makes the right example of prefer-mpx of the wrong one', async () => {
  const [wrong = '', right] = sections.find(({ name }) => name === 'prefer-mpx')?.examples ?? []
  const { output } = await lint(wrong, 'pages', true)
  expect(output?.replace(';\n', '\n\n')).toBe(right)
})
