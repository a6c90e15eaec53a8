import type { ErrorKind, MpxError } from './error'
import type { Gate, Platform } from './gate'

/** What every successful call resolves with, whatever else. */
export interface Ok {
  /** `"<api>:ok"` */
  errMsg: string
}

/** What a platform's bag takes, of those platforms where it is known; `never`: there is no bag. */
export type Bags = { readonly [P in Platform]?: object }

/** Options that only one platform knows, merged last and only there: `{ url, alipay: { hideLoading: false } }`. */
export type Extras<Own extends Bags = Bags> = {
  readonly [P in Platform as BagOf<Own, P> extends never ? never : P]?: BagOf<Own, P> | undefined
}
type BagOf<Own, P> = P extends keyof Own ? Own[P] : object

/** Asynchronous: a promise, and callbacks if given. */
export interface CallContract<
  Name extends string = string,
  Options = object,
  Result = object,
  Own extends Bags = Bags,
> {
  readonly kind: 'call'
  readonly name: Name
  readonly options: Options
  readonly result: Result
  readonly extras: Own
}

/** Asynchronous with a handle: the promise is also the task. */
export interface TaskContract<
  Name extends string = string,
  Options = object,
  Result = object,
  Task = object,
  Own extends Bags = Bags,
> {
  readonly kind: 'task'
  readonly name: Name
  readonly options: Options
  readonly result: Result
  readonly task: Task
  readonly extras: Own
}

/** Positional arguments, an answer at once, throws on failure. */
export interface SyncContract<
  Name extends string = string,
  // biome-ignore lint/suspicious/noExplicitAny: arguments of any kind; `unknown` would refuse every concrete list
  Args extends readonly any[] = any[],
  Result = unknown,
> {
  readonly kind: 'sync'
  readonly name: Name
  readonly args: Args
  readonly result: Result
}

/** A subscription of the whole app: `onX(listener)`, which returns what removes the listener, with its `offX(listener?)`. */
export interface EventContract<Name extends string = string, Payload = object> {
  readonly kind: 'event'
  readonly name: Name
  readonly payload: Payload
}

/** Positional arguments; makes an object with methods of its own, at once. Throws where it can't. */
export interface FactoryContract<
  Name extends string = string,
  // biome-ignore lint/suspicious/noExplicitAny: as in SyncContract
  Args extends readonly any[] = any[],
  Product = object,
> {
  readonly kind: 'factory'
  readonly name: Name
  readonly args: Args
  readonly product: Product
}

/** Opens a connection: an object at once, whose events say how that went; no promise. */
export interface SocketContract<Name extends string = string, Options = unknown, Product = object> {
  readonly kind: 'socket'
  readonly name: Name
  readonly options: Options
  readonly product: Product
}

export type Contract =
  | CallContract
  | TaskContract
  | SyncContract
  | EventContract
  | FactoryContract
  | SocketContract

/** Gives a generic signature to an API whose result depends on a type argument: `request<T>()`. */
export interface Generic<Signature> {
  readonly signature: Signature
}

/** The events of a product, from its methods: `onMessage` makes `Message`. */
type EventsOf<Product> = {
  readonly [M in keyof Product as M extends `on${infer E}` ? E : never]: true
}

/** What of a product is no method. */
type PropertiesOf<Product> = {
  readonly [P in keyof Product as Product[P] extends Fn | undefined ? never : P]: true
}
// biome-ignore lint/suspicious/noExplicitAny: every function
type Fn = (...args: any[]) => unknown

/** A part of a spec that is there where it lists something. */
type Listed<Part extends string, Names> = [keyof Names] extends [never]
  ? unknown
  : { readonly [P in Part]: Names }

/** The same of a task, and how it is given the two methods of each. */
type TaskEventsOf<Task> = {
  readonly [M in keyof Task as M extends `on${infer E}` ? E : never]: M extends `on${infer E}`
    ? (task: Task, on: Task[M], off: Task[`off${E}` & keyof Task]) => void
    : never
}

