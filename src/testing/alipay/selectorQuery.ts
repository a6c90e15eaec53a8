import { pick } from 'lodash-es'
import { objectOf } from '../engine/define'
import type { Target } from '../engine/layout'
import { syncApi } from '../engine/members'
import { fieldsOf, identityOf, NodeQuery, scrollOf } from '../engine/nodeQuery'
import { asOptions } from '../engine/options'
import type { Kernel } from '../kernel'
import { alipayTables } from './tables'

/** Alipay docs: SelectorQuery.boundingClientRect tells neither id nor dataset; of the window, its size alone. */
const rectOf = (target: Target): object =>
  'parent' in target ? { ...target.area } : pick(target.area, ['width', 'height'])

/** What my.createSelectorQuery returns. What selects returns it too. It sees all nodes, whatever component they are in. */
export const createSelectorQuery = (kernel: Kernel): object => {
  const { layout } = kernel.pages.top
  const asked = new NodeQuery(kernel)
  let scope: { readonly component: unknown } | undefined
  let select: () => Target | readonly Target[] | undefined = () => undefined
  const selecting = (choose: (selector: string) => typeof select) =>
    syncApi({
      chains: true,
      run: (selector) => {
        select = choose(String(selector))
      },
    })
  const asking = (ask: (...args: unknown[]) => [read: (target: Target) => object, unknown?]) =>
    syncApi({
      chains: true,
      run: (...args) => {
        const [read, callback] = ask(...args)
        asked.add({ select, read, callback })
      },
    })
  // Alipay docs: scrollOffset calls back since then. The others always did.
  const tellsScroll = kernel.has({ base2: '2.7.4' })
  return objectOf(kernel, alipayTables, 'SelectorQuery', {
    in: syncApi({
      chains: true,
      run: (component) => {
        scope = { component }
      },
    }),
    select: selecting((selector) => {
      const within = scope
      return () => layout.find(selector, within)[0]
    }),
    selectAll: selecting((selector) => {
      const within = scope
      return () => layout.find(selector, within)
    }),
    selectViewport: selecting(() => () => layout.window),
    boundingClientRect: asking(() => [rectOf]),
    scrollOffset: asking((callback) => [
      (target) => ({ ...identityOf(target), ...scrollOf(target) }),
      tellsScroll ? callback : undefined,
    ]),
    fields: asking((fields, callback) => [fieldsOf(asOptions(fields)), callback]),
    node: asking((callback) => [fieldsOf({ node: true }), callback]),
    context: asking((callback) => [fieldsOf({ context: true }), callback]),
    exec: syncApi({
      run: (callback) => {
        // dcloudio/uni-app#747: older clients call it, whatever it is.
        if (typeof callback !== 'function' && !kernel.has({ base2: '2.0.0' })) {
          throw new TypeError('callback is not a function')
        }
        asked.exec(callback)
      },
    }),
  })
}
