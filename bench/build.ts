// What the plugins add to a build: `npm run bench:build`.
import { transformSync, type TransformOptions } from '@babel/core'
import Table from 'cli-table3'
import plugin from 'crossmp/babel'
import crossmp from 'crossmp/rollup'
import { asking, project, silent } from './project'
import { median } from './measure'
