import { pick } from 'lodash-es'
import { createAnimation, type Step } from '../engine/animation'
import { objectOf } from '../engine/define'
import type { Area } from '../engine/layout'
import { type Natives, syncApi } from '../engine/members'
import { NodeObserver, type Seen } from '../engine/nodeObserver'
import { observerNatives } from '../engine/observerNatives'
import { asOptions } from '../engine/options'
import { pageScrollTo } from '../engine/pageScroll'
import type { Kernel } from '../kernel'
import { createSelectorQuery } from './selectorQuery'
import { alipayTables } from './tables'

/** Its form is no document's. */
const toList = (steps: readonly Step[]): object =>
  steps.map(({ moves, options }) => ({ animation: moves, config: options }))

/** Alipay docs: my.createAnimation. */
const animation = { duration: 400, timeFunction: 'linear', delay: 0, transformOrigin: '50% 50% 0' }

/** Alipay docs: IntersectionObserver.observe. */
const edges = (area: Area): object => pick(area, ['left', 'right', 'top', 'bottom'])

const toIntersection = ({ target, ratio, intersection, reference }: Seen, dataset: unknown) => ({
  intersectionRatio: ratio,
  intersectionRect: edges(intersection),
  boundingClientRect: edges(target.area),
  relativeRect: edges(reference),
  time: Date.now(),
  ...(dataset === true && { dataset: { ...target.given.dataset } }),
})

const createIntersectionObserver = (kernel: Kernel, given: unknown): object => {
  const { thresholds = [0], initialRatio = 0, selectAll, dataset } = asOptions(given)
  const { layout } = kernel.pages.top
  const watching = { thresholds: thresholds as number[], initialRatio: Number(initialRatio) }
  const observer = new NodeObserver(kernel, layout, watching)
  let scope: { readonly component: unknown } | undefined
  const find = (selector: unknown) => layout.find(String(selector), scope)
  return objectOf(kernel, alipayTables, 'IntersectionObserver', {
    in: syncApi({
      chains: true,
      run: (component) => {
        scope = { component }
      },
    }),
    ...observerNatives({
      layout,
      observer,
      find,
      all: selectAll === true,
      toEvent: (seen) => toIntersection(seen, dataset),
    }),
  })
}

/** The nodes of the page. */
export const page = (kernel: Kernel): Natives => ({
  pageScrollTo: pageScrollTo(kernel),
  createSelectorQuery: syncApi({ run: () => createSelectorQuery(kernel) }),
  createIntersectionObserver: syncApi({
    run: (options) => createIntersectionObserver(kernel, options),
  }),
  createAnimation: syncApi({
    run: (options) =>
      createAnimation(kernel, alipayTables, { ...animation, ...asOptions(options) }, toList),
  }),
})
