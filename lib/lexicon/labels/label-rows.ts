import type { Pattern } from '../word-patterns';

/** What a heading or field label announces. `other`: a section that belongs to no part of a plan. */
export type LabelPart =
  | 'hypothesis'
  | 'segment'
  /** People who are left out on purpose. */
  | 'excluded'
  | 'signal'
  | 'threshold'
  | 'baseline'
  | 'guardrail'
  | 'secondary'
  | 'execution'
  | 'distribution'
  | 'window'
  | 'owner'
  | 'outcome'
  | 'objective'
  | 'background'
  | 'budget'
  | 'risk'
  | 'approvals'
  | 'results'
  | 'message'
  /** Why the claim is believed. */
  | 'reason'
  | 'other';

export interface LabelRow {
  part: LabelPart;
  /** Whole labels; case, plural, articles, numbering and punctuation do not matter. */
  names: string;
  /** Labels that are questions or sentences. */
  asks: readonly Pattern[];
}

/** Labels by part. Where a label names two parts ("goals and metrics"), the part that stands higher here wins. */
export const labelRows: readonly LabelRow[] = [
  {
    part: 'hypothesis',
    names:
      'hypothesis, hypotheses, hypo, h1, h2, what we think, what we believe, what do we think, our theory, guess, the idea behind it, design intent, hypothesis statement, test hypothesis, growth hypothesis, working hypothesis, bet, our bet, assumption to test, riskiest assumption, assumption we test, belief, we believe, we believe that, theory, working theory, hunch, thesis, test statement, claim, claim to test, prediction, expectation, what we are testing, what we test, what we expect, learning question, core assumption, key assumption, expected effect, expected result, expected outcome, educated guess, our guess, conjecture, premise, proposition to test, idea to test, if then because, if-then statement',
    asks: [
      'what|which ..3 think|believe|expect|suspect|predict|bet|assume',
      'what ..3 test|testing|prove',
      'what ..3 would|will ..1 happen',
      'which assumption ..4 test*',
      'our bet ..6',
    ],
  },
  {
    part: 'threshold',
    names:
      'threshold, success threshold, confirms, rejects, held if, wins if, true if, good enough, target, stop if, ship if, minimum, decision rule, decision criteria, decision criterion, decision, pass mark, pass or fail, pass fail criteria, kill criteria, kill criterion, stop rule, stopping rule, confirm or reject, confirmed if, rejected if, reject if, confirm if, we are right if, we are wrong if, falsifier, falsification, success criteria, success criterion, acceptance criteria, minimum detectable effect, mde, target lift, line to beat, bar, go no go, go or no go, cut off, target value, numeric target, if it works, if it fails, rule, verdict rule, decision tree, exit criteria, minimum lift, what counts as a win, call it',
    asks: [
      'what ..5 change our mind|minds',
      'what ..4 disprove|confirm|reject|convince',
      'when ..4 stop|right|wrong',
      'how ..2 decide',
      'what|how_much ..3 enough',
      'what ..2 counts ..3 success|win|yes',
      'what ..3 prove us|it|them wrong|right',
      'which result ..6',
    ],
  },
  {
    part: 'guardrail',
    names:
      'guardrail, guardrail metric, kill switch, stop thing, guard rail, counter metric, counter measure, health metric, safety metric, do no harm metric, watch metric, must not get worse, tripwire, safety check, do not harm, red line',
    asks: ['what ..4 not ..3 worse|break|hurt|suffer|drop', 'what ..3 watch ..6', 'what ..2 protect*'],
  },
  {
    part: 'baseline',
    names:
      'baseline, current performance, now, current, right now, current rate, today, status quo, as is, current state, starting point, where we are today, where we are now, benchmark, historical performance, historic performance, current figures, current numbers, present rate, control rate, last result',
    asks: ['where ..3 today|now|start', 'what ..4 today|now|currently', 'how ..4 today|now|currently'],
  },
  {
    part: 'secondary',
    names:
      'secondary metric, secondary kpi, secondary, not measured, not decisive, does not count, dont count, we ignore, ignored, for interest, secondary signal, supporting metric, other metric, additional metric, diagnostic, diagnostic metric, further metric, also tracking, also measured, nice to know, secondary measure, also watch, we also look at',
    asks: ['what ..3 also ..3 look|track|watch|measure'],
  },
  {
    part: 'signal',
    names:
      'signal, success signal, read from, read on, judged by, how we will know, how we know, what decides, primary metric, main metric, key metric, metric, kpi, primary kpi, main kpi, key performance indicator, success metric, north star metric, measure, measure of success, success measure, measurement, measurement plan, measurement approach, how we measure, how we will measure, how measured, how it is measured, measured by, success, success looks like, what success looks like, what good looks like, definition of success, tracking, evaluation, key result, okr, outcome metric, response metric, indicator, success indicator, number that decides, deciding number, primary outcome, primary measure, analytics, evidence, what we count, what we will count, what we look at, yardstick, dependent variable',
    asks: [
      'how ..4 know|measure|tell|judge|track|evaluate',
      'what ..4 measure|count|track|look_at',
      'which|what number|metric|figure|kpi ..8',
      'what ..3 success|good look*',
      'how ..2 success ..4',
    ],
  },
  {
    part: 'excluded',
    names:
      'not for, excluded, exclude, exclusion, exclusions, suppression, suppression list, who it is not for, not included, left out, not targeted, negative audience',
    asks: ['who ..2 not ..3 for|included|get|gets', 'who ..2 exclude*|leave_out|left_out'],
  },
  {
    part: 'segment',
    names:
      'segment, target segment, for, who gets it, who it goes to, seen by, account, accounts, household, group, the list, addressees, audience, target audience, primary audience, core audience, audience segment, audience definition, target group, target, who, for whom, whom, who for, who it is for, who is it for, who its for, persona, buyer persona, target persona, icp, ideal customer, ideal customer profile, reader, readers, customer, target customer, customer segment, market segment, targeting, demographic, recipient, participant, people, cohort, list, mailing list, population, sample, test group, target market, who we talk to, who we are talking to, who will see it, who sees it, audience and size, beneficiary, user, target user, user group, donor, patient, visitor, guest, parent, member',
    asks: [
      'who|whom ..5 for',
      'who ..4 reach|reaching|target|targeting|talk*|speak*|see|serve|receive|get|gets|sees|receives|invite|write|writing|address*|contact|want',
      'which people|customers|segment|audience|members|users|group|visitors ..6',
      'for_whom ..6',
      "who's ..3 for",
    ],
  },
  {
    part: 'distribution',
    names:
      'channel, distribution, through, via, delivery, split, allocation, how it gets there, how it goes out, sent by, reach, distribution channel, distribution surface, distribution plan, channel plan, channel mix, channel strategy, media, media plan, media mix, media channel, placement, surface, touchpoint, where, where it runs, where it will run, promotion plan, promotion, amplification, activation channel, marketing channel, platform, delivery channel, channel and placement, route to audience, route, traffic source, outlet, medium',
    asks: [
      'where ..5 run|see|meet|publish|post|find|reach|place|appear|live',
      'how ..3 reach',
      'which|what channel|channels|platform|platforms|media ..6',
      'how ..4 get ..3 out|front',
    ],
  },
  {
    part: 'window',
    names:
      'window, execution window, due, start utc, end utc, start time, end time, show dates, until, starts, ends, runs, how long, period of the test, weeks, live, cadence, test window, test period, timeline, timing, schedule, date, key date, dates, start date, end date, start and end, start, end, run dates, run time, runtime, flight, flight date, duration, length, test duration, campaign period, period, milestone, launch date, launch, deadline, when, calendar, time frame, timeframe, in market, live date, go live, go live date, due date, sprint, when it runs, campaign date, campaign duration',
    asks: ['when ..6', 'how_long ..6', 'what|which date ..4', 'when_does|when_will ..4'],
  },
  {
    part: 'execution',
    names:
      'execution, with, what, how, what happens, what ships, what they get, control, arms, deliverable, asset, creative, creative execution, content, content outline, format, treatment, variant, variation, what we will do, what we do, what we will make, what we make, what we will build, what we build, what we will send, what we change, what changes, the change, change, approach, tactic, activity, activities, campaign plan, test design, experiment design, design, setup, set up, test setup, mechanics, mechanic, how it works, how it will work, execution plan, implementation, smallest thing, minimum viable test, mvt, scope, scope of work, requirement, mandatory, mandatories, work, task, action, action plan, plan, the plan, idea, concept, solution, test, the test, the experiment, method, methodology, test and control, control and variant, a/b test, email copy, production, version, steps, intervention, the ask, offer, call to action, cta, independent variable',
    asks: [
      'what ..3 do',
      'what ..3 make|build|send|change|ship|run|create|produce|launch|show|deliver|try',
      'how ..3 run|work|do ..3',
      'what ..3 going_to ..2 do',
    ],
  },
  {
    part: 'owner',
    names:
      'owner, decision owner, from, by, editor, producer, marketing lead, account lead, account manager, who does it, final say, decided by, decides, who decides, sponsor, reporter, test owner, campaign owner, campaign lead, project lead, lead, lead contact, dri, directly responsible individual, accountable, responsible, responsibility, roles, roles and responsibilities, team, project team, core team, who does what, contact, point of contact, point person, project manager, campaign manager, author, prepared by, written by, requester, requested by, submitted by, decision maker, driver, raci owner, assignee, run by, in charge',
    asks: [
      'who ..3 run|runs|own|owns|lead|leads|responsible|accountable|drive|drives|decide|decides|charge|does|owner|manages',
    ],
  },
  {
    part: 'approvals',
    names:
      'approval, approver, sign off, signoff, stakeholder, key stakeholder, reviewer, review, approval flow, approval process, approved by, raci, governance, review and approval, sign off process, steering group, legal, legal review, compliance, informed, consulted',
    asks: ['who ..4 approve|approves|sign|signs|agree|consulted|informed'],
  },
  {
    part: 'message',
    names:
      'message, key message, core message, main message, messaging, value proposition, proposition, single minded proposition, smp, takeaway, key takeaway, positioning, angle, hook, big idea, tagline, tone, tone of voice, tone and style, copy, headline, subject line, insight, customer insight, reason to believe, rtb, support point, proof point, benefit, key benefit, slogan, story, narrative, desired response, think feel do',
    asks: ['what ..3 say|tell|remember', 'what ..5 take_away'],
  },
  {
    part: 'outcome',
    names:
      'outcome, business outcome, business impact, impact, business goal, business objective, business result, commercial objective, commercial goal, desired outcome, why it matters, why this matters, roi, business case, strategic outcome, value, return, contribution, north star, mission impact, strategic fit, strategic alignment',
    asks: ['why ..3 matter*', 'what ..4 business', 'what ..3 worth', 'which|what outcome|goal ..4 serve*'],
  },
  {
    part: 'objective',
    names:
      'objective, campaign objective, marketing objective, communication objective, goal, campaign goal, marketing goal, project goal, aim, purpose, mission, ambition, intent, target outcome, what we want, what we want to achieve, success goal, smart goal, the ask of this campaign, job to be done',
    asks: ['what ..3 want|trying|achieve|hope|aim|goal', 'why ..3 doing'],
  },
  {
    part: 'reason',
    names:
      'because, why, why now, why this, why we believe this, why we think so, why we believe it, rationale, reason, reasoning, reason why, insight behind it, grounds',
    asks: ['why ..3 think|believe|expect ..4', 'why ..8'],
  },
  {
    part: 'results',
    names:
      'result, history, finding, actual, actuals, last year, last quarter, last time, earlier tests, learning, learnings, what we learned, what we learnt, what happened, outcome of the test, readout, read out, analysis, post mortem, retrospective, retro, lessons, lesson learned, lessons learned, conclusion, conclusions, evaluation of results, final result, performance report, recap, past results, previous results, previous tests, past learnings, takeaways from last test',
    asks: [
      'what ..3 learn|learned|learnt|find|found',
      'what happened ..3',
      'how did ..4 go|perform',
      'what worked ..4',
    ],
  },
  {
    part: 'risk',
    names:
      'risk, assumptions and risks, dependency, dependencies, constraint, limitation, assumption, out of scope, non goal, not doing, caveat, open question, threat, what could go wrong, mitigation, what must be true, blocker, issue, concern, known unknown, unknowns',
    asks: ['what ..4 wrong', 'what_could ..4', 'what_if ..6', 'what ..3 not ..2 do*', 'what must ..3 true'],
  },
  {
    part: 'budget',
    names:
      'budget, media budget, money, budget code, spend, ad spend, investment, cost, price, resource, resources, funding, cost estimate, financials, total cost, budget breakdown',
    asks: ['how_much ..5 cost|spend|costs|budget', 'what ..4 cost|spend|budget'],
  },
  {
    part: 'background',
    names:
      'background, context, where we are, market, economic background, situation, situation analysis, overview, summary, executive summary, introduction, intro, about, problem, problem statement, the problem, challenge, opportunity, observation, research, data, what we know, what we have seen, motivation, current situation, market context, market analysis, competitor, competition, competitive analysis, competitive landscape, swot, insight and data, tldr, tl dr, in short, in brief, description, project description, campaign overview, campaign summary, brief, project brief, creative brief, the story so far',
    asks: ['what ..3 know', 'what is the|this|our problem|challenge|opportunity'],
  },
  {
    part: 'other',
    names:
      'appendix, annex, link, useful link, resource list, reference, note, notes, meeting note, faq, glossary, table of contents, contents, attachment, comment, change log, changelog, version, version history, status, title, name, campaign name, project name, test name, experiment name, id, tag, label, priority, next step, next steps, todo, to do, checklist, agenda, attendee, region, country, language, last updated, created, date created, file, document, instruction, how to use this template, how to use this document, template, example, sample, disclaimer, thanks, contact us, sources, further reading, miscellaneous, misc, product, brand, client, company, department',
    asks: ['how_to ..8', 'what happens next'],
  },
];
