import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type Project, projectWith } from '../_project'

const projects: Project[] = []
afterEach(() => {
  for (const project of projects.splice(0)) project.remove()
})

function project(files: { readonly [file: string]: string }): Project {
  const made = projectWith(files)
  projects.push(made)
  return made
}
const read = ({ folder }: Project, file: string) => readFileSync(join(folder, file), 'utf8')
const packageOf = (...names: string[]) => ({
  'package.json': JSON.stringify({
    dependencies: Object.fromEntries(names.map((name) => [name, '1'])),
  }),
})

/** A configuration, and what it becomes. */
type Case = readonly [file: string, before: string, after: string, ...packages: string[]]

const cases: readonly Case[] = [
  [
    'vite.config.ts',
    "import vue from '@vitejs/plugin-vue'\nimport { defineConfig } from 'vite'\n\n// Builds.\nexport default defineConfig({\n  plugins: [vue()],\n  base: './',\n})\n",
    "import vue from '@vitejs/plugin-vue'\nimport { defineConfig } from 'vite'\nimport { crossmp } from 'crossmp/vite'\n\n// Builds.\nexport default defineConfig({\n  plugins: [vue(), crossmp({ platform: process.env.PLATFORM })],\n  base: './',\n})\n",
  ],
  [
    'vite.config.mjs',
    'export default ({ mode }) => {\n\tconst a = () => { return 1 };\n\treturn {\n\t\tplugins: [\n\t\t\tvue(),\n\t\t\treact(),\n\t\t],\n\t\tbase: "./",\n\t};\n};\n',
    'import { crossmp } from "crossmp/vite";\n\nexport default ({ mode }) => {\n\tconst a = () => { return 1 };\n\treturn {\n\t\tplugins: [\n\t\t\tvue(),\n\t\t\treact(),\n\t\t\tcrossmp({ platform: process.env.PLATFORM }),\n\t\t],\n\t\tbase: "./",\n\t};\n};\n',
  ],
  [
    'webpack.config.js',
    "const { join } = require('node:path')\n\nmodule.exports = (env) => ({\n  entry: './app.js',\n  output: { path: join(__dirname, 'dist') }\n})\n",
    "const { join } = require('node:path')\nconst { crossmp } = require('crossmp/webpack')\n\nmodule.exports = (env) => ({\n  entry: './app.js',\n  output: { path: join(__dirname, 'dist') },\n  plugins: [crossmp({ platform: process.env.PLATFORM })]\n})\n",
  ],
  [
    'rspack.config.mjs',
    "const config = { entry: './app.js', plugins: [] }\nexport default config\n",
    "import { crossmp } from 'crossmp/rspack'\n\nconst config = { entry: './app.js', plugins: [crossmp({ platform: process.env.PLATFORM })] }\nexport default config\n",
  ],
  [
    'rollup.config.cjs',
    'module.exports = {}\n',
    "const { crossmp } = require('crossmp/rollup')\n\nmodule.exports = { plugins: [crossmp({ platform: process.env.PLATFORM })] }\n",
  ],
  [
    'rolldown.config.ts',
    'export default { plugins: [] } satisfies object\n',
    "import { crossmp } from 'crossmp/rolldown'\n\nexport default { plugins: [crossmp({ platform: process.env.PLATFORM })] } satisfies object\n",
  ],
  [
    'babel.config.js',
    "module.exports = function (api) {\n  api.cache(true)\n  return {\n    presets: ['@babel/preset-typescript'],\n    plugins: [\n      ['a', { b: 1 }],\n    ],\n  }\n}\n",
    "module.exports = function (api) {\n  api.cache(true)\n  return {\n    presets: ['@babel/preset-typescript'],\n    plugins: [\n      ['crossmp/babel', { platform: process.env.PLATFORM }],\n      ['a', { b: 1 }],\n    ],\n  }\n}\n",
  ],
  [
    'babel.config.json',
    '{\n  "presets": ["@babel/preset-typescript"]\n}\n',
    '{\n  "presets": ["@babel/preset-typescript"],\n  "env": {\n    "wechat": { "plugins": [["crossmp/babel", { "platform": "wechat" }]] },\n    "alipay": { "plugins": [["crossmp/babel", { "platform": "alipay" }]] }\n  }\n}\n',
  ],
  [
    '.babelrc',
    '{ /* none */ }\n',
    '{\n  /* none */\n  "env": {\n    "wechat": { "plugins": [["crossmp/babel", { "platform": "wechat" }]] },\n    "alipay": { "plugins": [["crossmp/babel", { "platform": "alipay" }]] }\n  }\n}\n',
  ],
  [
    '.babelrc',
    '{ "presets": ["a"], "comments": false, /* last */ }\n',
    '{\n  "presets": ["a"], "comments": false,\n  /* last */\n  "env": {\n    "wechat": { "plugins": [["crossmp/babel", { "platform": "wechat" }]] },\n    "alipay": { "plugins": [["crossmp/babel", { "platform": "alipay" }]] }\n  }\n}\n',
  ],
  [
    'config/index.ts',
    "import { defineConfig } from '@tarojs/cli'\n\nexport default defineConfig<'webpack5'>(async (merge) => {\n  const base = {\n    framework: 'react',\n    compiler: 'webpack5',\n    mini: {\n      postcss: {},\n      webpackChain(chain) {\n        chain.resolve.plugin('paths').use(Paths)\n      }\n    },\n    h5: { webpackChain(chain) {} },\n  }\n  return merge({}, base)\n})\n",
    "import { defineConfig } from '@tarojs/cli'\nimport { crossmp } from 'crossmp/webpack'\n\nexport default defineConfig<'webpack5'>(async (merge) => {\n  const base = {\n    framework: 'react',\n    compiler: 'webpack5',\n    mini: {\n      postcss: {},\n      webpackChain(chain) {\n        chain.resolve.plugin('paths').use(Paths)\n        chain.plugin('crossmp').use(crossmp({ imports: ['@tarojs/taro'] }))\n      }\n    },\n    h5: { webpackChain(chain) {} },\n  }\n  return merge({}, base)\n})\n",
    '@tarojs/taro',
  ],
  [
    'config/index.js',
    'const config = {\n  mini: {\n    postcss: {},\n  },\n}\n\nmodule.exports = config\n',
    "const { crossmp } = require('crossmp/webpack')\n\nconst config = {\n  mini: {\n    postcss: {},\n    webpackChain(chain) {\n      chain.plugin('crossmp').use(crossmp({ imports: ['@tarojs/taro'] }))\n    },\n  },\n}\n\nmodule.exports = config\n",
    '@tarojs/taro',
  ],
  [
    'vite.config.ts',
    "import uni from '@dcloudio/vite-plugin-uni'\nimport { defineConfig } from 'vite'\n\nexport default defineConfig({\n  plugins: [uni()],\n})\n",
    "import uni from '@dcloudio/vite-plugin-uni'\nimport { defineConfig } from 'vite'\nimport { crossmp } from 'crossmp/vite'\n\nexport default defineConfig({\n  plugins: [uni(), crossmp({ globals: ['uni'] })],\n})\n",
    '@dcloudio/vite-plugin-uni',
  ],
  [
    'babel.config.js',
    "module.exports = {\n  presets: ['@babel/preset-env'],\n}\n",
    "const crossmpPlatform = { wx: 'wechat', ali: 'alipay' }[process.env.MPX_CURRENT_TARGET_MODE]\n\nmodule.exports = {\n  presets: ['@babel/preset-env'],\n  plugins: [...(crossmpPlatform ? [['crossmp/babel', { platform: crossmpPlatform, imports: ['@mpxjs/core'] }]] : [])],\n}\n",
    '@mpxjs/core',
  ],
]

