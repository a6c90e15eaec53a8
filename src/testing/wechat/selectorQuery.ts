import { objectOf } from '../engine/define'
import type { Layout, Target } from '../engine/layout'
import { syncApi } from '../engine/members'
import { fieldsOf, identityOf, NodeQuery, scrollOf } from '../engine/nodeQuery'
import { asOptions } from '../engine/options'
import type { Kernel } from '../kernel'
import { wechatTables } from './tables'

/** The page's own nodes or those of a component; with `>>>`, those of components in it too. */
export const findIn = (layout: Layout, selector: string, component: unknown): Target[] =>
  selector.includes('>>>')
    ? layout.find(selector.replaceAll('>>>', ' '))
    : layout.find(selector, { component })

const rectOf = (target: Target): object => ({ ...identityOf(target), ...target.area })

/** What wx.createSelectorQuery returns. */
export const createSelectorQuery = (kernel: Kernel): object => {
  const { layout } = kernel.pages.top
  const asked = new NodeQuery(kernel)
  let component: unknown
  const nodes = (select: () => Target | readonly Target[] | undefined): object => {
    const ask = (read: (target: Target) => object, callback: unknown): object => {
      asked.add({ select, read, callback })
      return query
    }
    return objectOf(kernel, wechatTables, 'NodesRef', {
      boundingClientRect: syncApi({ run: (callback) => ask(rectOf, callback) }),
      scrollOffset: syncApi({
        run: (callback) =>
          ask((target) => ({ ...identityOf(target), ...scrollOf(target) }), callback),
      }),
      fields: syncApi({ run: (fields, callback) => ask(fieldsOf(asOptions(fields)), callback) }),
      node: syncApi({ run: (callback) => ask(fieldsOf({ node: true }), callback) }),
      context: syncApi({ run: (callback) => ask(fieldsOf({ context: true }), callback) }),
    })
  }
  const found = (selector: unknown) => {
    const within = component
    return () => findIn(layout, String(selector), within)
  }
  const query = objectOf(kernel, wechatTables, 'SelectorQuery', {
    in: syncApi({
      chains: true,
      run: (given) => {
        component = given
      },
    }),
    select: syncApi({
      run: (selector) => {
        const find = found(selector)
        return nodes(() => find()[0])
      },
    }),
    selectAll: syncApi({ run: (selector) => nodes(found(selector)) }),
    selectViewport: syncApi({ run: () => nodes(() => layout.window) }),
    exec: syncApi({ run: (callback) => asked.exec(callback) }),
  })
  return query
}
