import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { omitBy } from 'lodash-es'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/apis'
import { type Project, projectWith } from './_project'
import { testers } from './_testers'

const config = `import typescript from '@typescript-eslint/parser'
import crossmp from 'crossmp/eslint'
import vue from 'vue-eslint-parser'

export default [
  crossmp.configs.recommended,
  { settings: { crossmp: { targets: { wechat: '2.10.0', alipay: '1.9.0' } } } },
  { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: typescript } },
  { files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
  {
    files: ['**/*.vue', '**/*.mpx'],
    languageOptions: { parser: vue, parserOptions: { parser: { ts: typescript, js: 'espree' } } },
  },
]
`

const component = `<template>
  <view @click="mpx.addCard()">{{ card }}</view>
</template>

<script lang="ts">
export const limit: number = 1
</script>

<script setup lang="ts">
import { mpx } from 'crossmp'
  const add = (list: object[]): void => void mpx.addCard({ cardList: list }); wx.login()
</script>
`

const app = {
  'eslint.config.mjs': config,
  'src/a.js': `import { mpx } from 'crossmp'
mpx.addCard({ cardList: [] })
mpx.chooseVideo()
`,
  'src/b.ts': `import { mpx } from 'crossmp'
enum Kind { One }
export const send = (url: string, kind = Kind.One as number): void =>
  void mpx.request({ url, headers: { kind } })
`,
  'src/c.jsx': `import { mpx } from 'crossmp'
export const Button = () => <button onClick={() => mpx.addCard({})}>+</button>
`,
  'src/d.tsx': `import { mpx } from 'crossmp'
export const all = (name: 'request') => <view>{mpx[name]}</view>
`,
  'src/e.vue': component,
  'src/f.mpx': component.replaceAll(/ lang="ts"|: (?:number|object\[\]|void)/g, ''),
  'src/g.cjs': `const { mpx } = require('crossmp')
if (mpx.canIUse('request')) mpx.request({ url: '' })
`,
  'src/h.mjs': '\uFEFF/* 中文 */ wx.login(); wx.notThere()\n',
  'src/unused.js': 'export const a = 1\n',
  'src/broken.js': "import { mpx } from 'crossmp'\nmpx.addCard(\n",
}

let project: Project
beforeAll(() => {
  project = projectWith(app)
})
afterAll(() => project.remove())

describe.each(testers)('$name', ({ ESLint }) => {
  test('finds what does not work in every kind of file', async () => {
    const eslint = new ESLint({ cwd: project.folder })
    const results = await eslint.lintFiles(['src'])
    expect(project.reported(results)).toEqual([
      'src/a.js:2:5 no-unsupported',
      'src/a.js:3:5 no-newer-api',
      'src/b.ts:4:27 no-unknown-option',
      expect.stringMatching(/^src\/broken\.js:3:1 Parsing error: /),
      'src/c.jsx:2:56 no-unsupported',
      'src/d.tsx:2:48 no-whole-mpx',
      'src/e.vue:11:50 no-unsupported',
      'src/e.vue:11:79 prefer-mpx',
      'src/f.mpx:11:34 no-unsupported',
      'src/f.mpx:11:63 prefer-mpx',
      'src/g.cjs:2:5 no-unused-guard',
      'src/h.mjs:1:10 prefer-mpx',
    ])
  })

  test('rewrites all calls of a file', async () => {
    const calls = Array.from({ length: 30 }, (_, index) => `wx.request({ url: '${index}' })`)
    const eslint = new ESLint({ cwd: project.folder, fix: true })
    const [result] = await eslint.lintText(`${calls.join('\n')}\n`, { filePath: 'src/new.js' })
    expect(result?.messages).toEqual([])
    expect(result?.output).toBe(
      `import { mpx } from 'crossmp';\n${calls.join('\n').replaceAll('wx.', 'mpx.')}\n`,
    )
  })

  test('takes other settings for some files', async () => {
    const eslint = new ESLint({
      cwd: project.folder,
      overrideConfig: [
        { files: ['src/a.js'], settings: { crossmp: { platforms: ['wechat'] } } },
        { files: ['src/c.jsx'], rules: { 'crossmp/no-unsupported': 'off' } },
      ],
    })
    const results = await eslint.lintFiles(['src/a.js', 'src/c.jsx'])
    expect(project.reported(results)).toEqual([])
  })

  test('speaks Chinese', async () => {
    process.env.CROSSMP_LANG = 'zh'
    try {
      const eslint = new ESLint({ cwd: project.folder })
      const [result] = await eslint.lintFiles(['src/a.js'])
      expect(result?.messages[0]?.message).toBe(
        "支付宝没有 mpx.addCard：请用 mpx.is('wechat') 或 mpx.canIUse('addCard') 判断后再调用。",
      )
    } finally {
      delete process.env.CROSSMP_LANG
    }
  })
})

// Without what the runner that runs us has set.
const env = omitBy(process.env, (_, name) => /^(VITEST|NODE_|TEST)/.test(name))

test.each(['eslint-9', 'eslint'])(
  'the command of %s ends with one sentence where a setting is wrong',
  (name) => {
    const wrong = projectWith({
      'a.js': "import { mpx } from 'crossmp'\n",
      'eslint.config.mjs': `import crossmp from 'crossmp/eslint'
export default [crossmp.configs.recommended, { settings: { crossmp: { platform: 'wechat' } } }]
`,
    })
    const command = join(root, 'node_modules', name, 'bin/eslint.js')
    const options = { cwd: wrong.folder, env, encoding: 'utf8' } as const
    const { status, stderr } = spawnSync(process.execPath, [command, '.'], options)
    wrong.remove()
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /\nError: settings\.crossmp has no option 'platform'\. Did you mean 'platforms'\?\s*$/,
    )
  },
)
