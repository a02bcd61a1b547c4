import { check as alignmentAdvances } from './alignment.advances';
import { check as alignmentJustified } from './alignment.justified';
import { check as alignmentMaps } from './alignment.maps';
import { check as channelsHandoff } from './channels.handoff';
import { check as channelsMovement } from './channels.movement';
import { check as channelsRole } from './channels.role';
import { check as channelsSharedSignals } from './channels.shared-signals';
import type { Check } from './check';
import { check as cycleContent } from './cycle.content';
import { check as cycleConversion } from './cycle.conversion';
import { check as cycleData } from './cycle.data';
import { check as cycleDistribution } from './cycle.distribution';
import { check as cycleNext } from './cycle.next';
import { check as debtFirstContact } from './debt.first-contact';
import { check as debtHypothesis } from './debt.hypothesis';
import { check as debtPlanning } from './debt.planning';
import { check as debtVariable } from './debt.variable';
import { check as directionConstraints } from './direction.constraints';
import { check as directionMustBeTrue } from './direction.must-be-true';
import { check as directionNotDo } from './direction.not-do';
import { check as directionProblem } from './direction.problem';
import { check as directionValue } from './direction.value';
import { check as directionWhyWins } from './direction.why-wins';
import { check as distributionAnchor } from './distribution.anchor';
import { check as distributionCapacity } from './distribution.capacity';
import { check as distributionControlled } from './distribution.controlled';
import { check as distributionEarned } from './distribution.earned';
import { check as distributionGrows } from './distribution.grows';
import { check as distributionPresent } from './distribution.present';
import { check as distributionSignal } from './distribution.signal';
import { check as executionLevers } from './execution.levers';
import { check as executionPrecise } from './execution.precise';
import { check as executionPresent } from './execution.present';
import { check as executionSerious } from './execution.serious';
import { check as hypothesisConfirmReject } from './hypothesis.confirm-reject';
import { check as hypothesisDefensible } from './hypothesis.defensible';
import { check as hypothesisExact } from './hypothesis.exact';
import { check as hypothesisFalsifiable } from './hypothesis.falsifiable';
import { check as hypothesisPresent } from './hypothesis.present';
import { check as hypothesisReal } from './hypothesis.real';
import { check as hypothesisType } from './hypothesis.type';
import { check as measurementBeforehand } from './measurement.beforehand';
import { check as measurementDiagnosable } from './measurement.diagnosable';
import { check as measurementGuardrail } from './measurement.guardrail';
import { check as measurementPeeking } from './measurement.peeking';
import { check as organisationApprovals } from './organisation.approvals';
import { check as organisationDecisionRights } from './organisation.decision-rights';
import { check as organisationMeasurementAgreed } from './organisation.measurement-agreed';
import { check as organisationOwner } from './organisation.owner';
import { check as organisationTolerance } from './organisation.tolerance';
import { check as outcomeCapacity } from './outcome.capacity';
import { check as outcomeMustBeTrue } from './outcome.must-be-true';
import { check as outcomeNamed } from './outcome.named';
import { check as outcomeSingle } from './outcome.single';
import { check as outcomeTool } from './outcome.tool';
import { check as outcomeTradeoffs } from './outcome.tradeoffs';
import { check as outcomeWhy } from './outcome.why';
import { check as segmentPresent } from './segment.present';
import { check as segmentSpecific } from './segment.specific';
import { check as sequenceOrder } from './sequence.order';
import { check as sequencePhase } from './sequence.phase';
import { check as sequenceSpeed } from './sequence.speed';
import { check as signalBaseline } from './signal.baseline';
import { check as signalEasy } from './signal.easy';
import { check as signalMatches } from './signal.matches';
import { check as signalMatures } from './signal.matures';
import { check as signalMeasurable } from './signal.measurable';
import { check as signalPresent } from './signal.present';
import { check as signalProxy } from './signal.proxy';
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
  hypothesisDefensible,
  hypothesisReal,
  hypothesisType,
  signalProxy,
  signalEasy,
  directionProblem,
  directionMustBeTrue,
  directionWhyWins,
  directionNotDo,
  directionConstraints,
  directionValue,
  outcomeNamed,
  outcomeMustBeTrue,
  outcomeSingle,
  outcomeTradeoffs,
  outcomeCapacity,
  outcomeWhy,
  outcomeTool,
  organisationDecisionRights,
  organisationApprovals,
  organisationMeasurementAgreed,
  organisationTolerance,
  cycleData,
  cycleContent,
  cycleDistribution,
  cycleConversion,
  cycleNext,
  distributionAnchor,
  distributionControlled,
  distributionGrows,
  distributionSignal,
  distributionEarned,
  distributionCapacity,
  channelsRole,
  channelsHandoff,
  channelsSharedSignals,
  channelsMovement,
  alignmentMaps,
  alignmentJustified,
  alignmentAdvances,
  executionLevers,
  sequenceOrder,
  sequencePhase,
  sequenceSpeed,
  debtPlanning,
  debtHypothesis,
  debtVariable,
  debtFirstContact,
  executionSerious,
];
