/**
 * What can be asked in one direction: a map of calls, one line each. From it follow what a sender must give and gets, what a
 * receiver must answer, who may ask, and how a raw message is checked.
 */
import type { Sender } from './sender'
import { type Fields, pick, type Shaped } from './shape'

/** Stands for the type of a reply; there is nothing in it. */
interface ReplyType<R> {
  readonly type?: R
}
export const reply = <R>(): ReplyType<R> => ({})

/** One call: who may make it, what it is made with, and what is answered. */
export interface Call<From extends Sender['kind'], F extends Fields, R> {
  readonly from: From
  readonly asked: F
  readonly reply: ReplyType<R>
}
export const call = <From extends Sender['kind'], F extends Fields, R>(
  from: From,
  asked: F,
  reply: ReplyType<R>
): Call<From, F, R> => ({ from, asked, reply })

export type Direction = Readonly<Record<string, Call<Sender['kind'], Fields, unknown>>>

export type Name<D extends Direction> = keyof D & string
export type Asked<C> = C extends Call<Sender['kind'], infer F, unknown> ? Shaped<F> : never
export type Reply<C> = C extends Call<Sender['kind'], Fields, infer R> ? R : never
/** What a call is made with; nothing where it needs nothing. */
export type Given<C> = keyof Asked<C> extends never ? [] : [asked: Asked<C>]
/** Who makes a call. */
export type Asker<C> = C extends Call<infer K, Fields, unknown> ? Extract<Sender, { readonly kind: K }> : never

/** How a sender makes each call. */
export type Ask<D extends Direction> = <K extends Name<D>>(name: K, ...given: Given<D[K]>) => Promise<Reply<D[K]>>

/** What a receiver does at each call. */
export type Handlers<D extends Direction> = {
  readonly [K in Name<D>]: (asked: Asked<D[K]>, sender: Asker<D[K]>) => Promise<Reply<D[K]>>
}

/** A call that was checked, as its handler takes it. */
export interface Admitted<D extends Direction> {
  readonly name: Name<D>
  readonly asked: Asked<D[Name<D>]>
}

/** The call that a raw message makes; null where there is no such call, it is made with anything else, or this sender may not make it. */
export function admit<D extends Direction>(direction: D, raw: unknown, sender: Sender): Admitted<D> | null {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return null
  const { type } = raw
  if (typeof type !== 'string') return null
  // What every object has, as `constructor`, is no call: nobody may make it.
  const called = direction[type]
  if (called?.from !== sender.kind) return null
  const asked = pick(called.asked, raw)
  return asked && { name: type, asked: asked as Asked<D[Name<D>]> }
}