/** The options that a call can't do without. */
type RequiredOf<O> = {
  readonly [K in keyof O as object extends Pick<O, K> ? never : K]: true
}

/** Names of the arguments that a call can't do without. */
type NamesOf<Args> = Args extends readonly [unknown, ...infer Rest]
  ? readonly [string, ...NamesOf<Rest>]
  : readonly []

/** The methods of a product and what each requires: options of calls, which promise; arguments of what answers at once. */
type MethodsOf<Product> = {
  readonly [M in keyof Product as Product[M] extends Fn
    ? M extends `on${string}` | `off${string}`
      ? never
      : M
    : never]: IsCall<Product[M]> extends true
    ? RequiredOf<NonNullable<ParametersOf<Product[M]>[0]>>
    : NamesOf<ParametersOf<Product[M]>>
}
type ParametersOf<F> = F extends (...args: infer Args) => unknown ? Args : never
export type IsCall<F> = F extends (...args: never[]) => PromiseLike<unknown> ? true : false

/** The run-time shadow of a contract. What is listed is listed exhaustively. */
export type Spec<C extends Contract> = {
  readonly name: C['name']
  readonly kind: C['kind']
  /** It talks to a server: where a host's words can mean several things, they are about the way there. `network` of core. */
  readonly network?: (words: string, kind: ErrorKind) => ErrorKind
} & (C extends { options: infer O }
  ? {
      /**
       * Options that change what a call means, each with the value that asks for nothing: asking a host that lacks one for it is
       * an error, not a hint to drop.
       */
      readonly essential?: { readonly [P in keyof O]?: O[P] | undefined }
      /** The option whose value may be null or an empty list. In others that counts as left out. */
      readonly nulls?: keyof O
    } & ([keyof RequiredOf<O>] extends [never]
      ? unknown
      : { /** Without one of them a call is refused. */ readonly required: RequiredOf<O> })
  : unknown) &
  (C extends SyncContract | FactoryContract
    ? {
        /** The argument that may be null or an empty list. */
        readonly nulls?: string
      } & (NamesOf<C['args']> extends readonly []
        ? unknown
        : {
            /** What the arguments are called that a call can't do without. */ readonly required: NamesOf<
              C['args']
            >
          })
    : unknown) &
  (C extends TaskContract ? { readonly events: TaskEventsOf<C['task']> } : unknown) &
  (C extends FactoryContract | SocketContract
    ? { readonly methods: MethodsOf<C['product']> } & Listed<'events', EventsOf<C['product']>> &
        Listed<'properties', PropertiesOf<C['product']>>
    : unknown) &
  (C extends FactoryContract
    ? {
        /** The method after which an object is of no use: it has no listeners, and calls do nothing. */
        readonly ends?: keyof C['product']
      }
    : unknown) &
  (C extends EventContract
    ? { /** On an `off…` API: the API it undoes. */ readonly off?: string }
    : unknown)

/**
 * Gates that documentation, `canIUse` and compat data need, but no call: kept apart from the rows, so that they stay out of
 * bundles.
 */
