import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { root } from '../../scripts/apis'
import { type Project, projectWith } from './_project'

const projects: Project[] = []
afterEach(() => {
  for (const project of projects.splice(0)) project.remove()
})

/** A folder with these files, in which crossmp and the bundlers are installed. */
function project(files: { readonly [file: string]: string }): Project {
  const made = projectWith({ 'package.json': '{}', ...files })
  projects.push(made)
  const modules = join(made.folder, 'node_modules')
  mkdirSync(modules)
  symlinkSync(root, join(modules, 'crossmp'), 'junction')
  symlinkSync(join(root, 'node_modules/vite'), join(modules, 'vite'), 'junction')
  return made
}

const app = {
  'src/app.js': "wx.addCard({ cardList: [] })\nwx.request({ url: '', enableHttp2: true })\n",
}
const found = ({ stdout }: { readonly stdout: string }): string[] =>
  JSON.parse(stdout).map(
    ({ line, code, platforms }: { line: number; code: string; platforms: string[] }) =>
      `${line} ${code} ${platforms}`,
  )

describe('the options of a project', () => {
  const babel = (options: string) => `module.exports = { plugins: [['crossmp/babel', ${options}]] }`

  test('are those of its Babel configuration, and what was taken is told', () => {
    const { crossmp } = project({
      ...app,
      'babel.config.js': babel(
        "{ platform: process.env.PLATFORM, globals: ['wx'], targets: { wechat: '2.0.0' } }",
      ),
    })
    const all = crossmp('check', '--json')
    expect(found(all)).toEqual(['1 absent-api alipay', '2 newer-option wechat'])
    expect(all.stderr).toBe('crossmp check takes targets, globals from babel.config.js.\n')
    const own = crossmp('check', '--json', '--globals', 'my')
    expect(own.stderr).toBe('crossmp check takes targets from babel.config.js.\n')
    const minimum = crossmp('minimum', '--lang', 'zh')
    expect(minimum.stderr).toBe('crossmp minimum 使用 babel.config.js 中的 globals。\n')
    expect(minimum.stdout).toMatch('微信：基础库 2.10.4\n')
  })

  test('are those of each platform, and what the command line says comes first', () => {
    const files = {
      ...app,
      'babel.config.js': `const platform = { wx: 'wechat', ali: 'alipay' }[process.env.MPX_CURRENT_TARGET_MODE]
${babel("{ platform, globals: platform === 'alipay' ? ['wx'] : [], targets: { wechat: '2.0.0' } }")}`,
    }
    const { crossmp } = project(files)
    expect(found(crossmp('check', '--json'))).toEqual([
      '1 absent-api alipay',
      '2 newer-option wechat',
    ])
    const own = crossmp('check', '--json', '--platform', 'wechat', '--targets', '2.12.0')
    expect(found(own)).toEqual([])
  })

  test('may be of one platform', () => {
    const files = {
      ...app,
      '.babelrc': '{ "plugins": [["crossmp/babel", { "platform": "wechat" }]] }',
    }
    const { crossmp } = project(files)
    expect(crossmp('check', '--globals', 'wx')).toEqual({
      status: 0,
      stdout: 'Nothing found in 1 file.\n',
      stderr:
        '.babelrc builds for wechat, so alipay is not checked: pass --platform alipay for that.\n',
    })
    const alipay = crossmp('check', '--globals', 'wx', '--platform', 'alipay', '--json')
    expect(found(alipay)).toEqual(['1 absent-api alipay'])
  })

  test.each([
    [
      'vite.config.ts',
      `import crossmp from 'crossmp/vite'
const globals: ['wx'] = ['wx']
console.log('reading')
export default () => ({ plugins: [null, [Promise.resolve(crossmp({ globals }))]] })`,
    ],
    [
      'webpack.config.js',
      `const { crossmp } = require('crossmp/webpack')
module.exports = ({ platform }) => ({ plugins: [crossmp({ platform, globals: ['wx'] })] })`,
    ],
    [
      'rollup.config.mjs',
      `import crossmp from 'crossmp/rollup'
export default [{ plugins: [] }, { plugins: [crossmp({ globals: ['wx'] })] }]`,
    ],
  ])('are those of %s', (file, text) => {
    const { crossmp } = project({ ...app, [file]: text })
    const { stdout, stderr } = crossmp('check', 'src', '--json')
    expect(found({ stdout })).toEqual(['1 absent-api alipay'])
    expect(stderr).toBe(`crossmp check takes globals from ${file}.\n`)
  })

  test.each([
    ['babel.config.js', "throw new Error('no crossmp today')", 'no crossmp today'],
    ['babel.config.js', "require('crossmp/nothing')", "Package subpath './nothing' is not defined"],
    ['webpack.config.js', 'process.exit(3) // crossmp', 'it ended the process'],
    ['config/index.ts', "import { crossmp } from 'crossmp/webpack'", 'only its own build tool'],
  ])('that are not to be had of %s: %s', (file, text, problem) => {
    const { crossmp } = project({ ...app, [file]: text })
    const { status, stdout, stderr } = crossmp('check', 'src', '--globals', 'wx', '--json')
    expect(found({ stdout })).toEqual(['1 absent-api alipay'])
    expect(stderr).toMatch(
      `crossmp check cannot read the options for crossmp in ${file} (${problem}`,
    )
    expect(stderr).toMatch(/\): pass them on the command line\.\n$/)
    expect(stderr.split('\n').length).toBe(2)
    expect(status).toBe(1)
  })

  const webpack = (options: string) =>
    `const { crossmp } = require('crossmp/webpack')\nmodule.exports = { plugins: [crossmp(${options})] }`

  test.each([
    ["{ globals: ['wz'] }", "no 'wz' in its option 'globals'", "Did you mean 'wx'?"],
    ["{ platform: 'x' }", "no platform 'x', only 'wechat' or 'alipay'.", ''],
    ["{ global: ['wx'] }", "no option 'global'.", "Did you mean 'globals'?"],
  ])('are checked as those of the command line: %s', (options, problem, hint) => {
    for (const [file, text] of [
      ['babel.config.js', babel(options)],
      ['webpack.config.js', webpack(options)],
    ] as const) {
      const { crossmp } = project({ ...app, [file]: text })
      const { status, stdout, stderr } = crossmp('check')
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain(`${file}: crossmp/babel has ${problem}`)
      expect(stderr).toContain(`${hint}\n`)
      expect(stderr.split('\n').length).toBe(2)
    }
  })

  test('a configuration that does not name crossmp is not run', () => {
    const { crossmp } = project({ ...app, 'webpack.config.js': "throw new Error('run')" })
    expect(crossmp('check', 'src').stderr).toBe('')
  })
})

