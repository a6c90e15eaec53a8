import vm from 'node:vm'

/** What holds bytes, in every form: `count` of them from `from` on, and others around. Of another realm, and of shared memory. */
export function views(bytes: number[], from: number, count: number): [string, unknown][] {
  const { buffer } = Uint8Array.from(bytes)
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  const own = buffer.slice(from, from + count)
  const list = JSON.stringify([...new Uint8Array(own)])
  return [
    ['an ArrayBuffer', own],
    ['a Uint8Array', new Uint8Array(buffer, from, count)],
    ['an Int8Array', new Int8Array(buffer, from, count)],
    ['a Uint8ClampedArray', new Uint8ClampedArray(buffer, from, count)],
    ['a DataView', new DataView(buffer, from, count)],
    ["Node's Buffer", Buffer.from(buffer, from, count)],
    ['shared memory', shared.subarray(from, from + count)],
    ['an ArrayBuffer of another realm', vm.runInNewContext(`Uint8Array.from(${list}).buffer`)],
    ['a Uint8Array of another realm', vm.runInNewContext(`Uint8Array.from(${list})`)],
  ]
}

const circle: { self?: unknown } = {}
circle.self = circle

/** What JSON can't hold. */
export const unholdable: [string, unknown][] = [
  ['a circle', circle],
  ['a function', () => {}],
  ['a symbol', Symbol('s')],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['a BigInt', 1n],
  ['no date', new Date(Number.NaN)],
]
