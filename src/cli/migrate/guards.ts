import type { Entries } from '../../babel/find/entries'
import { membersRead } from '../../babel/find/exportsRead'
import { questionsOf } from '../../babel/find/questions'
import { asks, createGuards, type IsGuarded } from '../../babel/reports/guards'

/** What `is` and `canIUse` tell of the code behind them: that a host is there, or has something. */
export function guardsOf(entries: Entries): IsGuarded {
  const asking = membersRead(entries).filter(({ name }) => name === 'is' || name === 'canIUse')
  const questions = asking.flatMap(({ place }) => questionsOf(place))
  return createGuards(new Map(questions.map(({ call, asked }) => asks(call, asked))))
}
