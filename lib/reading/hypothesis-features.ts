import { type Features, fire } from './cues/cue';
import { prediction } from './cues/prediction';
import type { Line } from './outline';
import { placeFeatures } from './place';
import type { Surroundings } from './surroundings';

/** Named facts about one line as the hypothesis of its brief. */
export function hypothesisFeatures(line: Line, { total, labelled }: Surroundings): Features {
  const f = fire(prediction, line.text, placeFeatures(line, 'hypothesis', total));
  const both = (name: string, ...needed: string[]) => {
    if (needed.every((one) => f[one])) f[name] = 1;
  };
  both('comparesGroups', 'comparative', 'than');
  both('predictsComparison', 'future', 'comparative');
  both('predictsResponse', 'future', 'responds');
  both('ifThen', 'ifInside', 'future');
  both('believesPrediction', 'ourBelief', 'future');
  both('believesComparison', 'ourBelief', 'comparative');
  both('respondsMore', 'responds', 'comparative', 'than');
  both('groupRespondsMore', 'groupWho', 'responds', 'comparative');
  both('changeMoves', 'ifOpens', 'moves');
  both('labelledPrediction', 'label', 'future');
  both('sectionPrediction', 'section', 'future');
  both('sectionComparison', 'section', 'comparative');
  both('believesMove', 'ourBelief', 'moves');
  both('believesMagnitude', 'ourBelief', 'magnitude');
  both('moveMagnitude', 'moves', 'magnitude');
  both('predictsShare', 'future', 'share');
  both('changeResponds', 'ifOpens', 'responds', 'comparative');
  both('claimsNoDifference', 'noDifference', 'share');
  both('comparesPast', 'past', 'comparesGroups');
  both('comparesPastTime', 'pastTime', 'comparative');
  both('labelQuestion', 'label', 'question');
  both('sectionQuestion', 'section', 'question');
  both('labelGoal', 'label', 'goalOpens');
  both('sectionGoal', 'section', 'goalOpens');
  both('pastYearComparison', 'pastYear', 'comparative');
  both('pastComparison', 'past', 'comparative');
  both('quotedPrediction', 'quotedWhole', 'future');
  both('ifBound', 'ifOpens', 'bound');
  both('decidesBound', 'decides', 'bound');
  both('thenComparison', 'believedThen', 'comparative');
  both('somebodysComparison', 'somebodyBelieves', 'comparative');
  both('labelSomebodyBelieves', 'label', 'somebodyBelieves');
  both('aboutOurs', 'ours', 'future');
  if (f.likelierThan && !f.past) f.comparesNow = 1;
  if (f.thanGroup && f.comparative && !f.past) f.groupsComparedNow = 1;
  if (f.comparesNow && f['words<20']) f.shortComparison = 1;
  if (labelled && !f.label && !f.section) f.labelledElsewhere = 1;
  if (f.past && !f.future) f.onlyPast = 1;
  if (f.ourBelief && f.creed) f.believesCreed = 1;
  if (f.wants && !f.comparative) f.wantsOnly = 1;
  if (line.previous && line.previous.blockIndex >= line.blockIndex - 1 && announces(line.previous))
    f.announced = 1;
  return f;
}

/** The line before says that the claim comes now: "Our bet:", "What we actually think". */
function announces({ text }: Line): boolean {
  return text.length < 90 && (prediction.beliefNoun?.test(text) || prediction.ourBelief?.test(text)) === true;
}
