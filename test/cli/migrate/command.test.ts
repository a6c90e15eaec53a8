import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { writeFiles } from '../../../src/cli/writeFiles'
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

const git = ({ folder }: Project, ...args: string[]) => {
  const named = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]
  const { status, stderr } = spawnSync('git', named, { cwd: folder, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}
function commit(of: Project): void {
  git(of, 'init', '-q')
  git(of, 'add', '.')
  git(of, 'commit', '-qm', 'a')
}
const read = ({ folder }: Project, file: string) => readFileSync(join(folder, file), 'utf8')

const app = {
  'app.js': 'App({\n  onLaunch() {\n    wx.login()\n  },\n})\n',
  'pages/index.vue': '<script setup>\nuni.login({})\nwx[a]()\n</script>\n',
  'node_modules/a/index.js': 'wx.login()\n',
  'readme.md': 'wx.login()\n',
}
const appAfter = {
  'app.js':
    "const { mpx } = require('crossmp')\n\nApp({\n  onLaunch() {\n    mpx.login()\n  },\n})\n",
  'pages/index.vue':
    "<script setup>\nimport { mpx } from 'crossmp'\n\nmpx.login({})\n// crossmp-migrate: wx[…] stays, since only run time knows the member: read it of mpx if crossmp has every one.\nwx[a]()\n</script>\n",
  'node_modules/a/index.js': 'wx.login()\n',
  'readme.md': 'wx.login()\n',
}
const filesOf = (of: Project, files: object) =>
  Object.fromEntries(Object.keys(files).map((file) => [file, read(of, file)]))

const said = `2 uses rewritten in 2 of 2 files.

Left to you, each below a comment:
  pages/index.vue:5 wx[…] stays, since only run time knows the member: read it of mpx if crossmp has every one.

What comes next:
  npm install crossmp     the package that the files import now
  npx crossmp init        adds its plugin to your build
  npx crossmp check       shows what does not work on a platform yet
`

describe('crossmp migrate', () => {
  test('rewrites the scripts of a folder, and says what is left', () => {
    const of = project(app)
    commit(of)
    expect(of.crossmp('migrate')).toEqual({ status: 0, stdout: said, stderr: '' })
    expect(filesOf(of, app)).toEqual(appAfter)
  })

  test('changes nothing when it is done again', () => {
    const of = project(appAfter)
    expect(of.crossmp('migrate', '.').stdout).toContain('0 uses rewritten in 0 of 2 files.')
    expect(filesOf(of, app)).toEqual(appAfter)
  })

  test('shows with --dry what git can apply', () => {
    const of = project(app)
    git(of, 'init', '-q')
    const { status, stdout, stderr } = of.crossmp('migrate', '--dry')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(filesOf(of, app)).toEqual(app)
    expect(stdout).toContain(`--- a/app.js
+++ b/app.js
@@ -1,5 +1,7 @@
+const { mpx } = require('crossmp')
+
 App({
   onLaunch() {
-    wx.login()
+    mpx.login()
   },
 })
`)
    expect(stdout).toContain('2 uses would be rewritten in 2 of 2 files.')
    writeFileSync(join(of.folder, 'patch'), stdout.slice(0, stdout.indexOf('2 uses would')))
    git(of, 'apply', 'patch')
    expect(filesOf(of, app)).toEqual(appAfter)
  })

  test('refuses what git has not kept, but for --force', () => {
    const of = project(app)
    commit(of)
    writeFileSync(join(of.folder, 'new.js'), '')
    expect(of.crossmp('migrate', 'pages')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'crossmp migrate needs a clean git tree, so that its changes can be seen and undone: commit or stash yours, or add --force. --dry shows the changes.\n',
    })
    expect(filesOf(of, app)).toEqual(app)
    expect(of.crossmp('migrate', '--force').status).toBe(0)
    expect(filesOf(of, app)).toEqual(appAfter)
  })

  test('leaves out what git ignores, unless it is named', () => {
    const files = { 'a.js': 'wx.login()\n', 'out/b.js': 'wx.login()\n', 'out/c.js': 'wx.login()\n' }
    const of = project({ ...files, '.gitignore': 'out\n' })
    commit(of)
    const { status, stderr } = of.crossmp('migrate')
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr:
        '2 files are left out, since git ignores them: name them as paths to have them rewritten.\n',
    })
    expect(read(of, 'a.js')).toContain('mpx.login()')
    expect(read(of, 'out/b.js')).toBe('wx.login()\n')
    expect(of.crossmp('migrate', '.', 'out/b.js', '--force').stderr).toBe(
      'One file is left out, since git ignores it: name it as a path to have it rewritten.\n',
    )
    expect(read(of, 'out/b.js')).toContain('mpx.login()')
    expect(of.crossmp('migrate', 'out', '--force').stderr).toBe('')
    expect(read(of, 'out/c.js')).toContain('mpx.login()')
  })

  test('writes nothing where a file is read-only', () => {
    const of = project({ 'a.js': 'wx.login()\n', 'b.js': 'wx.login()\n' })
    chmodSync(join(of.folder, 'b.js'), 0o444)
    commit(of)
    expect(of.crossmp('migrate')).toEqual({
      status: 2,
      stdout: '',
      stderr: "Nothing is written, since 'b.js' is read-only: make it writable, or leave it out.\n",
    })
    expect(read(of, 'a.js')).toBe('wx.login()\n')
  })

  test('works without git, and says so', () => {
    const of = project(app)
    const { status, stderr } = of.crossmp('migrate')
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'There is no git repository here: keep a copy to undo the changes.\n',
    })
    expect(filesOf(of, app)).toEqual(appAfter)
  })

  test('leaves what cannot be read, and rewrites the rest', () => {
    const of = project({ ...app, 'broken.js': 'wx.login(\n' })
    writeFileSync(join(of.folder, 'gbk.js'), Buffer.from('wx.login() // \xc4\xe3\n', 'latin1'))
    const { status, stdout } = of.crossmp('migrate')
    expect(status).toBe(1)
    expect(stdout).toContain(`broken.js:2:1 Unexpected token. It stays as it is.
gbk.js:1:1 This is not UTF-8. It stays as it is.
2 uses rewritten in 2 of 4 files.`)
    expect(filesOf(of, app)).toEqual(appAfter)
    expect(read(of, 'broken.js')).toBe('wx.login(\n')
    expect(readFileSync(join(of.folder, 'gbk.js'), 'latin1')).toBe('wx.login() // \xc4\xe3\n')
  })

  test('rewrites what is named alone', () => {
    const of = project({ 'a.js': 'wx.login()\nuni.login()\n' })
    expect(of.crossmp('migrate', 'a.js', '--globals', 'uni').status).toBe(0)
    expect(read(of, 'a.js')).toBe("const { mpx } = require('crossmp')\n\nwx.login()\nmpx.login()\n")
  })

  test('imports where the nearest package.json says that files are modules', () => {
    const of = project({
      'package.json': '{ "type": "module" }',
      'pages/a.js': 'wx.login()\n',
      'old/package.json': '{}',
      'old/a.js': 'wx.login()\n',
    })
    expect(of.crossmp('migrate').status).toBe(0)
    expect(read(of, 'pages/a.js')).toBe("import { mpx } from 'crossmp'\n\nmpx.login()\n")
    expect(read(of, 'old/a.js')).toBe("const { mpx } = require('crossmp')\n\nmpx.login()\n")
  })

  test('prints JSON', () => {
    const of = project({ ...app, 'broken.js': 'wx.login(\n' })
    const { status, stdout } = of.crossmp('migrate', '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      files: [
        { file: 'app.js', moved: 1 },
        { file: 'pages/index.vue', moved: 1 },
      ],
      marks: [
        {
          file: 'pages/index.vue',
          line: 5,
          reason:
            'wx[…] stays, since only run time knows the member: read it of mpx if crossmp has every one.',
        },
      ],
      errors: [{ file: 'broken.js', line: 2, column: 1, message: 'Unexpected token' }],
    })
  })

  test('keeps the mode of a file, and the link that leads to it', () => {
    const of = project({ 'a.js': '#!/usr/bin/env node\nwx.login()\n' })
    const [file, link] = [join(of.folder, 'a.js'), join(of.folder, 'b')]
    chmodSync(file, 0o751)
    symlinkSync(file, link)
    expect(of.crossmp('migrate', 'b').status).toBe(0)
    expect(statSync(file).mode & 0o777).toBe(0o751)
    expect(read(of, 'a.js')).toContain('mpx.login()')
    expect(readdirSync(of.folder)).toEqual(['a.js', 'b'])
  })

  test.each([
    [
      ['--globals', 'tt'],
      "crossmp migrate has no 'tt' in its option 'globals', only 'wx', 'my' or 'uni'.\n",
    ],
    [['nowhere'], "There is no 'nowhere'.\n"],
    [['--wet'], "crossmp migrate has no option '--wet'. See crossmp migrate --help.\n"],
  ])('refuses %j', (args, stderr) => {
    expect(project(app).crossmp('migrate', ...args)).toEqual({ status: 2, stdout: '', stderr })
  })
})

describe('writeFiles', () => {
  test('writes none where one cannot be written', async () => {
    const { folder } = project({ 'a.js': 'a' })
    const files = ['a.js', 'missing.js'].map((file) => ({ path: join(folder, file), text: 'b' }))
    await expect(writeFiles(files)).rejects.toThrow('missing.js')
    expect(readdirSync(folder)).toEqual(['a.js'])
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe('a')
  })

  test('takes its copies away where one cannot take its place', async () => {
    const { folder } = project({ 'a.js': 'a' })
    mkdirSync(join(folder, 'b'))
    const files = ['b', 'a.js'].map((file) => ({ path: join(folder, file), text: 'b' }))
    await expect(writeFiles(files)).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['a.js', 'b'])
    expect(existsSync(join(folder, 'b'))).toBe(true)
  })
})
