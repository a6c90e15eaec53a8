// The host: WeChat's API as Taro makes it for the web, under the bare name that crossmp looks for. For a bundler to inject.
import * as taro from '@tarojs/taro-h5'

export let wx = { ...taro }

/** Puts another host in its place. */
export const replace = (host) => {
  wx = host
}
