import { findMetrics } from '../metrics/find-metrics';

/** What a heading or field label can announce. */
export type LabelPart =
  | 'hypothesis'
  | 'segment'
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
  | 'objective'
  | 'background'
  | 'budget'
  | 'risk'
  | 'approvals'
  | 'results'
  | 'message'
  | 'reason'
  | 'other';

export interface Label {
  part: LabelPart;
  /** 1: the whole label is a known one; less when only a word of it is. */
  confidence: number;
}

const rows: [LabelPart, string][] = [
  [
    'hypothesis',
    'hypothesis|hypotheses|hypo|bet|theory|prediction|assumption|thesis|hunch|guess|belief|we believe|what we believe|what we think|what do we think|what we expect|what we are testing|what we test|what we want to find out|test statement|experiment idea|idea to test|claim|the idea|educated guess|we predict|i think|we think|design intent|expectation|if then|reckon',
  ],
  [
    'excluded',
    'not for|excluded|exclusions|exclude|out of scope|not included|non goals|not in scope|suppressions?|who it s not for|what we are not doing|not doing',
  ],
  [
    'segment',
    'audience|target audience|segment|target segment|target|targeting|target group|target market|who|for|for whom|who it s for|who is it for|who s it for|who is this for|who gets it|who sees it|whom|persona|icp|ideal customer|recipients|customers?|reader|readers|users|population|cohort|participants|eligib|list|to whom|people|target customers?|demographics|who are we talking to|who we talk to|who are we reaching|group|seen by|addressees|target user|accounts',
  ],
  [
    'guardrail',
    'guardrails?|guard rails?|counter metrics?|health metrics?|what must not get worse|safety metrics?|stop if|kill switch|do no harm|watch outs?',
  ],
  [
    'secondary',
    'secondary metrics?|secondary kpis?|supporting metrics?|also tracked|other metrics|we also look at|diagnostics?|for information|not counting|not measured|we ignore|ignored|not the metric',
  ],
  ['baseline', 'baseline|current|now|today|current rate|starting point|as is'],
  [
    'threshold',
    'threshold|decision rule|decision criteria|success threshold|confirms?|rejects?|confirmed if|rejected if|held if|wins? if|we are right if|we are wrong if|wrong if|true if|false if|pass|fail|bar|the bar|kill criteria|kill if|decision|what would prove us wrong|success looks like|good enough|ship if|target value|goal value|if it works|what good looks like|verdict rule|stop rule|minimum',
  ],
  [
    'signal',
    'success metrics?|success signal|signal|signals|metrics?|primary metrics?|main metric|key metrics?|kpis?|key performance indicators?|measure|measures|measurement|measured by|how we measure|how will we measure|how we will know|how will we know|how we know|how do we know|how will we know it worked|success criteria|success|success measure|what we count|we count|we measure|read from|read on|judged by|outcome metric|evaluation|tracking|north star|what success looks like|definition of success|how we follow it|proof|metric that matters|response|readout metric|indicator|measuring success|goals and metrics|what do we look at|scoreboard',
  ],
  [
    'distribution',
    'channels?|distribution|media|media plan|placements?|where|where it runs|how it gets there|how it reaches them|how it goes out|promotion|channel mix|channel plan|amplification|delivery|through|via|touchpoints?|sent by|reach|split|traffic|allocation|distribution surface|surface|outreach|publishing|platforms?|placement',
  ],
  [
    'execution',
    'execution|deliverables?|assets?|creative|creatives|what we make|what we do|what we run|what we send|what we will do|what ships|what we build|what is made|tactics?|activities|content|format|variants?|versions|treatment|test|the test|test design|design|setup|what changes|the change|change|actions?|solution|proposal|what|what s new|with|how|approach|concept|scope|requirements|tasks?|to do|todo|work|implementation|steps?|plan|offer|campaign elements|mechanics?|what they get|control|variant [a-z]|version [a-z]|group [a-z0-9]|arms?',
  ],
  [
    'window',
    'timeline|timing|dates?|when|schedule|duration|run|runs|run time|how long|window|flight|flight dates|period|key dates|campaign dates|start|end|start date|end date|starts?|ends?|until|go live|launch date|launch|deadline|milestones?|live|test period|calendar|campaign period|start utc|end utc|cadence|due|readout date',
  ],
  [
    'owner',
    'owner|owners|lead|leads|dri|who does it|who does what|who runs it|who decides|decides|decision maker|responsible|accountable|responsibilities|team|contact|author|authors|written by|prepared by|from|by|project lead|campaign lead|account lead|account manager|manager|producer|requester|requested by|assignee|reporter|sponsor|owned by|point person|editor|people involved|roles|play owner|card owner',
  ],
  ['budget', 'budget|spend|cost|costs|investment|money|resources|media spend'],
  ['approvals', 'approvals?|approved by|sign off|signoff|reviewers?|stakeholders?|raci|governance|approval'],
  [
    'risk',
    'risks?|dependencies|constraints?|assumptions and risks|open questions|questions|watch|issues|blockers?|caveats?',
  ],
  [
    'results',
    'results?|readout|findings?|outcome|outcomes|what happened|what we learned|learnings?|lessons|lessons learned|conclusions?|actual|actuals|retro|retrospective|history|earlier|previous|last year|past|past campaigns|what we did last year|archive|old|previous tests',
  ],
  [
    'reason',
    'why|because|reason|rationale|why we think so|why we believe it|evidence|insight|insights|why now|why this',
  ],
  [
    'objective',
    'goals?|objectives?|aims?|purpose|mission|business goal|business objective|what we want|what do we want|business outcome|ambition|okrs?|vision|why are we doing this|desired outcome',
  ],
  [
    'background',
    'background|context|situation|where we are|overview|summary|executive summary|introduction|intro|about|problem|problem statement|the problem|opportunity|challenge|status|market|competition|competitors?|notes?|appendix|links?|references|faq|glossary|comments?',
  ],
  [
    'message',
    'key messages?|messages?|messaging|core message|value proposition|proposition|single minded proposition|smp|takeaway|positioning|angle|hook|big idea|tone|tone of voice|tagline|headline|call to action|cta|story|narrative|brand',
  ],
];

