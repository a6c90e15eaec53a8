import types from 'virtual:crossmp/types'
import { createSystem, createVirtualTypeScriptEnvironment } from '@typescript/vfs'
import { createWorker } from '@valtown/codemirror-ts/worker'
import { expose } from 'comlink'
import ts from 'typescript'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
}

expose(
  createWorker(async () =>
    createVirtualTypeScriptEnvironment(
      createSystem(new Map(Object.entries(types))),
      ['/page.d.ts'],
      ts,
      options,
    ),
  ),
)