describe.each(cases)('%s', (file, before, after, ...packages) => {
  test('gets the plugin, once', () => {
    const of = project({ [file]: before, ...packageOf(...packages) })
    const first = of.crossmp('init')
    expect({ ...first, stdout: first.stdout.split('\n')[0] }).toEqual({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`^${file} has crossmp's plugin for .* now\\.$`)),
      stderr: '',
    })
    expect(read(of, file)).toBe(after)
    expect(of.crossmp('init')).toEqual({
      status: 0,
      stdout: `${file} has crossmp already.\n`,
      stderr: '',
    })
    expect(read(of, file)).toBe(after)
  })
})

test('says what comes next', () => {
  const of = project({ 'vite.config.mjs': 'export default {}\n' })
  expect(of.crossmp('init').stdout).toBe(`vite.config.mjs has crossmp's plugin for Vite now.

What comes next:
  npm install crossmp
  npm install --save-dev @babel/core
  PLATFORM=wechat or alipay, for each build
`)
})

test('shows with --dry what changes', () => {
  const of = project({ 'vite.config.mjs': 'export default {}\n' })
  expect(of.crossmp('init', '--dry')).toEqual({
    status: 0,
    stderr: '',
    stdout: `--- a/vite.config.mjs
+++ b/vite.config.mjs
@@ -1,1 +1,3 @@
-export default {}
+import { crossmp } from 'crossmp/vite'
+
+export default { plugins: [crossmp({ platform: process.env.PLATFORM })] }
`,
  })
  expect(read(of, 'vite.config.mjs')).toBe('export default {}\n')
})

/** What is not known for sure: nothing is written then. */
const unsure: readonly (readonly [file: string, text: string, ...packages: string[]])[] = [
  ['vite.config.js', 'export default make()\n'],
  ['vite.config.js', 'export default { ...base }\n'],
  ['vite.config.js', 'export default { plugins: make() }\n'],
  ['vite.config.js', 'export default { plugins: [], ...base }\n'],
  ['vite.config.js', 'export default (a) => {\n  if (a) return {}\n  return {}\n}\n'],
  ['webpack.config.js', 'module.exports = [{}, {}]\n'],
  ['webpack.config.js', 'module.exports = {}\nmodule.exports = {}\n'],
  ['webpack.config.js', 'const crossmp = 1\nmodule.exports = {}\n'],
  ['babel.config.json', '{ "env": {} }\n'],
  [
    'config/index.js',
    "module.exports = { compiler: { type: 'vite' }, mini: {} }\n",
    '@tarojs/taro',
  ],
  ['config/index.js', 'module.exports = { mini: {}, b: { mini: {} } }\n', '@tarojs/taro'],
  ['config/index.js', 'module.exports = { mini: { webpackChain: make } }\n', '@tarojs/taro'],
  ['babel.config.json', '{}\n', '@mpxjs/core'],
]