const exact = new Map<string, LabelPart>();
const patterns: { part: LabelPart; pattern: RegExp }[] = [];
for (const [part, phrases] of rows) {
  patterns.push({ part, pattern: new RegExp(`^(?:${phrases})$`) });
  for (const phrase of phrases.split('|'))
    if (/^[a-z0-9 ]+$/.test(phrase) && !exact.has(phrase)) exact.set(phrase, part);
}
const HEAD_WORD: [LabelPart, RegExp][] = [
  ['hypothesis', /\bhyp[a-z]*th?[a-z]*s[ei]s\b|\bprediction\b|\bwe (?:think|believe|expect)\b/],
  ['excluded', /\b(?:exclu\w+|not (?:for|in)|non goals?)\b/],
  ['guardrail', /\bguardrails?\b|\bcounter metric/],
  ['secondary', /\bsecondary\b|\balso (?:track|report|watch)/],
  [
    'results',
    /\bresults?\b|\blearn(?:ings?|ed|t)\b|\breadout\b|\bhistory\b|\blast (?:year|time|quarter|campaign)\b|\b20[12]\d\b.*\b(?:test|campaign|season)\b/,
  ],
  ['threshold', /\b(?:threshold|decision (?:rule|criteria)|prove us wrong|right if|wrong if|kill)\b/],
  [
    'signal',
    /\b(?:kpis?|metrics?|measur\w+|mesur\w+|success|how (?:will|do|would) (?:we|i) know|know (?:it|if|that|whether)|count)\b/,
  ],
  [
    'segment',
    /\b(?:audiences?|segments?|personas?|targeting|who (?:is it|it is|s it|this is|is this|gets?|sees?|receives?)|whom|recipients?|target)\b/,
  ],
  [
    'distribution',
    /\b(?:channels?|distribution|placements?|media|promot\w+|how it (?:gets|reaches|goes)|where)\b/,
  ],
  ['owner', /\b(?:owners?|responsib\w+|who (?:does|runs|decides|owns|is doing)|lead|decides)\b/],
  [
    'window',
    /\b(?:timeline|timing|dates?|schedule|duration|when|how long|period|calendar|weeks?|month \d|phase \d)\b/,
  ],
  ['budget', /\bbudget\b/],
  ['approvals', /\bapproval|\bsign off\b/],
  [
    'execution',
    /\b(?:deliverables?|creatives?|assets?|variants?|execution|tactics?|what (?:we|i) (?:make|do|send|run|build|ship|change|produce)|test (?:design|setup|plan)|content|actions?|tasks?)\b/,
  ],
  ['objective', /\b(?:goals?|objectives?|aims?)\b/],
  ['background', /\b(?:background|context|problem|overview|situation|where we are)\b/],
  ['reason', /\b(?:why|rationale|insight)\b/],
  ['message', /\b(?:messages?|messaging|proposition|positioning|tone)\b/],
];

// A label is short; a longer line is a sentence that happens to hold one of the words.
const LONGEST = 60;

/** What a heading or field label announces; null when it says nothing Assay knows. */
export function labelOf(text: string): Label | null {
  if (text.length > LONGEST) return null;
  const plain = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’_&/+-]/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/^\s*(?:\d{1,2}|[a-z])\s(?=\S)/, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|our|my|its?|step \d+|section \d+|part \d+) /, '');
  if (plain === '') return null;
  const known = exact.get(plain) ?? patterns.find(({ pattern }) => pattern.test(plain))?.part;
  if (known) return { part: known, confidence: 1 };
  if (findMetrics(text).length > 0) return { part: 'signal', confidence: 0.4 };
  const part = HEAD_WORD.find(([, pattern]) => pattern.test(plain))?.[0];
  return part ? { part, confidence: 0.6 } : null;
}
