import { describe, expect, it } from 'vitest';
import { briefType, type Stated } from './brief-type';

const nothing: Stated = { hypothesis: null, segment: null, signal: null, distribution: null, window: null };
const said = (text: string) => ({ quote: { text, block: 'b', start: 0, end: text.length } });
const type = (title: string, over: Partial<Stated> = {}) => briefType(title, [], { ...nothing, ...over });

describe('briefType', () => {
  it.each<[string, string, Partial<Stated>]>([
    ['experiment', 'Spring brief', { hypothesis: { falsifiable: true }, signal: said('reply rate') }],
    ['experiment', 'Launch of the new card', { hypothesis: { falsifiable: true }, signal: said('bookings') }],
    ['experiment', 'A/B test: the map in the letter', {}],
    ['launch', 'Launch plan: the second ferry', {}],
    ['launch', 'Introducing the winter menu', {}],
    ['always-on', 'Content calendar, autumn', {}],
    [
      'always-on',
      'Stories from the workshop',
      { window: { ...said('ongoing, every Thursday'), days: null } },
    ],
    ['internal', 'Cycling to work', { segment: said('all staff at the depot') }],
    ['internal', 'Open enrolment', { distribution: said('intranet and the noticeboard') }],
    ['campaign', 'Spring brief', {}],
  ])('%s: %s', (kind, title, over) => expect(type(title, over)).toBe(kind));

  it.each<[string, string, Partial<Stated>]>([
    ['experiment', 'Spring brief', { hypothesis: { falsifiable: false }, signal: said('reply rate') }],
    ['experiment', 'Test drives for families', { hypothesis: { falsifiable: true } }],
    ['launch', 'Brief: the lunch table', {}],
    ['launch', 'Spring brief', { window: { ...said('launch date 3 May'), days: null } }],
    ['always-on', 'Summer of swimming', { window: { ...said('every Thursday for six weeks'), days: 42 } }],
    ['internal', 'Safer shifts', { segment: said('HR managers who want their employees to sleep') }],
    ['internal', 'Staff picks of the month', { segment: said('readers of crime fiction in Leeds') }],
  ])('is no %s: %s', (kind, title, over) => expect(type(title, over)).not.toBe(kind));
});
