import { audience } from './cues/audience';
import { type Features, fire, fires } from './cues/cue';
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
  both('labelQuoted', 'label', 'quotedWhole');
  both('sectionQuoted', 'section', 'quotedWhole');
  both('labelAttributed', 'label', 'attributed');
  both('sectionAttributed', 'section', 'attributed');
  both('labelSomebodyBelieves', 'label', 'somebodyBelieves');
  both('aboutOurs', 'ours', 'future');
  both('commitsFuture', 'commits', 'future');
  both('commitsShare', 'commits', 'shareInWords');
  if (fires(audience, 'opensWithGroup', line.text)) f.opensWithGroup = 1;
  if (fires(audience, 'people', line.text)) f.people = 1;
  if (!f.past && !f.pastTime && !f.pastYear) f.notPast = 1;
  both('peopleRespond', 'people', 'responds');
  both('groupResponds', 'opensWithGroup', 'responds');
  both('groupRespondsNow', 'opensWithGroup', 'responds', 'notPast');
  both('sharesNow', 'twoShares', 'notPast');
  both('groupShare', 'opensWithGroup', 'shareInWords', 'notPast');
  both('respondsShare', 'responds', 'shareInWords', 'notPast');
  both('futureShare', 'future', 'shareInWords');
  both('armResponds', 'arm', 'responds', 'notPast');
  both('armShare', 'arm', 'shareInWords', 'notPast');
  both('armCompared', 'arm', 'comparative', 'notPast');
  both('armOutdoes', 'arm', 'outdoes', 'notPast');
  both('contrastsResponses', 'contrast', 'responds', 'notPast');
  both('contrastsGroups', 'contrast', 'groupWho', 'notPast');
  both('shareByThen', 'shareInWords', 'byThen', 'notPast');
  both('countByThen', 'countOfCount', 'byThen', 'notPast');
  both('countResponds', 'countOfCount', 'responds', 'notPast');
  both('doAndTheyRespond', 'doAndThey', 'responds');
  both('arrowShare', 'arrow', 'shareInWords');
  both('arrowResponds', 'arrow', 'responds');
  both('commitsResponds', 'commits', 'responds');
  both('commitsMoves', 'commits', 'moves');
  both('commitsCount', 'commits', 'countOfCount');
  both('sectionResponds', 'section', 'responds', 'notPast');
  both('labelResponds', 'label', 'responds');
  if (f.likelierThan && !f.past) f.comparesNow = 1;
  if (f.thanGroup && f.comparative && !f.past) f.groupsComparedNow = 1;
  if (f.comparesNow && f['words<20']) f.shortComparison = 1;
  if (labelled && !f.label && !f.section) f.labelledElsewhere = 1;
  if (f.past && !f.future) f.onlyPast = 1;
  if (f.ourBelief && f.creed) f.believesCreed = 1;
  if (f.wants && !f.comparative) f.wantsOnly = 1;
  if (line.previous && line.previous.blockIndex >= line.blockIndex - 1 && announces(line.previous))
    f.announced = 1;
  if (line.previous && line.previous.blockIndex >= line.blockIndex - 1 && announcedByOthers(line.previous))
    f.announcedByOthers = 1;
  return f;
}

/** The line before says whose words come now: "The agency writes:". */
function announcedByOthers({ text }: Line): boolean {
  return (
    /[:"“„«]\s*$/.test(text) &&
    (fires(prediction, 'others', text) || fires(prediction, 'attributed', text)) &&
    !fires(prediction, 'ourBelief', text)
  );
}

/** The line before says that the claim comes now: "Our bet:", "What we actually think". */
function announces({ text }: Line): boolean {
  return text.length < 90 && (prediction.beliefNoun?.test(text) || prediction.ourBelief?.test(text)) === true;
}
