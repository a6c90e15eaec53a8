import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoize } from 'lodash-es'
import type { Platform } from '../types/gate'

// What shapes/*.json say of types, by the names of facts/*.json, from the typings that those name. Kept by hand, one member a line.

/**
 * A value by its type: a name (`'string'`, `'arraybuffer'`, `'any'`), the literals it may be (`"'up' | 'down'"`), an object that
 * has methods (`'object:Animation'`; `'this'`, the one it belongs to), the fields of an object, or a list of one kind.
 */
export type Shape = string | { readonly [field: string]: Shape } | readonly [Shape]

export interface MemberShapes {
  /** Types by the name of an option: `'string|array'`. A name that ends in `?` may be left out. */
  readonly options?: { readonly [option: string]: string }
  /** Positional arguments, in their order. */
  readonly args?: { readonly [argument: string]: string }
  /** What `success` is given. */
  readonly results?: { readonly [field: string]: Shape }
  readonly returns?: Shape
  /** What listeners are given. */
  readonly payload?: Shape
}

export type ShapesByName = { readonly [name: string]: MemberShapes }

export interface Shapes {
  readonly apis: ShapesByName
  readonly objects: { readonly [object: string]: ShapesByName }
}

/** The name of an option or field as it stands in a table, without the mark that it may be left out. */
export const fieldName = (key: string): string => key.replace(/\?$/, '')

export const isRequired = (key: string): boolean => !key.endsWith('?')

/** The types of a platform's natives; none: nothing is known of the platform. */
export const shapesOf: (platform: Platform) => Shapes = memoize((platform: Platform): Shapes => {
  const file = join(import.meta.dirname, `shapes/${platform}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { apis: {}, objects: {} }
})
