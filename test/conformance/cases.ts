import { existsSync, readdirSync } from 'node:fs'
import type { Case } from './case'
import { derivedCases } from './derived'

type Module = { readonly [name: string]: readonly Case[] }

/** What is written by hand, one file a family or an API. */
const files = readdirSync(new URL('cases', import.meta.url)).map((file) => file.slice(0, -3))
const hasTest = (file: string): boolean => existsSync(new URL(`${file}.test.ts`, import.meta.url))

async function read(names: readonly string[]): Promise<Case[]> {
  const modules: Module[] = await Promise.all(names.map((name) => import(`./cases/${name}.ts`)))
  return modules.flatMap((module) => Object.values(module).flat())
}

/** The entries of files for which there is no test of the same name: others.test.ts runs them. */
export const others: readonly Case[] = await read(files.filter((file) => !hasTest(file)))

const written = [...(await read(files.filter(hasTest))), ...others]

/** The APIs whose entries follow from their rows. */
export const derived: readonly Case[] = await derivedCases(written)

/** Every API with what the suite has to know of it. */
export const cases: readonly Case[] = [...written, ...derived]
