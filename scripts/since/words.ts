import type { Gate, Platform } from '../../src/types/gate'
import { oldest, platforms, records } from '../platforms'
import type { GateByPlatform, Place } from './places'

/** Whether every host that crossmp supports has it. */
export function isAlways(gate: Gate | undefined, platform: Platform): boolean {
  return gate === undefined || records[platform].numbering.meets(gate, oldest(platform)) === true
}

/** A version as the platform's developers write it: `2.10.0` for WeChat, `app 10.2.80` for Alipay. */
export function versionText(gate: Gate, platform: Platform): string {
  const { brief, describe, parts } = records[platform].numbering
  return Object.keys(parts).length > 0 ? describe(gate) : brief(gate)
}

/** `WeChat 2.10.0 · Alipay app 10.2.80`; empty where every host has it. */
export function gatesText(gates: GateByPlatform): string {
  const stated = platforms.filter((platform) => platform in gates)
  if (stated.every((platform) => isAlways(gates[platform], platform))) return ''
  return stated.map((platform) => onPlatform(gates[platform], platform)).join(' · ')
}

function onPlatform(gate: Gate | undefined, platform: Platform): string {
  const { title } = records[platform]
  if (gate === false) return `not on ${title}`
  if (gate === 'unknown') return `${title} (version not published)`
  return isAlways(gate, platform)
    ? `${title} (any version)`
    : `${title} ${versionText(gate as Gate, platform)}`
}

/** All that is known of a place on one line; empty where every host has all of it. */
export function placeText({ gates, ours, more }: Place): string {
  const own = gatesText(gates)
  const all = [
    own && ours ? `${own}; before: crossmp` : own,
    ...more.map((one) => {
      const text = gatesText(one.gates)
      return text && `${one.what}: ${text}`
    }),
  ]
  return all.filter(Boolean).join('. ')
}