export type Since<C extends Contract> = {
  readonly [P in Platform]?: {
    /** Of the API, where a host that has the method is not enough. */
    readonly api?: Gate
    /** Of options that are no hint, and refuse no call. */
    readonly options?: { readonly [K in OptionKeys<C>]?: Gate }
    /** Of single values or fields of options, results and events: `method: { PUT: … }`, `onOpen: { profile: … }`. */
    readonly values?: { readonly [K in Keys<C>]?: { readonly [value: string]: Gate } }
    /** Of more that an option takes or a method does since then, in words: `filePath: { 'saved files': … }`. For documentation alone. */
    readonly later?: {
      readonly [K in OptionKeys<C> | TaskKeys<C> | ProductKeys<C>]?: {
        readonly [what: string]: Gate
      }
    }
    /** Of options in the platform's bag. */
    readonly extras?: [ExtraKeys<C, P>] extends [never]
      ? never
      : { readonly [K in ExtraKeys<C, P>]?: Gate }
    readonly results?: { readonly [K in ResultKeys<C>]?: Gate }
    readonly task?: C extends TaskContract ? { readonly [M in TaskKeys<C>]?: Gate } : never
    readonly product?: C extends FactoryContract | SocketContract
      ? { readonly [M in ProductKeys<C>]?: Gate }
      : never
  }
}
type Keys<C> = OptionKeys<C> | ResultKeys<C> | TaskKeys<C> | ProductKeys<C>
type TaskKeys<C> = C extends { task: infer T } ? Extract<keyof T, string> : never
type ProductKeys<C> = C extends { product: infer T } ? Extract<keyof T, string> : never
type OptionKeys<C> = C extends { options: infer O } ? Extract<keyof O, string> : never
type ExtraKeys<C, P> = P extends keyof BagsOf<C>
  ? Extract<keyof NonNullable<BagsOf<C>[P]>, string>
  : never
type BagsOf<C> = C extends { extras: infer Bags }
  ? Bags
  : C extends Generic<(options: infer O) => unknown>
    ? O
    : never
type ResultKeys<C> = C extends { result: infer R } | { payload: infer R }
  ? Extract<keyof R, string>
  : never

/**
 * A function that is told a value. One whose parameter is typed otherwise is taken too if the two share a field: a host's own typings
 * promise more than each version keeps, and lack some of what is here.
 */
export type Listener<Value> = ((value: Value) => void) | Foreign<Value>

/**
 * A method, since TypeScript lets a method's parameter be narrower. With two signatures, since a function that is written on the
 * spot takes the type of its parameter from a single one: from that of `Listener`.
 */
type Foreign<Value> = {
  of(value: Partly<Value>): void
  of<_>(value: Partly<Value>): void
}['of']
type Partly<Value> = { readonly [K in keyof Value]?: unknown }

/** Standard callbacks. Each runs once, `complete` last, never before the call has returned. */
export interface Callbacks<Result> {
  success?: Listener<Result> | undefined
  fail?: Listener<MpxError> | undefined
  complete?: Listener<Result | MpxError> | undefined
}

/** Anything shaped like an `AbortSignal`: mini-programs have no global `AbortController`. */
export interface AbortSignalLike {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  readonly removeEventListener?: ((type: 'abort', listener: () => void) => void) | undefined
}

/** The options argument may be left out when nothing in it is required. */
export type Arguments<O> = object extends O ? [options?: O | undefined] : [options: O]

/** What a caller of an API may pass: its options, the callbacks, and each platform's extras. */
export type OptionsOf<C extends CallContract | TaskContract> = C['options'] &
  Callbacks<C['result']> &
  Extras<C['extras']> &
  (C extends TaskContract ? { signal?: AbortSignalLike | undefined } : unknown)

/** The function an API is, once it is bound to a platform. */
export type Callable<C> =
  C extends Generic<infer Signature>
    ? Signature
    : C extends TaskContract
      ? (...args: Arguments<OptionsOf<C>>) => Promise<C['result']> & C['task']
      : C extends CallContract
        ? (...args: Arguments<OptionsOf<C>>) => Promise<C['result']>
        : C extends SyncContract
          ? (...args: C['args']) => C['result']
          : C extends EventContract
            ? (listener: Listener<C['payload']>) => () => void
            : C extends FactoryContract
              ? (...args: C['args']) => C['product']
              : C extends SocketContract
                ? (...args: Arguments<C['options']>) => C['product']
                : never

/** One line of the generated index: an API and the platforms that have it. */
export interface On<C extends Contract, P extends Platform> {
  readonly contract: C
  readonly on: P
}
