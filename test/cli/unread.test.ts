import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Project, projectWith } from './_project'

let project: Project
beforeEach(() => {
  project = projectWith({ 'a.js': "import { mpx } from 'crossmp'\nmpx.login()\n" })
})
afterEach(() => project.remove())

// Other systems say it in other words.
describe.skipIf(process.platform !== 'linux')('a file that cannot be read', () => {
  let socket: Server
  // A socket is a file that nobody can read, root neither.
  beforeEach(async () => {
    socket = createServer()
    await new Promise<void>((resolve) => socket.listen(join(project.folder, 'b.js'), resolve))
  })
  afterEach(() => void socket.close())

  test.each([
    ['check', 'Nothing found in 2 files.'],
    ['minimum', 'WeChat: base library '],
  ])('is named by %s, which goes on', (command, text) => {
    const { status, stdout, stderr } = project.crossmp(command, 'b.js', 'a.js')
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `crossmp ${command} cannot read 'b.js': no such device or address.\n`,
    })
    expect(stdout).toContain(text)
  })

  test('is named by migrate, which writes nothing', () => {
    const place = join(project.folder, 'b.js')
    expect(project.crossmp('migrate', 'b.js', 'a.js')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(`crossmp cannot use '${place}': no such device or address.`),
    })
  })
})

test('a path below a file is one that is not there', () => {
  expect(project.crossmp('check', 'a.js/x')).toEqual({
    status: 2,
    stdout: '',
    stderr: "There is no 'a.js/x'.\n",
  })
})
