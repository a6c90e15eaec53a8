import { describe, expect, it } from 'vitest'
import { everyHost } from '../../support/hosts'
import { useWorlds } from '../../support/world'

const open = useWorlds()

describe.each(everyHost)('on $title', (at) => {
  it('TODO: what differs here', async () => {
    const { api, host } = await open(at)
    host.answer(TODO, TODO)
    expect(await api('makePhoneCall')(TODO)).toEqual({ errMsg: 'makePhoneCall:ok', TODO })
  })
})
