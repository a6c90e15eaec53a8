import type { Contender } from '../contender'
import { antmove } from './antmove'
import { apiPromise } from './apiPromise'
import { crossmpAwaited, crossmpCondition, crossmpPlugin, crossmpRuntime } from './crossmp'
import { floor } from './floor'
import { honest } from './honest'
import { mpxNamed, mpxPromised } from './mpx'
import { taro, taroLean } from './taro'
import { uni2, uni3 } from './uni'
import { uniApis } from './uniApis'

export const contenders: readonly Contender[] = [
  floor,
  honest,
  crossmpPlugin,
  crossmpAwaited,
  crossmpCondition,
  crossmpRuntime,
  mpxNamed,
  mpxPromised,
  taro,
  taroLean,
  uni2,
  uni3,
  antmove,
  uniApis,
  apiPromise,
]
