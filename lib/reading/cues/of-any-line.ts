/** Cues of `prediction` that tell of any line whether it can state a part: it asks, looks back, speaks of others. */
export const ofAnyLine = [
  'question',
  'future',
  'past',
  'pastTime',
  'others',
  'wants',
  'task',
  'sample',
  'addressesReader',
] as const;
