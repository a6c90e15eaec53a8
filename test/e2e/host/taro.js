// WeChat's API as Taro makes it for the web.
import * as taro from '@tarojs/taro-h5'

export const api = { ...taro }
