import { records } from '../../scripts/platforms'

// What mini-programs have, of ES2015 and of their own. Anything else that built code reads as a global is a fault.
export const allowedGlobals: ReadonlySet<string> = new Set([
  // The hosts, by bare name.
  ...Object.values(records).map(({ global }) => global),
  // Modules of the hosts' own builders.
  'require',
  'module',
  'exports',
  // Given by every host.
  'console',
  'setTimeout',
  'clearTimeout',
  // The language.
  'undefined',
  'NaN',
  'Array',
  'ArrayBuffer',
  'Boolean',
  'Date',
  'Error',
  'JSON',
  'Math',
  'Number',
  'Object',
  'Promise',
  'RegExp',
  'String',
  'Uint8Array',
  'Uint8ClampedArray',
  'WeakMap',
  'encodeURIComponent',
])

/** Methods that engines of 2015 lack, whatever the object. */
export const newerMethods: ReadonlySet<string> = new Set([
  'at',
  'description',
  'dotAll',
  'finally',
  'findLast',
  'findLastIndex',
  'flat',
  'flatMap',
  // Strings have it since 2015, arrays do not, and nobody can tell which it is.
  'includes',
  'isWellFormed',
  'matchAll',
  'padEnd',
  'padStart',
  'replaceAll',
  'toReversed',
  'toSorted',
  'toSpliced',
  'toWellFormed',
  'trimEnd',
  'trimLeft',
  'trimRight',
  'trimStart',
])

/** Functions of built-in objects that engines of 2015 lack, or that are refused in mini-programs. */
export const newerStatics: Readonly<Record<string, readonly string[]>> = {
  Array: ['fromAsync'],
  Error: ['captureStackTrace', 'stackTraceLimit'],
  Object: ['entries', 'fromEntries', 'getOwnPropertyDescriptors', 'groupBy', 'hasOwn', 'values'],
  Promise: ['allSettled', 'any', 'try', 'withResolvers'],
}
