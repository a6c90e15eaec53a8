/** Simulated WeChat and Alipay hosts for tests on Node. */
export { createHost, withHost } from './createHost'
export type {
  EnvVersion,
  Fault,
  Faults,
  Host,
  HostOptions,
  HostSystem,
  NativeCall,
  NativeFunction,
  NativeObject,
  NetworkState,
  NetworkType,
  PageNode,
  Platform,
  ShownOnScreen,
  SimulatedPage,
  UpdateState,
  UserAnswers,
  WorkerCode,
  WorkerScope,
} from './types'
