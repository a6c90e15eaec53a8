import type { Kernel } from '../kernel'
import { type AsyncApi, asyncApi } from './members'

/** The page goes there at once. */
export const pageScrollTo = ({ pages }: Kernel): AsyncApi =>
  asyncApi({
    run: ({ scrollTop, selector, offsetTop = 0 }) => {
      const { layout } = pages.top
      const [target] = typeof selector === 'string' ? layout.find(selector) : []
      if (typeof scrollTop === 'number') layout.scrollPage(scrollTop)
      else if (target) {
        layout.scrollPage(layout.window.scroll.top + target.area.top + Number(offsetTop))
      }
      return undefined
    },
  })
