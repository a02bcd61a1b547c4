import { describe, expect, it } from 'vitest';
import { findMetrics } from './find-metrics';

const found = (text: string, asMetric = false) =>
  findMetrics(text, { asMetric }).map(({ row, kind, text: words }) => `${row?.id ?? kind}: ${words}`);

describe('spelling of one metric', () => {
  it.each([
    ['number of sign ups', 'signups: number of sign ups'],
    ['number of sign-ups', 'signups: number of sign-ups'],
    ['number of signups', 'signups: number of signups'],
    ['the click through rate', 'ctr: click through rate'],
    ['the click-through rates', 'ctr: click-through rates'],
    ['the clickthrough rate', 'ctr: clickthrough rate'],
    ['CTR% of the card', 'ctr: CTR'],
    ['their CTRs', 'ctr: CTRs'],
    ['a ctr above 3 %', 'ctr: ctr'],
    ['the optin rate', 'optin_rate: optin rate'],
    ['opt-in\nrate of guests', 'optin_rate: opt-in\nrate'],
    ['LTV/CAC over four', 'ltv_cac: LTV/CAC'],
  ])('"%s"', (text, wanted) => expect(found(text)).toEqual([wanted]));
});

describe('the longest name wins', () => {
  it.each([
    ['the click-to-open rate', ['ctor: click-to-open rate']],
    ['the email click rate', ['ctr: email click rate']],
    ['search-ad conversion rate', ['search_ad_cvr: search-ad conversion rate']],
    ['MQL-to-SQL rate and win rate', ['mql_to_sql: MQL-to-SQL rate', 'win_rate: win rate']],
    ['KPIs: reach, likes and replies', ['reach: reach', 'likes: likes', 'reply_rate: replies']],
  ])('"%s"', (text, wanted) => expect(found(text)).toEqual(wanted));
});

describe('a measure no row names', () => {
  it.each([
    ['The share of tastings that end in an order', 'rate: share of tastings that end in an order'],
    [
      '% of carers who come back for a second morning',
      'rate: % of carers who come back for a second morning',
    ],
    ['at least 12 % of the skippers who ask also sign', 'rate: % of the skippers who ask also sign'],
    ['percentage of wardens renewing by 1 May', 'rate: percentage of wardens renewing'],
    ['The quote acceptance ratio of roofers', 'proposal_acceptance: quote acceptance ratio'],
    ['Second-visit rate goes up', 'rate: Second-visit rate'],
    ['tour-to-fitting rate', 'rate: tour-to-fitting rate'],
    ['rate of second fittings', 'rate: rate of second fittings'],
    ['pledges per 100 letters', 'rate: pledges per 100 letters'],
    ['rebookings per guest', 'rate: rebookings per guest'],
    ['pledges per week double', 'count: pledges per week'],
    ['spend per head in the tea room', 'currency: spend per head'],
    ['tokens handed in as a share of tokens posted', 'rate: tokens handed in as a share of tokens posted'],
    ['answers out of 300 cards', 'rate: answers out of 300 cards'],
    ['number of first donations', 'count: number of first donations'],
    ['how many skippers renew', 'count: how many skippers renew'],
    ['the median time to first booking', 'time: median time to first booking'],
    ['the average gift falls', 'currency: average gift'],
    ['days to second visit fall', 'time: days to second visit'],
    ['We measure repeat pledges', 'count: repeat pledges'],
    ['We track voucher uptake', 'rate: voucher uptake'],
    ['reading confidence score above 70', 'score: reading confidence score'],
  ])('"%s"', (text, wanted) => expect(found(text)).toEqual([wanted]));

  it.each([
    ['40 % of our tenants are nurses'],
    ['The interest rate is 4 %'],
    ['at any rate'],
    ['Ask for the rate card'],
    ['The number of weeks is three'],
    ['There are a number of reasons'],
    ['We write three posts per week'],
    ['8 pounds per month'],
    ['1,000 per arm'],
    ['a 20 % discount per order'],
    ['They share of their time freely'],
    ['The share price fell'],
    ['We have time to answer questions'],
    ['per cent'],
    ['Out of the blue'],
    ['An average family from Hull'],
    ['In the second visit they bring a friend'],
    ['Sign up now'],
    ['The score was two to one'],
    ['Scores of visitors came'],
    ['as a result of the rain'],
    ['Bookings open at noon'],
    ['Do not miss this offer'],
  ])('is not in "%s"', (text) => expect(found(text)).toEqual([]));
});

describe('a field for metrics', () => {
  it.each([
    ['Reach', 'reach: Reach'],
    ['Leads', 'leads: Leads'],
    ['Second bookings', 'count: Second bookings'],
    ['Firm acceptance', 'rate: Firm acceptance'],
    ['SQL', 'sqls: SQL'],
  ])('reads "%s" as a metric', (text, wanted) => expect(found(text, true)).toEqual([wanted]));

  it.each([
    ['Reach the owners of 200 mills'],
    ['SQL query'],
    ['TBD'],
    ['to be agreed with the club'],
    ['the owner'],
  ])('does not read "%s" as one', (text) => expect(found(text, true)).toEqual([]));
});

describe('the name of a found metric', () => {
  it.each([
    ['the CTR of the card', 'click-through rate'],
    ['newsletter subscribe rate', 'newsletter subscribe rate'],
    ['share of  tastings that end in an order', 'share of tastings that end in an order'],
  ])('of "%s" is plain', (text, name) => expect(findMetrics(text)[0]?.name).toBe(name));
});
