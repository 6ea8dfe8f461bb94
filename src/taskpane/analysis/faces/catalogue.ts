import type { Face } from '../Face';
import { Bands } from '../Picture';
import { abc } from './abc';
import { contracts } from './contracts';
import { cross } from './cross';
import { customers } from './customers';
import { formulaValue } from './formula-value';
import { keyAccountMatrix } from './key-account-matrix';
import { lifetime } from './lifetime';
import { migration } from './migration';
import { pyramid } from './pyramid';
import { rfm } from './rfm';
import { scorecard } from './scorecard';
import { singleIndicator } from './single-indicator';
import { target } from './target';
import { weights } from './weights';

/** By the analysis' id in the catalogue of core. */
const faces: Readonly<Record<string, Face>> = {
  pyramid,
  'single-indicator': singleIndicator,
  abc,
  rfm,
  scorecard,
  'key-account-matrix': keyAccountMatrix,
  target,
  cross,
  weights,
  lifetime,
  'formula-value': formulaValue,
  contracts,
  migration,
  customers,
};

const plain: Face = { picture: Bands };

/** What is particular to an analysis; one without a face of its own has a picture and nothing else. */
export function faceOf(id: string): Face {
  return faces[id] ?? plain;
}
