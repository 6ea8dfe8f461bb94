import { analysesHelp } from './analyses';
import { chaptersHelp } from './chapters';
import { ownAnalysisHelp } from './ownAnalysis';
import { questionsHelp } from './questions';
import { siteHelp } from './site';
import { tourHelp } from './tour';
import { wordsHelp } from './words';

/** All of the help in German. Apart from the other texts, since it is loaded only when somebody asks for it. */
export const help = {
  analyses: analysesHelp,
  chapters: chaptersHelp,
  own: ownAnalysisHelp,
  questions: questionsHelp,
  site: siteHelp,
  tour: tourHelp,
  words: wordsHelp,
};
