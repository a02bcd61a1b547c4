import { someLock, someResult } from '../run-builder';
import { READY } from './briefs';
import { lockOf, of, type Story } from './story';

const COUNTED = {
  'result people': '12,000',
  'result responses': '330',
  'result control-people': '12,000',
  'result control-responses': '228',
};

/** A brief that is locked, runs, and is read out. */
export const runStories: Readonly<Record<string, () => Story>> = {
  locked: () => of(READY, { locks: [lockOf(READY)] }),
  'locked-changed': () =>
    of(READY, {
      locks: [
        someLock({
          id: 'first',
          on: '2026-09-10',
          lifted: { at: 2, on: '2026-09-11', why: 'The list was cut to Germany' },
        }),
        lockOf(
          READY.replace('2.6 % or more', '2.4 % or more').replace('in Germany', 'in Germany and Austria'),
        ),
      ],
    }),
  'locked-late': () => of(READY, { locks: [lockOf(READY, { on: '2026-10-05' })], today: '2026-10-05' }),
  running: () => of(READY, { locks: [lockOf(READY)], today: '2026-10-07' }),
  'readout-due': () => of(READY, { locks: [lockOf(READY)], today: '2026-10-18', drafts: COUNTED }),
  'readout-due-unlocked': () => of(READY, { today: '2026-10-18' }),
  'read-out': () => of(READY, { locks: [lockOf(READY)], today: '2026-10-18', result: someResult() }),
};
