import type { PlanPart } from './plan-features';

export type CorePart = 'hypothesis' | 'segment' | 'signal';
export type RankedPart = CorePart | PlanPart;

export const RANKED: readonly RankedPart[] = [
  'hypothesis',
  'segment',
  'signal',
  'execution',
  'distribution',
  'window',
  'owner',
];
