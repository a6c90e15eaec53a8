import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { bundle } from './bundle'
import { hostDirectories } from './leftovers'

const { file, directory, remove } = bundle()
afterAll(remove)

/** The system's directory for temporary files, to the programs below. */
let temporary: string
beforeEach(() => {
  temporary = fs.mkdtempSync(path.join(directory, 'tmp-'))
})

const load = `const { createHost } = require(${JSON.stringify(file)})`
const stays = 'setInterval(() => {}, 1000)'

/** Runs a program until it has said something. */
const run = async (program: string): Promise<ChildProcess> => {
  const env = { ...process.env, TMPDIR: temporary }
  const child = spawn(process.execPath, ['-e', `${load}\n${program}`], { env })
  await once(child.stdout, 'data')
  return child
}

const ended = async (child: ChildProcess) => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.signalCode ?? child.exitCode
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a process that ends by %s leaves no directory, and ends by it',
  async (signal) => {
    const child = await run(`createHost('wechat'); createHost('alipay'); ${stays}; console.log(1)`)
    expect(hostDirectories(temporary)).toHaveLength(2)
    child.kill(signal)
    expect(await ended(child)).toBe(signal)
    expect(hostDirectories(temporary)).toEqual([])
  },
)

it.each([
  ['at its end', 'console.log(1)', 0],
  ['by process.exit', 'console.log(1); process.exit(3)', 3],
  ['by an error', 'console.log(1); throw new Error()', 1],
])('a process that ends %s leaves no directory', async (_, end, code) => {
  const child = await run(`createHost('wechat'); ${end}`)
  expect(await ended(child)).toBe(code)
  expect(hostDirectories(temporary)).toEqual([])
})

it('an app’s own listener says what comes of a signal, and the next one is heard too', async () => {
  const own = "process.once('SIGTERM', () => setTimeout(console.log, 50, 2))"
  const child = await run(`createHost('wechat'); ${own}; ${stays}; console.log(1)`)
  child.kill('SIGTERM')
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  expect(hostDirectories(temporary)).toHaveLength(1)
  child.kill('SIGTERM')
  expect(await ended(child)).toBe('SIGTERM')
  expect(hostDirectories(temporary)).toEqual([])
})

it('listens to nothing once all hosts are disposed of', async () => {
  const counts = "['exit', 'SIGINT', 'SIGTERM'].map((event) => process.listenerCount(event))"
  const program = `const first = createHost('wechat'), second = createHost('wechat')
    first.dispose().then(() => second.dispose()).then(() => console.log(String(${counts})))`
  const env = { ...process.env, TMPDIR: temporary }
  const child = spawn(process.execPath, ['-e', `${load}\n${program}`], { env })
  const [said] = await once(child.stdout, 'data')
  expect(String(said).trim()).toBe('0,0,0')
  await ended(child)
})

it('the next host removes what a killed process has left, and nothing else', async () => {
  const killed = await run(`createHost('wechat'); ${stays}; console.log(1)`)
  const lives = await run(`createHost('wechat'); ${stays}; console.log(1)`)
  const [theirs] = hostDirectories(temporary).filter((name) => name.includes(`-${lives.pid}-`))
  killed.kill('SIGKILL')
  await ended(killed)
  fs.mkdirSync(path.join(temporary, 'crossmp-host-elsewhere-1-0-abcdef'))
  expect(hostDirectories(temporary)).toHaveLength(3)
  await ended(await run("createHost('alipay').dispose(); console.log(1)"))
  const left = [theirs, 'crossmp-host-elsewhere-1-0-abcdef']
  expect(hostDirectories(temporary).sort()).toEqual(left.sort())
  lives.kill()
  await ended(lives)
})

it.runIf(process.platform === 'linux')(
  'the next host removes what a terminated worker has left, and not what a living one has',
  async () => {
    const env = { ...process.env, TMPDIR: temporary }
    const says = "require('node:worker_threads').parentPort.postMessage(1)"
    const worker = async () => {
      const source = `${load}\ncreateHost('wechat'); ${stays}; ${says}`
      const made = new Worker(source, { eval: true, env })
      await once(made, 'message')
      return made
    }
    const [terminated, lives] = [await worker(), await worker()]
    await terminated.terminate()
    expect(hostDirectories(temporary)).toHaveLength(2)
    const third = await worker()
    expect(hostDirectories(temporary)).toHaveLength(2)
    const isOf = ({ threadId }: Worker) => `-${process.pid}-${threadId}-`
    for (const one of [lives, third]) {
      expect(hostDirectories(temporary).join()).toContain(isOf(one))
    }
    await Promise.all([lives.terminate(), third.terminate()])
  },
)
