import { catalogue } from '../../core/analyses/catalogue';
import { Explore } from '../explore/Explore';
import { Start } from '../start/Start';
import { trackPlace } from '../state/snapshotActions';
import { Track } from '../track/Track';
import { Value } from '../value/Value';
import { beginning } from './beginning';
import { faceOf } from './faces/catalogue';
import type { Analyses } from './loaded';

/** All analyses with all places: a file of its own, which the page loads when something in it is first asked for. */
export const everything: Analyses = {
  ...beginning,
  find: (wanted) => catalogue.find(({ id }) => id === wanted),
  faceOf,
  pages: {
    ...beginning.pages,
    start: { content: Start },
    value: { content: Value },
    explore: { content: Explore },
    [trackPlace]: { content: Track },
  },
};
