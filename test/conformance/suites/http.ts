import { describe, expect, it } from 'vitest'
import { getHeader } from '../../../src/core/header'
import { outcomeOf, rejection } from '../../support/outcome'
import { hasContractNames } from '../../support/spelling'
import type { Scene, Subject } from '../scene'

/** What all that talk HTTP have in common. */
export function http({ of, at, open }: Subject): void {
  const to = (scene: Scene, path: string): object =>
    of.http?.(scene, scene.server.url(path)) as object
  const refused = async (scene: Scene, more: object): Promise<void> => {
    const error = await rejection(scene.call(more))
    expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
    expect(scene.nativeCalls()).toEqual([])
    expect(`${error.message}${JSON.stringify(error)}`).not.toContain('sesame')
  }

  describe('over HTTP', () => {
    it.each([200, 400, 401, 404, 500, 503])('%i is a success', async (status) => {
      const scene = await open()
      const result = await scene.call(to(scene, `/status/${status}`))
      const told = of.tellsStatus?.(scene) ?? true
      expect(result).toMatchObject({ statusCode: told ? status : 200, errMsg: `${of.api}:ok` })
      expect(result).toMatchObject({ header: expect.any(Object) })
    })

    it('a connection that breaks is a network failure', async () => {
      const scene = await open()
      const error = await rejection(scene.call({ ...to(scene, '/drop'), timeout: 60_000 }))
      expect(error).toMatchObject({ kind: 'network', api: of.api })
      expect(error.errno).toBeTypeOf('number')
    })

    it('no network is a network failure', async () => {
      const scene = await open()
      scene.host.setNetwork({ type: 'none' })
      expect(await rejection(scene.call())).toMatchObject({ kind: 'network', errno: 600003 })
    })

    it('a domain that is not allowed is told', async () => {
      const scene = await open()
      const elsewhere = of.http?.(scene, 'https://example.com/sesame') ?? {}
      const error = await rejection(scene.call(elsewhere))
      expect(error).toMatchObject({ kind: 'domain', errno: 600002 })
      expect(error.message).not.toContain('sesame')
    })

    it('calls the host for each, at once', async () => {
      const scene = await open()
      const calls = Array.from({ length: 20 }, () => outcomeOf(scene.call()))
      expect(scene.nativeCalls()).toHaveLength(20)
      await Promise.all(calls)
    })

    it('aborts what is under way', async () => {
      const scene = await open()
      const { asked } = scene.server
      const before = asked.length
      const task = scene.call(to(scene, '/silent'))
      while (asked.length === before) await new Promise((resolve) => setTimeout(resolve, 1))
      task.abort?.()
      expect(await rejection(task)).toMatchObject({ kind: 'abort' })
      const aborts = scene.host.calls.filter(({ api }) => api.endsWith('.abort'))
      for (const { args } of aborts) expect(args).toEqual([])
      if (scene.at.title.endsWith('newest')) expect(aborts).toHaveLength(1)
    })

    it('merges headers, the last of a name', async () => {
      const scene = await open()
      const header = { 'X-A': 'one', 'x-a': 2, 'X-B': null, 'x-c': undefined, 'X-D': true }
      await outcomeOf(scene.call({ header }))
      const native = scene.nativeCalls()[0]?.options as { header: { [name: string]: string } }
      expect(native.header).toMatchObject({ 'x-a': '2', 'X-D': 'true' })
      const names = Object.keys(native.header).map((name) => name.toLowerCase())
      expect(names.filter((name) => /^x-[abc]$/.test(name))).toEqual(['x-a'])
    })

    it("treats the header of the platform's bag as the call's, in its place", async () => {
      const scene = await open()
      const bag = { header: { 'X-B': 1, 'x-b': 2, referer: 'https://sesame.example' } }
      await outcomeOf(scene.call({ header: { 'X-A': 'one' }, [scene.platform]: bag }))
      const native = scene.nativeCalls()[0]?.options as { header: { [name: string]: string } }
      const { header } = native
      expect(header).toMatchObject({ 'x-b': '2' })
      expect(Object.keys(header).map((name) => name.toLowerCase())).not.toContain('referer')
      expect(header).not.toHaveProperty('X-A')
    })

    it('drops Referer, and says so once in development', async () => {
      const scene = await open()
      scene.configure({ development: true })
      for (const name of ['Referer', 'referer']) {
        await scene.call({ header: { [name]: 'https://sesame.example' } })
      }
      for (const { options } of scene.nativeCalls()) {
        expect(getHeader(options.header as never, 'referer')).toBeUndefined()
      }
      const told = scene.warnings.filter((warning) => warning.includes('Referer'))
      expect(told).toHaveLength(at.production ? 0 : 1)
      expect(told.join()).not.toContain('sesame')
    })

    it.each(['\r', '\n', '\0'])('refuses %j in a header', async (control) => {
      const scene = await open()
      await refused(scene, { header: { 'x-token': `sesame${control}x: y` } })
      await refused(scene, { header: { [`x${control}sesame`]: 'y' } })
      for (const name of hasContractNames(scene.platform) ? ['header'] : ['header', 'headers']) {
        const header = { 'x-token': `sesame${control}x: y` }
        if (name === 'header' || of.api !== 'downloadFile') {
          await refused(scene, { [scene.platform]: { [name]: header } })
        }
      }
    })
  })
}
