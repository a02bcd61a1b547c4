import type { Check } from './check';
import { check as distributionPresent } from './distribution.present';
import { check as executionPresent } from './execution.present';
import { check as hypothesisExact } from './hypothesis.exact';
import { check as hypothesisFalsifiable } from './hypothesis.falsifiable';
import { check as hypothesisPresent } from './hypothesis.present';
import { check as measurementBeforehand } from './measurement.beforehand';
import { check as organisationOwner } from './organisation.owner';
import { check as segmentPresent } from './segment.present';
import { check as segmentSpecific } from './segment.specific';
import { check as signalMatches } from './signal.matches';
import { check as signalPresent } from './signal.present';
import { check as signalThreshold } from './signal.threshold';
import { check as signalVanity } from './signal.vanity';
import { check as windowPresent } from './window.present';

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
  distributionPresent,
  windowPresent,
  organisationOwner,
  executionPresent,
  measurementBeforehand,
];
