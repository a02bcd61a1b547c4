import { combine } from './combine';
import { audience } from './cues/audience';
import { type Features, fire, fires } from './cues/cue';
import { prediction } from './cues/prediction';
import type { Line } from './outline';
import { placeFeatures } from './place';
import type { Surroundings } from './surroundings';

/** What says more together than apart; a row may lean on those before it. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  comparesGroups: ['comparative', 'than'],
  predictsComparison: ['future', 'comparative'],
  predictsResponse: ['future', 'responds'],
  ifThen: ['ifInside', 'future'],
  believesPrediction: ['ourBelief', 'future'],
  believesComparison: ['ourBelief', 'comparative'],
  respondsMore: ['responds', 'comparative', 'than'],
  groupRespondsMore: ['groupWho', 'responds', 'comparative'],
  changeMoves: ['ifOpens', 'moves'],
  labelledPrediction: ['label', 'future'],
  sectionPrediction: ['section', 'future'],
  sectionComparison: ['section', 'comparative'],
  believesMove: ['ourBelief', 'moves'],
  believesMagnitude: ['ourBelief', 'magnitude'],
  moveMagnitude: ['moves', 'magnitude'],
  predictsShare: ['future', 'share'],
  changeResponds: ['ifOpens', 'responds', 'comparative'],
  claimsNoDifference: ['noDifference', 'share'],
  comparesPast: ['past', 'comparesGroups'],
  comparesPastTime: ['pastTime', 'comparative'],
  labelQuestion: ['label', 'question'],
  sectionQuestion: ['section', 'question'],
  labelGoal: ['label', 'goalOpens'],
  sectionGoal: ['section', 'goalOpens'],
  pastYearComparison: ['pastYear', 'comparative'],
  pastComparison: ['past', 'comparative'],
  quotedPrediction: ['quotedWhole', 'future'],
  ifBound: ['ifOpens', 'bound'],
  decidesBound: ['decides', 'bound'],
  thenComparison: ['believedThen', 'comparative'],
  somebodysComparison: ['somebodyBelieves', 'comparative'],
  labelQuoted: ['label', 'quotedWhole'],
  sectionQuoted: ['section', 'quotedWhole'],
  labelAttributed: ['label', 'attributed'],
  sectionAttributed: ['section', 'attributed'],
  labelSomebodyBelieves: ['label', 'somebodyBelieves'],
  aboutOurs: ['ours', 'future'],
  commitsFuture: ['commits', 'future'],
  commitsShare: ['commits', 'shareInWords'],
  peopleRespond: ['people', 'responds'],
  groupResponds: ['opensWithGroup', 'responds'],
  groupRespondsNow: ['opensWithGroup', 'responds', 'notPast'],
  sharesNow: ['twoShares', 'notPast'],
  groupShare: ['opensWithGroup', 'shareInWords', 'notPast'],
  respondsShare: ['responds', 'shareInWords', 'notPast'],
  futureShare: ['future', 'shareInWords'],
  armResponds: ['arm', 'responds', 'notPast'],
  armShare: ['arm', 'shareInWords', 'notPast'],
  armCompared: ['arm', 'comparative', 'notPast'],
  armOutdoes: ['arm', 'outdoes', 'notPast'],
  contrastsResponses: ['contrast', 'responds', 'notPast'],
  contrastsGroups: ['contrast', 'groupWho', 'notPast'],
  shareByThen: ['shareInWords', 'byThen', 'notPast'],
  countByThen: ['countOfCount', 'byThen', 'notPast'],
  countResponds: ['countOfCount', 'responds', 'notPast'],
  doAndTheyRespond: ['doAndThey', 'responds'],
  arrowShare: ['arrow', 'shareInWords'],
  arrowResponds: ['arrow', 'responds'],
  commitsResponds: ['commits', 'responds'],
  commitsMoves: ['commits', 'moves'],
  commitsCount: ['commits', 'countOfCount'],
  doingMoves: ['doing', 'moves'],
  doingCompares: ['doing', 'comparative'],
  sectionIfThen: ['section', 'ifOpens', 'future'],
  labelIfThen: ['label', 'ifOpens', 'future'],
  sectionDoing: ['section', 'doing'],
  labelDoing: ['label', 'doing'],
  sectionMoves: ['section', 'moves', 'notPast'],
  sectionResponds: ['section', 'responds', 'notPast'],
  labelResponds: ['label', 'responds'],
};

/** Named facts about one line as the hypothesis of its brief. */
export function hypothesisFeatures(line: Line, { total, labelled }: Surroundings): Features {
  const f = fire(prediction, line.text, placeFeatures(line, 'hypothesis', total));
  if (fires(audience, 'opensWithGroup', line.text)) f.opensWithGroup = 1;
  if (fires(audience, 'people', line.text)) f.people = 1;
  if (!f.past && !f.pastTime && !f.pastYear) f.notPast = 1;
  combine(f, TOGETHER);
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
