import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { isValue } from '../syntax'

/** Whether a file is a module by what stays in it at run time: types alone are taken out, and make none. */
export function hasModuleSyntax({ node }: NodePath<types.Program>): boolean {
  return node.body.some(isModuleSyntax)
}

/** `export {}`, for a file that was a module, and would not be one any more: a script is sloppy, and its names are everybody's. */
export function keepModule({ t, program }: Context): void {
  if (hasModuleSyntax(program)) return
  program.pushContainer('body', t.exportNamedDeclaration(null, []))
}

function isModuleSyntax(node: types.Statement): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
      return (
        isValue(node.importKind) && (node.specifiers.length === 0 || node.specifiers.some(isKept))
      )
    case 'ExportNamedDeclaration':
      return (
        isValue(node.exportKind) && (node.specifiers.length === 0 || node.specifiers.some(isKept))
      )
    case 'ExportAllDeclaration':
      return isValue(node.exportKind)
    case 'TSImportEqualsDeclaration':
      return node.moduleReference.type === 'TSExternalModuleReference' && isValue(node.importKind)
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
      return true
    default:
      return false
  }
}

/** Whether a specifier is none of a type. */
const isKept = ({ importKind, exportKind }: Specifier): boolean =>
  isValue(importKind) && isValue(exportKind)

interface Specifier {
  readonly type: string
  readonly importKind?: string | null | undefined
  readonly exportKind?: string | null | undefined
}
