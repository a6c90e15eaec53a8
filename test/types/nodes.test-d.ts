// What a query finds, as apps read it.
import { expectTypeOf, test } from 'vitest'
import { mpx, type NodeRect } from '../../src/index'

const query = mpx.createSelectorQuery()

test('one node may be missing, a list and the window are there', () => {
  query
    .select('#a')
    .boundingClientRect((rect) => expectTypeOf(rect).toEqualTypeOf<NodeRect | null>())
  query
    .selectAll('.a')
    .boundingClientRect((rects) => expectTypeOf(rects).toEqualTypeOf<readonly NodeRect[]>())
  query.selectViewport().boundingClientRect((rect) => expectTypeOf(rect).toEqualTypeOf<NodeRect>())
  // @ts-expect-error it may be null
  query.select('#a').boundingClientRect((rect) => rect.height)
})

test('callbacks that are typed by WeChat are taken', () => {
  const show = (rect: WechatMiniprogram.BoundingClientRectCallbackResult): void => void rect
  query.select('#a').boundingClientRect(show)
  query.selectViewport().scrollOffset((at: WechatMiniprogram.ScrollOffsetCallbackResult) => at.id)
  mpx
    .createIntersectionObserver()
    .observe('#a', (seen: WechatMiniprogram.IntersectionObserverObserveCallbackResult) => seen.id)
})

test('what is asked for is named', () => {
  query.select('#a').fields({ size: true, computedStyle: ['color'] }, (fields) => fields?.color)
  // @ts-expect-error no such field
  query.select('#a').fields({ sizes: true })
  // @ts-expect-error no such speed
  mpx.createAnimation({ timingFunction: 'fast' })
})
