import { describe, expect, it } from 'vitest'
import { rejection } from '../../support/outcome'
import { isServedAnyway, removeNatives } from '../../support/world'
import { nativeFailure, reason, type Scene, type Subject } from '../scene'

/** The strings in a value, however deep. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const expectSecrets = (scene: Scene, text: string): void => {
  expect(text).not.toContain('sesame')
  for (const secret of stringsIn(scene.options)) {
    if (secret.length > 5) expect(text).not.toContain(secret)
  }
}

/** The one error, whatever happened. */
export function errors({ of, at, composed, open }: Subject): void {
  describe('an error', () => {
    it('is an Error, and tells all but what is private', async () => {
      const scene = await open()
      scene.fail()
      const error = await rejection(scene.call())
      expect(error).toBeInstanceOf(Error)
      expect(error.name).toBe('MpxError')
      expect(error.message.startsWith(error.errMsg)).toBe(true)
      expect(error.native).toMatchObject(nativeFailure(scene.platform, scene.method))
      expect(Object.keys(error).sort()).toEqual(['api', 'errMsg', 'errno', 'kind', 'platform'])
      expect(JSON.parse(JSON.stringify(error))).toEqual({
        ...{ name: 'MpxError', message: error.message, api: of.api, platform: scene.platform },
        ...{ errMsg: `${of.api}:fail ${reason}`, kind: 'unknown', errno: 4 },
      })
    })

    it('never holds what the app passed, nor does a warning', async () => {
      const scene = await open()
      scene.configure({ development: true })
      const remove = () => removeNatives(scene, of.api)
      const isOurs = isServedAnyway(scene.platform, of.api)
      for (const arrange of [() => scene.fail(), ...(isOurs ? [] : [remove]), scene.uninstall]) {
        arrange()
        const error = await rejection(scene.call())
        expectSecrets(scene, `${error.message} ${JSON.stringify(error)} ${error.errMsg}`)
      }
      expectSecrets(scene, scene.warnings.join())
    })

    const ways = composed === 'at once' ? [true] : [true, false]
    it.each(ways)('names the caller where development is %j', async (development) => {
      const scene = await open()
      scene.configure({ development })
      scene.fail()
      const theCaller = (): Promise<object> => scene.call()
      const error = await rejection(theCaller())
      const isNamed = development && !at.production
      // What answers at once is thrown where the caller stands, in whatever build.
      if (composed !== 'at once') expect(String(error.stack).includes('theCaller')).toBe(isNamed)
      expect(String(error.stack).startsWith(`MpxError: ${error.message}`)).toBe(true)
    })
  })
}
