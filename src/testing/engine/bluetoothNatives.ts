import { mapValues } from 'lodash-es'
import type { Kernel } from '../kernel'
import { adapterNatives } from './adapterNatives'
import { tellApp } from './bluetoothEvents'
import { BluetoothProblem } from './bluetoothProblem'
import type { BluetoothRules, BluetoothRuns, Later } from './bluetoothRules'
import { deviceNatives } from './deviceNatives'
import { asyncApi, type Natives } from './members'
import { inNextTurn } from './nextTurn'

/** The natives of Bluetooth on a host that was told what is in range. Without that, they only answer. */
export const bluetoothNatives = (kernel: Kernel, rules: BluetoothRules): Natives => {
  const { bluetooth } = kernel
  if (!bluetooth) return {}
  tellApp(kernel, bluetooth, rules)
  const later = laterOn(kernel)
  const runs: BluetoothRuns = {
    ...adapterNatives(bluetooth, rules, later),
    ...deviceNatives(bluetooth, rules, later),
  }
  return mapValues(runs, (run) => asyncApi({ run: (given) => attempt(rules, () => run(given)) }))
}

const laterOn = (kernel: Kernel): Later => {
  const turn = (act: () => void) => inNextTurn(kernel.runtime.clock, act)
  return (act) =>
    // The answer comes in the next turn.
    kernel.finishing(turn(() => {}).then(() => turn(() => void (kernel.disposed || act()))))
}

const attempt = <T>(rules: BluetoothRules, run: () => T): T => {
  try {
    return run()
  } catch (error) {
    throw error instanceof BluetoothProblem ? rules.failure(error.kind) : error
  }
}
