import type { Feature, Support } from '../../src/core/features'
import type { Gate } from '../../src/types/gate'

/** What `canIUse` knows of an API, as `unpack` of src/core reads it. */
export function pack(api: string, { via, since, ...parts }: Support): string {
  const values = via.length === 1 && via[0] === api ? [] : via
  const { options, results, methods } = parts
  const line = [packFeature(api, { values, since }), options, results, methods].map((part) =>
    typeof part === 'object' ? packFeatures(part) : part,
  )
  return line.join('|').replace(/\|+$/, '')
}

const packFeatures = (features: { readonly [name: string]: Feature }): string =>
  Object.entries(features)
    .map(([name, feature]) => packFeature(name, feature))
    .join(' ')

function packFeature(name: string, feature: Feature): string {
  if (feature === true) return gated(name, undefined)
  if (typeof feature !== 'object' || !('values' in feature)) return gated(name, feature)
  const { values, since, gates = {} } = feature
  const limits = values.map((value) =>
    gated(value, Object.hasOwn(gates, value) ? gates[value] : undefined),
  )
  return gated(name, since) + (limits.length > 0 ? `=${limits.join(',')}` : '')
}

/** A name and from when. */
export function gated(name: string, gate: Gate | undefined): string {
  if (/[^\w. #-]/.test(name))
    throw new Error(`"${name}" has a sign that the table of canIUse can't hold.`)
  const text = name.replaceAll(' ', '+')
  return gate === undefined ? text : `${text}@${packGate(gate)}`
}

const packGate = (gate: Gate): string =>
  typeof gate === 'object'
    ? Object.entries(gate)
        .map((line) => line.join(':'))
        .join('&')
    : String(gate)
