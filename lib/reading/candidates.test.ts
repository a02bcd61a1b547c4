import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { candidatesOf, statements } from './candidates';
import { outline } from './outline';

const maySay = (text: string) => {
  const lines = outline(parseText(text, 'brief.txt'));
  return candidatesOf('segment', statements(lines), lines.length, null).length > 0;
};

describe('lines that may say whom it is for', () => {
  it.each([
    'Not for current members or staff families.',
    '❌ NOT members with a coach plan',
    'Not people sent by an employer.',
    'Nobody who had the pilot letter.',
    'None of the wholesale accounts.',
    'Excluding trade customers and press.',
    'Except those who opted out in March.',
    'Leave out anybody under 18.',
  ])('none: %s', (text) => expect(maySay(text)).toBe(false));

  it.each([
    'No-shows of the three spring webinars with a company address',
    'No. Buyers at Rye or Hythe who came twice since New Year.',
    'Not yet activated accounts, 14 days after sign-up',
    'Not ordered since May, two orders or more before',
    'Not on a yearly contract, 10 to 50 seats',
    'Not bought since Easter',
    'Not only trade customers: households in Leeds with a garden too',
    'Not just new members, everyone who paid in May',
    'Never ordered, in the address book since 2022',
    'Members who joined in spring, not those on a family card',
    'Notaries in Tyrol with more than two clerks',
    'Without a booking since January',
  ])('may be: %s', (text) => expect(maySay(text)).toBe(true));
});
