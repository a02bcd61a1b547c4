import { expect, it } from 'vitest';
import { evidenceLevel } from './evidence-level';

it.each([
  [0, 'suggestion'],
  [12, 'suggestion'],
  [13, 'anecdote'],
  [29, 'anecdote'],
  [30, 'directional'],
  [99, 'directional'],
  [100, 'fair'],
  [199, 'fair'],
  [200, 'sound'],
])('%i responses: %s', (responses, level) => expect(evidenceLevel(responses)).toBe(level));
