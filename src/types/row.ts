import type {
  CallContract,
  Contract,
  EventContract,
  FactoryContract,
  IsCall,
  Listener,
  SocketContract,
  SyncContract,
  TaskContract,
} from './contract'
import type { ErrorKind } from './error'
import type { Gate } from './gate'

// biome-ignore lint/suspicious/noExplicitAny: any function at all, to be taken apart by inference
type Fn = (...args: any[]) => any
type Method<H, M> = M extends keyof H ? Extract<H[M], Fn> : never
type Standard = 'success' | 'fail' | 'complete'

/** What a host method takes, less the callbacks. */
export type Given<H, M> = Omit<NonNullable<Parameters<Method<H, M>>[0]>, Standard>
/** What it hands to `success`. */
export type Got<H, M> =
  NonNullable<Parameters<Method<H, M>>[0]> extends { success?: infer S }
    ? Parameters<Extract<S, Fn>>[0]
    : never

/** What we know of the host at hand; kept while it is the same object. */
export interface Session<H = unknown> {
  readonly host: H
  /** Base-library version; undefined where the host does not say. */
  readonly base: string | undefined
  /** Version of the app around it. */
  readonly client: string | undefined
  /** A warning for the developer, each once, never in production. */
  warn(message: string): void
}

/** A call under way, as a mapping sees it: what `ask` needs to take the next step. */
export interface Ongoing {
  readonly running?: unknown
}

/** A failure in our words; thrown by a mapping, it refuses the call. Made by `failure`. */
export interface Failure {
  readonly kind: ErrorKind
  /** Left out: the kind says it all. */
  readonly reason?: string | undefined
  readonly errno?: number | undefined
  /** What the host handed over, if it is the host's. */
  readonly native?: unknown
  /** What only ours have: a host's may have a `kind` too. */
  readonly mark: object
}

/** What a native failure code means for one API: a kind, or a kind with WeChat's number. */
export type Meaning = ErrorKind | readonly [kind: ErrorKind, errno: number]
export type Meanings = { readonly [code: number]: Meaning }

interface Base {
  /** From when the platform has the native method. */
  readonly since: Gate
}

/** A mapping may be left out exactly where the shapes agree and every promised key is one the host knows. */
type Bridge<Key extends string, From, To, Promised, Rest extends unknown[], Names> = [
  From,
  keyof Promised,
] extends [To, keyof From & keyof To]
  ? { readonly [_ in Key]?: Mapping<From, To, Rest> | Names }
  : { readonly [_ in Key]: Mapping<From, To, Rest> | Names }

type Mapping<From, To, Rest extends unknown[]> = (from: From, ...rest: Rest) => To | PromiseLike<To>

/** The fields that can stand for a value of this type: the host's for an option of ours. */
type Taking<Host, Value> = { [K in keyof Host]-?: Value extends Host[K] ? K : never }[keyof Host]
/** The other way: the host's fields for one of a result of ours. */
type Giving<Host, Value> = { [K in keyof Host]-?: Host[K] extends Value ? K : never }[keyof Host]

/** What the host calls options of ours: all that it does not know by our name. Where a same name takes something else, it is no use. */
type OptionNames<Ours, Host> =
  Pick<Ours, keyof Ours & keyof Host> extends Partial<Pick<Host, keyof Ours & keyof Host>>
    ? { readonly [K in Exclude<RequiredKeys<Ours>, keyof Host>]: Taking<Host, Ours[K]> } & {
        readonly [K in keyof Ours]?: Taking<Host, Ours[K]>
      }
    : never

/** What the host calls the fields of our result. Others are left out. */
type ResultNames<Ours, Host> = { readonly [K in RequiredKeys<Ours>]: Giving<Host, Ours[K]> } & {
  readonly [K in keyof Ours]?: Giving<Host, Ours[K]>
}

type RequiredKeys<O> = {
  [K in keyof O]-?: object extends Pick<O, K> ? never : K
}[keyof O]

type Named<C extends Contract, M> = M extends C['name']
  ? { readonly method?: M }
  : { readonly method: M }

type Result<C extends { result: unknown }> = Omit<C['result'], 'errMsg'>

interface Asynchronous<O> extends Base {
  /** Gates of single options. Above the host's version a hint is dropped, an essential option refuses the call. */
  readonly params?: { readonly [P in keyof O]?: Gate }
  /** What this API's native failure codes mean, where they differ from the platform's own. */
  readonly errors?: Meanings
}

