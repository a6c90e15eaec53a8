import { createAnimation, type Step } from '../engine/animation'
import { objectOf } from '../engine/define'
import { type Natives, syncApi } from '../engine/members'
import { NodeObserver, type Seen } from '../engine/nodeObserver'
import { observerNatives } from '../engine/observerNatives'
import { asOptions } from '../engine/options'
import { pageScrollTo } from '../engine/pageScroll'
import type { Kernel } from '../kernel'
import { createSelectorQuery, findIn } from './selectorQuery'
import { wechatTables } from './tables'

/** WeChat typings: Animation.export tells a list of actions. What is in one is no document's. */
const toActions = (steps: readonly Step[]): object => ({
  actions: steps.map(({ moves, options }) => ({
    animates: moves.map(([type, args]) => ({ type, args })),
    option: options,
  })),
})

/** WeChat typings: createAnimation. */
const animation = {
  duration: 400,
  timingFunction: 'linear',
  delay: 0,
  transformOrigin: '50% 50% 0',
}

const toIntersection = ({ target, ratio, intersection, reference }: Seen) => {
  const { left, top, right, bottom } = reference
  return {
    id: target.id,
    dataset: { ...target.given.dataset },
    intersectionRatio: ratio,
    intersectionRect: intersection,
    boundingClientRect: target.area,
    relativeRect: { left, top, right, bottom },
    time: Date.now(),
  }
}

const createIntersectionObserver = (kernel: Kernel, component: unknown, given: unknown): object => {
  const { thresholds = [0], initialRatio = 0, observeAll = false } = asOptions(given)
  const { layout } = kernel.pages.top
  const watching = { thresholds: thresholds as number[], initialRatio: Number(initialRatio) }
  const observer = new NodeObserver(kernel, layout, watching)
  const find = (selector: unknown) => findIn(layout, String(selector), component)
  return objectOf(kernel, wechatTables, 'IntersectionObserver', {
    ...observerNatives({
      layout,
      observer,
      find,
      all: observeAll === true,
      toEvent: toIntersection,
    }),
  })
}

/** The nodes of the page. */
export const page = (kernel: Kernel): Natives => ({
  pageScrollTo: pageScrollTo(kernel),
  createSelectorQuery: syncApi({ run: () => createSelectorQuery(kernel) }),
  createIntersectionObserver: syncApi({
    run: (component, options) => createIntersectionObserver(kernel, component, options),
  }),
  createAnimation: syncApi({
    run: (options) =>
      createAnimation(kernel, wechatTables, { ...animation, ...asOptions(options) }, toActions),
  }),
})
