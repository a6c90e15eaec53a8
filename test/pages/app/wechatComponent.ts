import { isFunction, isString, mapValues } from 'lodash-es'
import type { ComponentDefinition } from './alipayComponent'

interface WechatComponent {
  readonly behaviors?: readonly unknown[]
  readonly properties?: Readonly<Record<string, unknown>>
}

interface Property {
  readonly type: unknown
  readonly optionalTypes?: readonly unknown[]
}

const types = [Array, Boolean, Function, Number, Object, String]

/**
 * A component or a behavior as glass-easel takes it: with types of our realm, and without WeChat's own behaviors, such as
 * `wx://form-field`, which it does not have.
 */
export function toEasel(definition: ComponentDefinition): ComponentDefinition {
  const { behaviors = [], properties = {} } = definition as WechatComponent
  return {
    ...definition,
    behaviors: behaviors.filter((behavior) => !isString(behavior)),
    properties: mapValues(properties, (given) =>
      isProperty(given) ? propertyHere(given) : typeHere(given),
    ),
  }
}

const isProperty = (given: unknown): given is Property =>
  typeof given === 'object' && given !== null

const propertyHere = ({ type, optionalTypes = [], ...rest }: Property): object => ({
  ...rest,
  type: typeHere(type),
  optionalTypes: optionalTypes.map(typeHere),
})

const typeHere = (type: unknown): unknown =>
  isFunction(type) ? types.find(({ name }) => name === type.name) : type
