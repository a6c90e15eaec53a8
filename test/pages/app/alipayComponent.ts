import type { glassEasel } from 'glass-easel-miniprogram-adapter'
import { isFunction, kebabCase, mapKeys, mapValues } from 'lodash-es'

export type ComponentDefinition = Readonly<Record<string, unknown>>

type Method = (...given: unknown[]) => unknown
type Methods = Readonly<Record<string, Method | undefined>>

/** A component as the app's code has it as `this`. */
interface Instance {
  readonly data: Readonly<Record<string, unknown>>
  readonly _$: glassEasel.GeneralComponent
}

interface AlipayComponent {
  readonly data?: object
  readonly props?: Readonly<Record<string, unknown>>
  readonly methods?: Methods
  didMount?(): void
  didUnmount?(): void
}

/** What is understood of one; the rest is refused, so that no test passes without it. */
const understood = ['data', 'props', 'methods', 'didMount', 'didUnmount']

/** A component of Alipay's as one of WeChat's. A function that it is given is a text there: the name of its user's method. */
export function toWechatComponent(definition: ComponentDefinition): ComponentDefinition {
  const unknown = Object.keys(definition).find((name) => !understood.includes(name))
  if (unknown) throw new Error(`Not simulated of Alipay's components: ${unknown}`)
  const {
    data = {},
    props = {},
    methods = {},
    didMount,
    didUnmount,
  } = definition as AlipayComponent
  return {
    data,
    methods,
    properties: mapValues(props, (value) => (isFunction(value) ? String : { type: null, value })),
    created(this: Instance) {
      Object.defineProperty(this, 'props', { get: () => propsOf(this, props) })
    },
    ...(didMount && { attached: didMount }),
    ...(didUnmount && { detached: didUnmount }),
  }
}

const propsOf = (component: Instance, defaults: object): object => ({
  ...mapValues(defaults, (value: unknown, name) => {
    const given = component.data[name]
    if (!isFunction(value)) return given
    return given ? methodOfUser(component, String(given)) : value
  }),
  // What a component is given as `data-id` is a prop of that name: Mpx reads it there too, collectDataset of @mpxjs/core.
  ...mapKeys(component._$.dataset, (_, name) => `data-${kebabCase(name)}`),
})

function methodOfUser(component: Instance, name: string): Method | undefined {
  const user = component._$.ownerShadowRoot?.getHostNode().getMethodCaller() as Methods | undefined
  return user?.[name]?.bind(user)
}
