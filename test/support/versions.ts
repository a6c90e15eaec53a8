import { compareVersions } from '../../src/testing/engine/versions'

/** The version right before: 2.9.999 for 2.10.0, which a comparison of texts would get wrong. */
export function below(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (patch > 0) return `${major}.${minor}.${patch - 1}`
  return minor > 0 ? `${major}.${minor - 1}.999` : `${major - 1}.999.999`
}

/** Every version in a table, by what it is a version of. */
export function versionsIn(table: object): { bases: Set<string>; clients: Set<string> } {
  const found = { bases: new Set<string>(), clients: new Set<string>() }
  JSON.parse(JSON.stringify(table), (key, value) => {
    if (typeof value !== 'string' || !/^\d+\.\d+\.\d+$/.test(value)) return value
    found[key === 'client' ? 'clients' : 'bases'].add(value)
    return value
  })
  return found
}

/** The versions and those right before, from the oldest to the newest. */
export const around = (versions: ReadonlySet<string>): string[] =>
  [...new Set([...versions].flatMap((version) => [version, below(version)]))].sort(compareVersions)
