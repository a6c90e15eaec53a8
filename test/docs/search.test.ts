import { describe, expect, it } from 'vitest'
import { tokenize } from '../../docs/.vitepress/config/tokenize'

describe('the words of a text', () => {
  it('are pairs of Chinese characters', () => {
    expect(tokenize('请求与超时时间')).toEqual(['请求', '求与', '与超', '超时', '时时', '时间'])
    expect(tokenize('超时')).toEqual(['超时'])
    expect(tokenize('超')).toEqual(['超'])
  })

  it('are apart from words of other letters', () => {
    expect(tokenize('调用request时')).toEqual(['调用', 'request', '时'])
    expect(tokenize('the `timeout`, in ms')).toEqual(['the', 'timeout', 'in', 'ms'])
  })

  it('are the parts of names too', () => {
    expect(tokenize('uploadFile')).toEqual(['uploadFile', 'upload', 'File'])
    expect(tokenize('mpx.onBLEChange')).toEqual(['mpx', 'onBLEChange', 'on', 'BLEChange'])
  })

  it('need nothing from outside', () => {
    const alone: typeof tokenize = new Function(`return ${tokenize}`)()
    expect(alone('上传 uploadFile')).toEqual(tokenize('上传 uploadFile'))
  })
})