test.each(unsure)('%s stays: %j', (file, text, ...packages) => {
  const of = project({ [file]: text, ...packageOf(...packages) })
  const { status, stdout, stderr } = of.crossmp('init')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toMatch(
    new RegExp(
      `^${file} is written in a way that crossmp init does not know, so nothing was written\\. This belongs in it:\n\n`,
    ),
  )
  expect(stdout).toContain('crossmp/')
  expect(read(of, file)).toBe(text)
})

test('has nothing to add where one of several configurations has it', () => {
  const of = project({
    'vite.config.ts':
      "import { crossmp } from 'crossmp/vite'\nexport default { plugins: [crossmp()] }\n",
    '.babelrc': '{}\n',
  })
  expect(of.crossmp('init')).toEqual({
    status: 0,
    stdout: 'vite.config.ts has crossmp already.\n',
    stderr: '',
  })
})

test('wants a script where JSON will not do', () => {
  const { stdout } = project({ 'babel.config.json': '{}\n', ...packageOf('@mpxjs/core') }).crossmp(
    'init',
  )
  expect(stdout).toContain(`babel.config.js, in place of babel.config.json (Mpx)

  const crossmpPlatform =`)
})

describe('writes nothing, and shows what to write', () => {
  test('where there are several configurations', () => {
    const of = project({ 'vite.config.ts': 'export default {}\n', '.babelrc': '{}\n' })
    expect(of.crossmp('init')).toEqual({
      status: 1,
      stderr: '',
      stdout: `There are several configurations here, and crossmp belongs in one of them, so nothing was written. Choose one:

vite.config.ts (Vite)

  import { crossmp } from 'crossmp/vite'

    plugins: [crossmp({ platform: process.env.PLATFORM })],

.babelrc (Babel)

  "env": {
    "wechat": { "plugins": [["crossmp/babel", { "platform": "wechat" }]] },
    "alipay": { "plugins": [["crossmp/babel", { "platform": "alipay" }]] }
  }
`,
    })
  })

  test('where there is none', () => {
    const { status, stdout } = project({}).crossmp('init')
    expect(status).toBe(1)
    expect(stdout).toContain("plugins: [['crossmp/babel', { platform: process.env.PLATFORM }]],")
  })

  test('where that of a framework is missing', () => {
    const { status, stdout } = project(packageOf('@tarojs/taro')).crossmp('init')
    expect(status).toBe(1)
    expect(stdout).toContain('There is no configuration of Taro here')
    expect(stdout).toContain('config/index.js (Taro)')
  })
})

test.each([
  [
    { 'vite.config.js': 'export default {\n' },
    'crossmp init cannot read vite.config.js, line 2: Unexpected token\n',
  ],
  [{ 'package.json': '{' }, 'crossmp init cannot read package.json: it is not JSON.\n'],
])('says of %j what is wrong', (files, stderr) => {
  expect(project(files).crossmp('init')).toEqual({ status: 2, stdout: '', stderr })
})

test.each([
  [
    'webpack.config.js',
    'module.exports = make()\n',
    "const { crossmp } = require('crossmp/webpack')",
  ],
  [
    'webpack.config.cjs',
    'module.exports = make()\n',
    "const { crossmp } = require('crossmp/webpack')",
  ],
  ['webpack.config.js', 'export default make()\n', "import { crossmp } from 'crossmp/webpack'"],
  ['vite.config.ts', 'export default make()\n', "import { crossmp } from 'crossmp/vite'"],
])('%s is advised to load it as it loads the others: %j', (file, text, load) => {
  expect(project({ [file]: text }).crossmp('init').stdout).toContain(`\n\n  ${load}\n\n`)
})

test('takes no path', () => {
  expect(project({ '.babelrc': '{}\n' }).crossmp('init', 'foo')).toEqual({
    status: 2,
    stdout: '',
    stderr: "crossmp init takes no 'foo': it changes the project in the current folder.\n",
  })
})

test.each([
  "import { crossmp } from 'crossmp/vite'\nexport default { plugins: [] }\n",
  "const { crossmp } = require('crossmp/vite')\nmodule.exports = { plugins: [] }\n",
])('a plugin that is loaded and not used is not there: %j', (text) => {
  const of = project({ 'vite.config.js': text })
  const { status, stdout } = of.crossmp('init')
  expect(status).toBe(1)
  expect(stdout).toContain('    plugins: [crossmp({ platform: process.env.PLATFORM })],\n')
  expect(read(of, 'vite.config.js')).toBe(text)
})
