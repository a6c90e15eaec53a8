import { type HostName, ownerOf } from '../../babel/options/globals'
import { records } from '../../platforms/index'
import { servedBy } from '../compatData'
import type { Moving } from './moving'

const titleOf = (host: HostName): string => records[ownerOf(host).name].title

/** What is said where something is left to the author, in a comment beside it. `mpx`: its name there. */
export const reasonsOf = ({ mpx }: Pick<Moving, 'mpx'>) => {
  const isOwn = (host: HostName): string => `${mpx}.is('${ownerOf(host).name}')`
  return {
    whole: (object: string) =>
      `${object} stays where it is handed on: pass ${mpx} if crossmp has all that is called on it.`,
    computed: (object: string) =>
      `${object}[…] stays, since only run time knows the member: read it of ${mpx} if crossmp has every one.`,
    exported: (name: string) =>
      `${name} stays where it is exported: export ${mpx}.${name} instead.`,
    set: (object: string) =>
      `${object} stays where the file sets one of its members, and so does what reads that.`,
    added: (host: string, name: string) =>
      `${host}.${name} is the app's own: keep it in a module, since not every platform has ${host}.`,
    lacking: (host: HostName, name: string) => {
      const { name: owner, spelling } = ownerOf(host)
      const ours = spelling === 'own' ? servedBy(owner, name) : undefined
      return ours
        ? `crossmp has no ${name}: write ${mpx}.${ours}, with WeChat's names of options and results.`
        : `crossmp has no ${name}: guard ${host}.${name} with ${isOwn(host)}.`
    },
    property: (host: HostName, name: string) =>
      `${host}.${name} is ${titleOf(host)}'s alone, here and below: guard it with ${isOwn(host)}.`,
    own: (host: HostName, name: string) =>
      `${host}.${name} has names of ${titleOf(host)}'s own: call ${mpx} by its documentation instead.`,
    typeof: (host: HostName) =>
      `${host} is ${titleOf(host)}'s alone: if this asks for the platform, ask ${isOwn(host)}.`,
    pair: (name: string) =>
      `${name} stays where [error, result] is waited for: ${mpx}.${name} rejects with the error instead.`,
    nested: (name: string) => `${name} is taken apart here: read it of ${mpx} by hand.`,
  }
}
