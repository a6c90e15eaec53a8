import { describe, expect, it } from 'vitest'
import { fileText } from '../../scripts/new/file'
import type { Known } from '../../scripts/new/known'
import { knownOn } from '../../scripts/new/known'
import { testFiles } from '../../scripts/new/test'
import { platforms } from '../../scripts/platforms'

const knownOf = (name: string): [Known, ...Known[]] => {
  const [contract, ...others] = platforms.flatMap((platform) => knownOn(name, platform) ?? [])
  if (!contract) throw new Error(`${name} is not known.`)
  return [contract, ...others]
}
const textOf = (name: string): string => fileText(name, knownOf(name))

describe('the file of a new API', () => {
  it('needs no mapping where both platforms have the same', () => {
    expect(textOf('setKeepScreenOn')).toContain(
      "export const alipay: Row<SetKeepScreenOn, My> = { since: { base1: '1.3.0', client: '10.1.8' } }",
    )
  })

  it('names what has another name, where there is only one it can be', () => {
    const text = textOf('setClipboardData')
    expect(text).toContain("Row<SetClipboardData, My, 'setClipboard'>")
    expect(text).toContain("options: { data: 'text' }")
    expect(textOf('getClipboardData')).toContain("result: { data: 'text' }")
  })

  it('marks what it can not know', () => {
    expect(textOf('scanCode')).toContain("charSet: 'TODO'")
    expect(textOf('authorize')).toContain('call: TODO')
  })

  it('has the versions of the facts', () => {
    const text = textOf('scanCode')
    expect(text).toContain("params: { onlyFromCamera: '1.2.0', scanType: '1.7.0' }")
  })

  it('names what undoes an event', () => {
    const text = textOf('onMemoryWarning')
    expect(text).toContain("method: 'onMemoryWarning', off: 'offMemoryWarning'")
    expect(textOf('offMemoryWarning')).not.toContain("off: 'offMemoryWarning'")
  })

  it('lists what an object has', () => {
    const text = textOf('createInnerAudioContext')
    expect(text).toContain('offPlay(listener?: Listener<object>): void')
    expect(text).toMatch(/methods: \{.*seek: \['position'\]/)
    expect(text).toMatch(/events: \{.*Ended: true/)
    expect(text).toMatch(/properties: \{.*volume: true/)
  })

  it('leaves a platform out that has nothing like it', () => {
    expect(textOf('addCard')).not.toContain('alipay')
  })

  it.each([
    ['onMemoryWarning', "EventContract<'onMemoryWarning', MemoryWarningPayload>"],
    ['offMemoryWarning', 'readonly off: string'],
    ['getMenuButtonBoundingClientRect', "SyncContract<'getMenuButtonBoundingClientRect', [], "],
    ['createInnerAudioContext', "FactoryContract<'createInnerAudioContext', "],
  ])('is of its kind: %s', (name, text) => {
    expect(textOf(name)).toContain(text)
  })
})

it('asks for a test where more than names are mapped', () => {
  const files = (name: string) => Object.keys(testFiles(name, 'device', knownOf(name)))
  expect(files('setClipboardData')).toEqual([])
  expect(files('getSetting')).toEqual([
    'test/conformance/cases/getSetting.ts',
    'test/apis/device/getSetting.test.ts',
  ])
})
