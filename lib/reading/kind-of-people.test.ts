import { describe, expect, it } from 'vitest';
import { kindOfPeople } from './kind-of-people';

describe('kindOfPeople', () => {
  it.each([
    ['Font library maintainers', ['someRole']],
    ['Night-bus dispatchers', ['someRole']],
    ['maintainers of small libraries', ['anyRole']],
    ['all developers', ['anyRole']],
    ['spreadsheet users', ['somePeople']],
    ['busy people', ['anyPeople']],
    ['people using free software to paint', ['anyPeople', 'usersOf']],
    ['regulars of r/beekeeping', ['anyPeople', 'community']],
    ['the forum of the night-sky club', ['community']],
    ['flyers and posters', []],
    ['our new number', []],
    ['more orders in March', []],
    ['the app', []],
  ])('%s', (text, names) => expect(Object.keys(kindOfPeople(text)).sort()).toEqual(names.sort()));
});