/** Options that the platform needs beside what every call does: each of them, and of a list any one. */
export type Needs<Option extends PropertyKey = string> = readonly (Option | readonly Option[])[]

interface NativeFailure {
  readonly error?: number
  readonly [field: string]: unknown
}

interface Recovers<H, M> {
  /** Turns a native failure that is none into what the host would give to `success`. */
  readonly recover?: (native: NativeFailure) => Got<H, M> | undefined
}

/** A copy of the caller's options, made for this call, without what is undefined: change it and return it, or make another object. */
export type Copy<T> = { -readonly [K in keyof T]: Exclude<T[K], undefined> }

interface Finishes<H, M> {
  /** Checks and completes all that the host is given, what came in the platform's bag included. */
  readonly finish?: (native: Given<H, M>, session: Session<H>) => void
}

/** Those that the host has by the same name: it is what the host is given that counts. */
interface Needing<O, Native> {
  readonly needs?: Needs<keyof O & keyof Native>
}

type Mapped<C extends CallContract | TaskContract, H, M> = Named<C, M> &
  Needing<C['options'], Given<H, M>> &
  Recovers<H, M> &
  Finishes<H, M> &
  Bridge<
    'options',
    Copy<C['options']>,
    Given<H, M>,
    C['options'],
    [session: Session<H>],
    OptionNames<Copy<C['options']>, Given<H, M>>
  > &
  Bridge<
    'result',
    Got<H, M>,
    Result<C>,
    Result<C>,
    [options: Copy<C['options']>, session: Session<H>, call: Ongoing],
    ResultNames<Result<C>, Got<H, M>>
  > & { readonly call?: never }

interface Composed<C extends CallContract | TaskContract, H, M> {
  /** The first native method that is called. */
  readonly method: M
  readonly needs?: Needs<keyof C['options']>
  /** Makes the API of several native calls. The first is made before it returns. */
  readonly call: (
    options: Copy<C['options']>,
    session: Session<H>,
    call: Ongoing,
  ) => PromiseLike<Result<C>>
}

/** A native event mapped to ours; `undefined` drops it. */
type EventMap<Task> = {
  readonly [M in keyof Task as M extends `on${infer E}` ? E : never]?: Task[M] extends (
    listener: Listener<infer P>,
  ) => void
    ? (native: never) => P | undefined
    : never
}

type CallRow<C extends CallContract, H, M> = Asynchronous<C['options']> &
  (Mapped<C, H, M> | Composed<C, H, M>)

type TaskRow<C extends TaskContract, H, M> = Asynchronous<C['options']> &
  Mapped<C, H, M> & { readonly events?: EventMap<C['task']> }

type SyncRow<C extends SyncContract, H, M> = Base & {
  readonly method: M
  /** What this API's native failure codes mean, where they differ from the platform's own. */
  readonly errors?: Meanings
  /** Makes the answer of several native calls. */
  readonly call?: (host: H, args: C['args'], session: Session<H>) => C['result']
  /** Positional arguments to the host's. */
  readonly args?: (...args: C['args']) => Parameters<Method<H, M>>
  /** Checks what the host is given. */
  readonly finish?: (native: Parameters<Method<H, M>>, session: Session<H>) => void
  /** The host's answer to ours; throws the native failure where the host returns one. */
  readonly result?: (
    native: ReturnType<Method<H, M>>,
    args: C['args'],
    session: Session<H>,
  ) => C['result']
}

interface EventRow<C extends EventContract, H> extends Base {
  readonly method: string
  /** The native method that undoes it, if there is one. */
  readonly off?: string
  /** `more`: a second native argument. */
  readonly event?: (native: never, more: unknown, host: H) => C['payload'] | undefined
  /** Listens in its own way where the host has no such event, by `method` first. Returns what ends that. */
  readonly listen?: (host: H, deliver: (payload: object) => void) => () => void
}

interface SocketRow<C extends SocketContract, H, M> extends Base, Finishes<H, M> {
  readonly method: M
  readonly params?: { readonly [P in keyof C['options']]?: Gate }
  /** Native arguments. */
  readonly options?: (from: Copy<C['options']>, session: Session<H>) => Given<H, M>
  readonly errors?: Meanings
  readonly methods?: MethodRows<C['product']>
  readonly events?: EventMap<C['product']>
  /** Is given each object that it makes, before the app is. */
  readonly made?: (product: C['product']) => void
}

