import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { root } from '../../../scripts/apis'
import { platforms, records } from '../../../scripts/platforms'
import { type Project, projectWith } from '../_project'

const projects: Project[] = []
afterEach(() => {
  for (const project of projects.splice(0)) project.remove()
})

const app = `import { mpx } from 'crossmp'
export const send = (options) => mpx.uploadFile(options)
export const where = mpx.is('wechat') ? 'on WeChat' : 'on Alipay'
`

const packConfig = `const { join } = require('node:path')

module.exports = {
  mode: 'production',
  optimization: { minimize: false },
  entry: './app.mjs',
  output: { path: join(__dirname, 'dist'), filename: 'app.js', library: { type: 'commonjs2' } },
}
`

/** A project, and what builds it into dist/app.js. */
const builds = {
  Babel: {
    files: { 'babel.config.cjs': "module.exports = { presets: ['@babel/preset-typescript'] }\n" },
    script: babelScript(),
    variable: 'PLATFORM',
  },
  'Babel, in JSON': {
    files: { '.babelrc': '{ "presets": ["@babel/preset-typescript"] }\n' },
    script: babelScript(),
    variable: 'BABEL_ENV',
  },
  Vite: {
    files: {
      'vite.config.mjs': `import { defineConfig } from 'vite'

export default defineConfig({
  logLevel: 'warn',
  build: { minify: false, lib: { entry: 'app.mjs', formats: ['cjs'], fileName: () => 'app.js' } },
})
`,
    },
    script: "import { build } from 'vite'\nawait build()",
    variable: 'PLATFORM',
  },
  webpack: {
    files: { 'webpack.config.js': packConfig },
    script: packScript('webpack'),
    variable: 'PLATFORM',
  },
  Rspack: {
    files: { 'rspack.config.js': packConfig },
    script: packScript('@rspack/core', 'rspack'),
    variable: 'PLATFORM',
  },
}

describe.each(Object.entries(builds))('the configuration that is written for %s', (_, build) => {
  test.each(platforms)('builds for %s', (platform) => {
    const project = projectWith({ 'app.mjs': app, 'build.mjs': build.script, ...build.files })
    projects.push(project)
    link(project, { crossmp: root })
    for (const name of [
      '@babel/core',
      '@babel/preset-typescript',
      'vite',
      'webpack',
      '@rspack/core',
    ]) {
      link(project, { [name]: join(root, 'node_modules', name) })
    }
    expect(project.crossmp('init').status).toBe(0)
    const env = {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      [build.variable]: platform,
    }
    const { status, stderr } = spawnSync(process.execPath, ['build.mjs'], {
      cwd: project.folder,
      encoding: 'utf8',
      env,
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const built = readFileSync(join(project.folder, 'dist/app.js'), 'utf8')
    for (const each of platforms) {
      const place = `on ${records[each].title}`
      if (each === platform) expect(built).toContain(place)
      else expect(built).not.toContain(place)
    }
    expect(built).not.toMatch(/\bmpx\.(is|uploadFile)\b/)
  })
})

function link({ folder }: Project, packages: Readonly<Record<string, string>>): void {
  for (const [name, source] of Object.entries(packages)) {
    const place = join(folder, 'node_modules', name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(source, place, 'junction')
  }
}

function babelScript(): string {
  return `import { mkdirSync, writeFileSync } from 'node:fs'
import { transformFileSync } from '@babel/core'
mkdirSync('dist')
writeFileSync('dist/app.js', transformFileSync('app.mjs').code)`
}

function packScript(module: string, name = module): string {
  return `import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const pack = require('${module}')
const compiler = (pack.${name} ?? pack)(require('./${name}.config.js'))
compiler.run((error, stats) => {
  if (error || stats.hasErrors()) throw error ?? new Error(stats.toString())
  compiler.close(() => {})
})`
}
