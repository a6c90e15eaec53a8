import { mapValues } from 'lodash-es'
import { records } from '../../scripts/platforms'
import type { Platform } from '../../src/types/gate'

/** A small host as source text, so that its objects are of the engine it runs in. */
export const stubHost = `({
  SDKVersion: '3.8.0',
  env: { clientVersion: '10.5.0' },
  getSystemInfoSync: function () { return { SDKVersion: '3.8.0', version: '8.0.50' } },
  getAccountInfoSync: function () { return { miniProgram: { envVersion: 'release' } } },
  request: function (o) {
    setTimeout(function () {
      o.fail({ errMsg: 'request:fail timeout', error: 13, errorMessage: 'timeout' })
    })
  },
  uploadFile: function (o) {
    setTimeout(function () { o.success({ statusCode: 201, data: o.name, header: { 'X-Id': '7' } }) })
    return { abort: function () {}, onProgressUpdate: function () {} }
  },
})`

export const hostNames: Readonly<Record<Platform, string>> = mapValues(
  records,
  ({ global }) => global,
)