interface FactoryRow<C extends FactoryContract, H, M> extends Base, ObjectRow<C['product']> {
  readonly method: M
  /** Makes it in its own way, by `method` first. */
  readonly call?: (host: H, args: C['args'], session: Session<H>) => object
  /** Positional arguments to the host's. */
  readonly args?: (...args: C['args']) => Parameters<Method<H, M>>
  /** What is to stand for the host's object, where that can't be asked directly. */
  readonly result?: (
    native: ReturnType<Method<H, M>>,
    args: C['args'],
    session: Session<H>,
  ) => object
  readonly errors?: Meanings
  readonly objects?: {
    readonly [M in keyof C['product']]?: C['product'][M] extends Fn
      ? ObjectRow<ReturnType<C['product'][M]>>
      : never
  }
  /** Is given each object that it makes, before the app is. */
  readonly made?: (product: C['product'], native: never) => void
}

/** Where the members of an object differ, or came later. */
interface ObjectRow<Product> {
  readonly methods?: MethodRows<Product>
  readonly events?: ObjectEventRows<Product>
  readonly properties?: {
    /** How it is read and written on the native object, where a property of the same name does not do. */
    readonly [P in keyof Product]?: {
      readonly get?: (native: never) => Product[P]
      readonly set?: (native: never, value: never) => void
    }
  }
}

/** Where a method of a product differs, or came later. */
type MethodRows<Product> = {
  readonly [N in keyof Product]?: IsCall<Product[N]> extends true ? MethodRow : SyncMethodRow
}

/** Where an event of an object differs. Several: the host has one of these names, newest first. */
type ObjectEventRows<Product> = {
  readonly [M in keyof Product as M extends `on${infer E}` ? E : never]?: Product[M] extends (
    listener: Listener<infer P>,
  ) => void
    ? ObjectEventRow<P> | readonly ObjectEventRow<P>[]
    : never
}

interface ObjectEventRow<Payload> {
  readonly since?: Gate
  /** It comes once: a later listener is told too. */
  readonly kept?: boolean
  /** Left out: as in the contract. */
  readonly method?: string
  readonly off?: string
  readonly event?: (native: never, more: unknown, object: never) => Payload | undefined
  readonly listen?: (object: never, deliver: (payload: object) => void) => () => void
}

/** A method of an object that a factory made. */
interface MethodRow {
  readonly since?: Gate
  readonly method?: string
  readonly params?: { readonly [option: string]: Gate }
  /** As in `Spec`. */
  readonly essential?: { readonly [option: string]: unknown }
  readonly options?: (from: never) => object
  readonly result?: (native: never, options: never) => object
  readonly errors?: Meanings
  /** Does it in its own way, by `method` first. */
  readonly call?: (
    options: never,
    session: Session<never>,
    call: Ongoing,
    object: never,
  ) => PromiseLike<object>
}

interface SyncMethodRow {
  readonly since?: Gate
  readonly method?: string
  /** Gates of single arguments, by where they stand: above the host's version they refuse the call. */
  readonly params?: { readonly [index: number]: readonly [name: string, gate: Gate] }
  readonly args?: (...args: never) => unknown[]
  readonly result?: (native: never, args: never) => unknown
  readonly errors?: Meanings
  /** Does it in its own way, by `method` first. */
  readonly call?: (object: never, args: never, session: Session<never>) => unknown
}

/** One API on one platform: plain data and pure functions, read alike by run time, docs, lint and the Babel plugin. */
export type Row<
  C extends Contract,
  H,
  M extends keyof H & string = C['name'] & keyof H & string,
> = C extends EventContract
  ? EventRow<C, H>
  : [M] extends [never]
    ? MissingMethod<C['name']>
    : C extends CallContract
      ? CallRow<C, H, M>
      : C extends TaskContract
        ? TaskRow<C, H, M>
        : C extends SyncContract
          ? SyncRow<C, H, M>
          : C extends FactoryContract
            ? FactoryRow<C, H, M>
            : C extends SocketContract
              ? SocketRow<C, H, M>
              : never

/**
 * A row for hosts that have no native method: crossmp does it, by an object of ours that stands for the host. It is the last row.
 */
export type OwnRow<
  C extends Contract,
  O,
  M extends keyof O & string = C['name'] & keyof O & string,
> = Row<C, O, M> & { readonly own: O }

/** In the place of a row: the message of the compiler names what is missing. */
interface MissingMethod<Name extends string> {
  readonly method: `The host has no ${Name}. Name the native method that serves it: Row<…, …, 'method'>.`
}
