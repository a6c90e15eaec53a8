import { readdirSync } from 'node:fs'
import type { Case } from './case'
import { derivedCases } from './derived'

type Module = { readonly [name: string]: readonly Case[] }

/** What is written by hand, one file a family or an API. */
const modules = await Promise.all(
  readdirSync(new URL('cases', import.meta.url)).map(
    (file): Promise<Module> => import(`./cases/${file.replace(/\.ts$/, '')}.ts`),
  ),
)
const written = modules.flatMap((module) => Object.values(module).flat())

/** The APIs whose entries follow from their rows. */
export const derived: readonly Case[] = await derivedCases(written)

/** Every API with what the suite has to know of it. */
export const cases: readonly Case[] = [...written, ...derived]
