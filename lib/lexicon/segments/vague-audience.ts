/** Words for an audience nobody could build a list from. */
export interface VagueAudience {
  /** fail: says nothing by itself. warn: says little. Anything more specific beside it may still save the segment. */
  severity: 'fail' | 'warn';
  kind:
    | 'everyone'
    | 'our-audience'
    | 'generation'
    | 'decision-makers'
    | 'businesses'
    | 'professionals'
    | 'like-minded'
    | 'all-segments'
    | 'internal';
  phrases: string;
}

/** Vague phrases, comma separated; plurals need no entry of their own. */
export const vagueAudiences: readonly VagueAudience[] = [
  {
    severity: 'fail',
    kind: 'everyone',
    phrases:
      'everyone, everybody, anyone, anybody, the public, general public, all people, the whole market, the masses, people in general, people everywhere, the world, all of us, whoever',
  },
  {
    severity: 'fail',
    kind: 'our-audience',
    phrases:
      'our audience, our customers, our users, our readers, our community, our followers, our clients, our members, our fans, our visitors, our subscribers, existing audience, target audience, the audience, target market, the market, the right people, the right audience, relevant audience, relevant people, right people, potential customers, prospective customers, potential clients, interested parties, interested people, our target group, the target group, consumers, the customer, the user',
  },
  {
    severity: 'fail',
    kind: 'all-segments',
    phrases:
      'all segments, all personas, multiple personas, cross-segment, broad audience, wide audience, wider audience, mass market, all regions, global audience, worldwide audience, all ages, people of all ages, all channels audience, all customers, all users, all visitors, every customer, every user, every visitor, new and existing users, new and existing customers, new and returning users, new and returning customers, new and returning visitors, existing and new users, existing and new customers, all audiences, a range of people, diverse audience',
  },
  {
    severity: 'fail',
    kind: 'internal',
    phrases:
      'internal stakeholders, leadership team, the board, employees, internal teams, all staff, colleagues, our staff, our team',
  },
  {
    severity: 'warn',
    kind: 'generation',
    phrases:
      'millennials, gen z, generation z, gen x, gen y, boomers, baby boomers, gen alpha, digital natives, young people, younger people, older people, the younger generation, younger audience, younger audiences, the youth',
  },
  {
    severity: 'warn',
    kind: 'decision-makers',
    phrases:
      'decision makers, decision maker, key decision makers, senior stakeholders, business leaders, leaders, executives, the c-suite, c-level executives, influencers in the buying process, thought leaders, senior leaders, key stakeholders, stakeholders, buyers, prospects',
  },
  {
    severity: 'warn',
    kind: 'businesses',
    phrases:
      'businesses, companies, organizations, b2b companies, enterprises, brands, startups, smbs, smes, tech companies, small businesses, corporates, firms, organisations of all sizes',
  },
  {
    severity: 'warn',
    kind: 'professionals',
    phrases:
      'professionals, working professionals, busy professionals, young professionals, knowledge workers, marketers, sales teams, finance teams, developers, engineers, creatives, entrepreneurs, founders, industry professionals',
  },
  {
    severity: 'warn',
    kind: 'like-minded',
    phrases:
      'anyone who, people who like, people who love, people interested in, anybody interested, tech-savvy people, tech-savvy, health-conscious consumers, health-conscious, price-conscious shoppers, early adopters, innovators, trendsetters, engaged users, power users, active users, foodies, enthusiasts, lovers, like-minded people, savvy shoppers, busy people, busy parents, busy families, modern families, modern consumers, discerning customers, opinion leaders',
  },
];
