import { describe, expect, it } from 'vitest';
import { findDimensions } from './find-dimensions';

const found = (text: string) =>
  findDimensions(text).map(({ dimension, weight }) => (weight === 2 ? `${dimension} x2` : dimension));

describe('who is meant', () => {
  it.each([
    ['treasurers of parish councils in Cumbria', ['role', 'industry', 'geography']],
    ['CFOs at mid-market SaaS companies', ['role', 'company-size', 'industry']],
    ['Heads of procurement at hospitals with more than 300 beds', ['role', 'industry', 'company-size']],
    ['dental practices with two or more chairs', ['industry', 'company-size']],
    ['small bakeries on Shopify', ['company-size', 'industry', 'technology']],
    ['trial users who have not invited anybody by day 3', ['lifecycle', 'behaviour x2']],
    ['the 412 lapsed donors who gave twice in 2023', ['list', 'lifecycle', 'behaviour x2']],
    ['guests who came between May and July', ['behaviour x2']],
    ['tenants not visited in the last 90 days', ['behaviour x2']],
    ['wardens who joined before 2020 and paid late', ['behaviour x2']],
    ['people who opened the app on day 1', ['behaviour x2']],
    ['parents of children under 5 in Leeds', ['demographic', 'demographic', 'geography']],
    ['over-60s in rural Wales', ['demographic', 'geography']],
    ['Hired a boat here between March and May', ['behaviour x2']],
    ['rowers who passed the first course, have not booked since June', ['role', 'behaviour x2']],
    ['bakers with two or three orders since spring', ['role', 'behaviour x2']],
    ['women aged 35 to 50', ['demographic', 'demographic']],
    ['first-year students who live on campus', ['lifecycle', 'geography']],
    ['season-ticket holders within 5 miles of the ground', ['lifecycle', 'geography']],
    ['machinists at firms with 20 to 80 employees', ['role', 'company-size']],
    ['owners of electric cars near Truro', ['role', 'geography']],
    ['carers who struggle with the evening bus', ['role', 'need']],
    ['members using an iPhone', ['technology']],
    ['everybody tagged as "vet" in the CRM', ['list', 'list', 'role']],
  ])('"%s": %j', (text, wanted) => expect(found(text).sort()).toEqual([...wanted].sort()));

  it.each([
    ['our audience'],
    ['everyone'],
    ['not for existing customers'],
    ['excluding staff and suppliers'],
    ['anybody other than lapsed donors'],
    ['We send free shipping codes in March'],
    ['If we shorten the form, more people will book'],
    ['We believe that readers will click more often'],
    ['20 % more users'],
    ['A new landing page for the spring fair'],
    ['The headline was changed in Figma'],
    ['We sent letters in May'],
    ['The orders and the numbers are in the sheet'],
    ['Who opens the gate?'],
    ['We hired a designer in March'],
    ['Placed at the door'],
    ['Guests with our card'],
    ['Posters, flyers and stickers'],
    ['Meet in Week 3'],
    ['the people who will see it'],
    ['reach them with our card'],
    ['A press kit for the launch'],
    ['The team meets on Monday'],
    ['Better answers for others'],
    ['Cost per click of the banner'],
  ])('nobody in particular in "%s"', (text) => expect(found(text)).toEqual([]));
});
