/** Briefs of our own for the story pages. */

export const CAMPAIGN = `# Autumn push: decaf sampler

**Hypothesis:** Repeat decaf buyers who get the evening-ritual email will order the sampler more often than those who get the discount email, because they already drink it after dinner.

**Audience:** Customers who bought decaf at least twice in the past 90 days and own no grinder (4,120 people)

**KPIs:** impressions, followers and likes

**Channel:** Email to the customer list
`;

export const EMPTY_CAMPAIGN = `# Spring brand refresh

We are going to make a lot of noise this spring. The new look goes live on all channels in April.

Goals: awareness, more reach and a stronger brand.

Deliverables: 12 social posts, a landing page, two videos, a press release.

Timeline: April.

Approval: brand team, then legal, then the director.
`;

export const READY = `# Evening ritual or discount?

**Hypothesis:** If repeat decaf buyers get the evening-ritual email instead of the discount email, their order rate of the sampler will rise from 1.9 % to at least 2.6 % within 14 days, because they already drink it after dinner. Below 2.2 % we drop the idea.

**Audience:** Customers in Germany who bought decaf at least twice in the past 90 days and own no grinder (24,000 people)

**Primary metric:** order rate of the sampler. Keep it at 2.6 % or more, drop it below 2.2 %. Agreed on 12 September, before the start.

**What we make:** one email, one change: the subject and the first paragraph.

**Channel:** Email to the customer list, half get each version

**Window:** 3 October 2026 to 16 October 2026

**Owner:** Marta Lindqvist decides to keep, change or stop it.
`;

export const NOT_READY = `# Onboarding nudge for quiet trials

We believe that trial users who invited nobody in their first seven days will invite a colleague more often after a two-line message from their account manager than after the usual product tour, because nobody has asked them yet.

Audience: trial users who invited nobody in their first 7 days

Success metric: invite rate

Channel: in-app message
`;

export const VAGUE = `# Newsletter relaunch

Hypothesis: Our new newsletter will delight everyone who loves good content and make the brand unforgettable.

Target audience: everybody who is interested in us

Success metric: engagement

Channel: newsletter and social media

Owner: Jo Abara
`;

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);

export const HOSTILE = `# <img src=x onerror=alert(1)> \u202Egnp.exe ${LONG}

**Hypothesis:** If <script>alert(document.cookie)</script> readers in ${LONG} get \u202Ethe reversed offer\u202C instead of [the usual](javascript:alert(1)), their reply rate will rise from 2 % to 3 %, because "they" & 'others' asked for it.

**Audience:** \u2067مشترو القهوة الذين اشتروا مرتين\u2069 customers in Egypt who ordered twice in 90 days

**Primary metric:** reply rate =HYPERLINK("http://evil.example","x")
`;