describe('without paths', () => {
  const settings = (miniprogramRoot: string) => JSON.stringify({ miniprogramRoot })
  const files = { 'mini/app.js': 'wx.addCard()', 'cloud/index.js': 'wx.addCard()' }
  const filesRead = ({ stdout }: { readonly stdout: string }): string[] =>
    JSON.parse(stdout).map(({ file }: { file: string }) => file)

  test('the folder is read in which the developer tools look for the app', () => {
    const { crossmp } = project({ ...files, 'project.config.json': settings('./mini/') })
    const all = crossmp('check', '--globals', 'wx', '--json')
    expect(filesRead(all)).toEqual(['mini/app.js'])
    expect(all.stderr).toBe('crossmp check reads mini, which project.config.json names.\n')
    expect(filesRead(crossmp('check', '.', '--globals', 'wx', '--json')).length).toBe(2)
  })

  test('but not the configurations of tools, which are no part of the app', () => {
    const { crossmp } = project({
      'app.config.js': 'wx.addCard()',
      'vite.config.ts': 'wx.addCard()',
      'pages/my.config.js': 'wx.addCard()',
    })
    const check = (...paths: string[]) =>
      filesRead(crossmp('check', ...paths, '--globals', 'wx', '--json'))
    expect(check()).toEqual(['pages/my.config.js'])
    expect(check('pages')).toEqual(['pages/my.config.js'])
    expect(check('vite.config.ts')).toEqual(['vite.config.ts'])
  })

  test('of each platform', () => {
    const { crossmp } = project({
      ...files,
      'project.config.json': settings('mini'),
      'mini.project.json': settings('cloud'),
    })
    expect(filesRead(crossmp('check', '--globals', 'wx', '--json')).length).toBe(2)
  })

  test.each([
    [
      'what a build writes',
      { 'dist/wechat/app.js': 'wx.addCard()', 'project.config.json': settings('dist/wechat/') },
    ],
    ['what is not stated', { 'project.config.json': '{}' }],
    [
      'what a build makes somewhere',
      {
        'project.config.json': settings('mini'),
        'babel.config.js': "module.exports = { plugins: [['crossmp/babel', {}]] }",
      },
    ],
  ])('but not %s', (_, more) => {
    const { crossmp } = project({ ...files, ...more })
    const all = crossmp('check', '--globals', 'wx', '--json')
    expect(filesRead(all)).toEqual(['cloud/index.js', 'mini/app.js'])
    expect(all.stderr).toBe('')
  })

  test.each([
    [
      settings('nope/'),
      'does not read nope, which project.config.json names: there is no such folder.',
    ],
    ['{ "a": 1, }', 'cannot read the miniprogramRoot in project.config.json: it is not JSON.'],
  ])('what cannot be followed is told, and the current folder is read: %s', (text, sentence) => {
    const { crossmp } = project({ ...files, 'project.config.json': text })
    const all = crossmp('check', '--globals', 'wx', '--json')
    expect(filesRead(all)).toEqual(['cloud/index.js', 'mini/app.js'])
    expect(all.stderr).toBe(`crossmp check ${sentence}\n`)
  })
})
