import { pick } from 'lodash-es'
import type { Kernel } from '../kernel'
import type { Target } from './layout'
import type { Values } from './members'
import { inNextTurn } from './nextTurn'

type Callback = ((found: unknown) => void) | undefined
type Read = (target: Target) => object

interface Request {
  /** A list, one, or none. */
  readonly select: () => readonly Target[] | Target | undefined
  readonly read: Read
  readonly callback: unknown
}

/** What a query asks. It stays after `exec`. */
export class NodeQuery {
  private readonly requests: Request[] = []

  constructor(private readonly kernel: Kernel) {}

  add(request: Request): void {
    this.requests.push(request)
  }

  /** Answers in a turn of its own: the callbacks of requests first. */
  exec(callback: unknown): void {
    const requests = [...this.requests]
    this.kernel.finishing(
      inNextTurn(this.kernel.runtime.clock, () => {
        if (this.kernel.disposed) return
        const results = requests.map(({ select, read }) => resultOf(select(), read))
        requests.forEach((request, i) => {
          ;(request.callback as Callback)?.(results[i])
        })
        ;(callback as Callback)?.(results)
      }),
    )
  }
}

const resultOf = (found: readonly Target[] | Target | undefined, read: Read): unknown => {
  if (!found) return null
  return 'area' in found ? read(found) : found.map(read)
}

export const identityOf = ({ id, given }: Target) => ({ id, dataset: { ...given.dataset } })

export const scrollOf = ({ scroll }: Target) => ({
  scrollLeft: scroll.left,
  scrollTop: scroll.top,
})

/** What `fields` asks for. */
export const fieldsOf =
  (asked: Values): Read =>
  (target) => {
    const { given, area } = target
    const { id, dataset } = identityOf(target)
    const fields: Readonly<Record<string, object>> = {
      id: { id },
      dataset: { dataset },
      rect: pick(area, ['left', 'top', 'right', 'bottom']),
      size: pick(area, ['width', 'height']),
      scrollOffset: scrollOf(target),
      node: { node: given.node },
      context: { context: given.context },
      mark: { mark: {} },
      properties: pick(given.properties, (asked.properties ?? []) as string[]),
      computedStyle: pick(given.style, (asked.computedStyle ?? []) as string[]),
    }
    const names = Object.keys(fields).filter((name) => asked[name])
    return Object.assign({}, ...names.map((name) => fields[name]))
  }
