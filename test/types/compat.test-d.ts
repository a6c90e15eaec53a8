import { describe, expectTypeOf, test } from 'vitest'
import {
  type ApiName,
  apis,
  type HostVersions,
  meets,
  type Never,
  type PartQuery,
  type Since,
  type Statement,
  type Support,
  type Supported,
  support,
} from '../../src/compat/index'
import type { MpxOn } from '../../src/index'

declare const query: string
declare const statement: Statement

describe('support', () => {
  test('of what is known is there', () => {
    expectTypeOf(support('uploadFile')).toEqualTypeOf<Support>()
    expectTypeOf(support('addCard')).toEqualTypeOf<Support>()
    expectTypeOf(support('uploadFile.object.timeout')).toEqualTypeOf<Support>()
    expectTypeOf(support('request.object.method.PUT')).toEqualTypeOf<Support>()
    expectTypeOf(support('onNetworkStatusChange.callback.isConnected')).toEqualTypeOf<Support>()
    expectTypeOf(support('getSystemInfoSync.return.safeArea.left')).toEqualTypeOf<Support>()
    for (const api of apis) expectTypeOf(support(api)).toEqualTypeOf<Support>()
  })

  test('of any other query may not be', () => {
    expectTypeOf(support(query)).toEqualTypeOf<Support | undefined>()
    expectTypeOf(support('nope')).toEqualTypeOf<Support | undefined>()
    expectTypeOf(support('uploadFile.object.nope')).toEqualTypeOf<Support | undefined>()
    // @ts-expect-error a query is a string
    support(7)
  })

  test('knows names, no more than there are', () => {
    expectTypeOf<'uploadFile' | 'addCard'>().toExtend<ApiName>()
    expectTypeOf<'tradePay'>().not.toExtend<ApiName>()
    expectTypeOf<'uploadFile.return.abort'>().toExtend<PartQuery>()
    expectTypeOf<'uploadFile.return.nope' | 'addCard.object.cardList'>().not.toExtend<PartQuery>()
  })
})

describe('a statement', () => {
  test('is of what works, or of what never does', () => {
    if (statement.since === false) {
      expectTypeOf(statement).toEqualTypeOf<Never>()
      expectTypeOf(statement.reason).toEqualTypeOf<'no-counterpart' | 'not-wrapped'>()
    } else {
      expectTypeOf(statement).toEqualTypeOf<Supported>()
      expectTypeOf(statement.since).toEqualTypeOf<Since>()
    }
  })
})

describe('meets', () => {
  test('takes what a host tells of itself, and says that it may not know', () => {
    expectTypeOf<MpxOn<'alipay'>['env']>().toExtend<HostVersions>()
    expectTypeOf(meets(statement.since, {})).toEqualTypeOf<boolean | undefined>()
  })
})
