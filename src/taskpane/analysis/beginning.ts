import { pyramid } from '../../core/analyses/classify/pyramid/pyramid';
import { entryOf } from '../../core/analyses/entry';
import { recogniseAs } from '../../core/shape/recognise';
import { Classify } from '../classify/Classify';
import { SelectedCustomer } from '../classify/CustomerCard';
import { ModelBar } from '../frame/ModelBar';
import { modelPlace } from '../state/paneState';
import { plain } from './faces/plain';
import { pyramid as face } from './faces/pyramid';
import type { Analyses } from './loaded';
import { ownersIn } from './ownersIn';

const entry = entryOf('classify', pyramid);

/** What the page begins with: the pyramid and its place. A file of its own, loaded while Excel is asked what is there. */
export const beginning: Analyses = {
  find: (id) => (id === entry.id ? entry : undefined),
  faceOf: (id) => (id === entry.id ? face : plain),
  pages: { [modelPlace]: { content: Classify, head: ModelBar, card: SelectedCustomer } },
  recogniseAs,
  ownersIn,
};
