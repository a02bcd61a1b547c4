import type { Check } from './check';
import { check as distributionPresent } from './distribution.present';
import { check as executionPrecise } from './execution.precise';
import { check as executionPresent } from './execution.present';
import { check as hypothesisConfirmReject } from './hypothesis.confirm-reject';
import { check as hypothesisExact } from './hypothesis.exact';
import { check as hypothesisFalsifiable } from './hypothesis.falsifiable';
import { check as hypothesisPresent } from './hypothesis.present';
import { check as measurementBeforehand } from './measurement.beforehand';
import { check as measurementDiagnosable } from './measurement.diagnosable';
import { check as measurementGuardrail } from './measurement.guardrail';
import { check as measurementPeeking } from './measurement.peeking';
import { check as organisationOwner } from './organisation.owner';
import { check as segmentPresent } from './segment.present';
import { check as segmentSpecific } from './segment.specific';
import { check as signalBaseline } from './signal.baseline';
import { check as signalMatches } from './signal.matches';
import { check as signalMatures } from './signal.matures';
import { check as signalMeasurable } from './signal.measurable';
import { check as signalPresent } from './signal.present';
import { check as signalSegment } from './signal.segment';
import { check as signalSingle } from './signal.single';
import { check as signalThreshold } from './signal.threshold';
import { check as signalVanity } from './signal.vanity';
import { check as variablesControl } from './variables.control';
import { check as variablesOne } from './variables.one';
import { check as variablesStable } from './variables.stable';
import { check as volumeFloor } from './volume.floor';
import { check as volumePowered } from './volume.powered';
import { check as volumeReach } from './volume.reach';
import { check as volumeSegmentShare } from './volume.segment-share';
import { check as volumeSizedToNeed } from './volume.sized-to-need';
import { check as windowPresent } from './window.present';
import { check as windowWholeWeeks } from './window.whole-weeks';

/** Every check, in the order in which it is shown and asked about. To add one, add its file and its line here. */
export const checks: readonly Check[] = [
  hypothesisPresent,
  hypothesisFalsifiable,
  hypothesisExact,
  segmentPresent,
  segmentSpecific,
  signalPresent,
  signalVanity,
  signalMatches,
  signalThreshold,
  volumeReach,
  distributionPresent,
  windowPresent,
  organisationOwner,
  executionPresent,
  volumePowered,
  variablesOne,
  variablesControl,
  measurementBeforehand,
  hypothesisConfirmReject,
  signalMatures,
  signalBaseline,
  signalSegment,
  signalMeasurable,
  signalSingle,
  volumeFloor,
  volumeSegmentShare,
  volumeSizedToNeed,
  variablesStable,
  windowWholeWeeks,
  measurementPeeking,
  measurementGuardrail,
  measurementDiagnosable,
  executionPrecise,
];
