/** The version right before: 2.9.999 for 2.10.0, which a comparison of texts would get wrong. */
export function below(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (patch > 0) return `${major}.${minor}.${patch - 1}`
  return minor > 0 ? `${major}.${minor - 1}.999` : `${major - 1}.999.999`
}
