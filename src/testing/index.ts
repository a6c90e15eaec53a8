/** Simulated WeChat and Alipay hosts for tests on Node. */
export { createHost, withHost } from './createHost'
export type {
  CanvasOperation,
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
  NodeCanvas,
  Platform,
  ShownOnScreen,
  SimulatedCanvas,
  UserAnswers,
} from './types'
