import { audience } from './cues/audience';
import { type Features, fire } from './cues/cue';
import { document } from './cues/document';
import { measurement } from './cues/measurement';
import { prediction } from './cues/prediction';
import type { Line } from './outline';
import { placeFeatures } from './place';

/** Named facts about one line as the segment of its brief; `hypothesis` is the line chosen as hypothesis, if any. */
export function segmentFeatures(line: Line, total: number, hypothesis: Line | null): Features {
  const f = fire(audience, line.text, placeFeatures(line, 'segment', total));
  const also = fire(prediction, line.text, {});
  for (const name of [
    'question',
    'future',
    'past',
    'pastTime',
    'others',
    'wants',
    'comparative',
    'task',
    'sample',
    'addressesReader',
  ])
    if (also[name]) f[name] = 1;
  if (document.placeholder?.test(line.text)) f.placeholder = 1;
  if (measurement.rate?.test(line.text)) f.rate = 1;
  if (line === hypothesis) f.isHypothesis = 1;
  const both = (name: string, ...needed: string[]) => {
    if (needed.every((one) => f[one])) f[name] = 1;
  };
  both('peopleWho', 'people', 'who');
  both('peopleBounded', 'people', 'bounded');
  both('peopleWhoBounded', 'people', 'who', 'bounded');
  both('opensWithPeopleWho', 'opensWithGroup', 'who');
  both('countedPeople', 'people', 'counted');
  both('labelPeople', 'label', 'people');
  both('sectionPeople', 'section', 'people');
  both('sectionOpens', 'section', 'opensSection');
  return f;
}
