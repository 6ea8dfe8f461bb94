import { readFileSync, readdirSync } from 'node:fs';
import { openCsv } from './src/workbench/files/openCsv';
import { understandTable } from './src/core/table/understandTable';
import { withShape } from './src/core/shape/recognise';
