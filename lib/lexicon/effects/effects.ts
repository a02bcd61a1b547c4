/** One thing people do in response to a campaign: how a claim says it, and how a measure counts it. */
export interface Effect {
  id: string;
  /** In a claim: "will book more often". */
  does: RegExp;
  /** In a measure: "bookings per 100 visitors". */
  counts: RegExp;
  /** Effects one step away on the same path: the one is a fair sign of the other. */
  near: readonly string[];
  /** A claim and a measure of this effect; used as example and test. */
  example: readonly [claim: string, measure: string];
}

export const effects: readonly Effect[] = [
  {
    id: 'click',
    does: /\b(?:click|tap|press|swipe|go (?:on )?to the (?:page|site))\w*\b/i,
    counts: /\b(?:clicks?|click-?through|ctr|ctor|taps?|swipes?|tap-?through)\b/i,
    near: ['read', 'open'],
    example: ['Directors will click the checklist more often.', 'click-through rate of the mail'],
  },
  {
    id: 'open',
    does: /\bopen(?:s|ed)? (?:it|them|the (?:e-?mail|mail|letter|message|push)|more)\b/i,
    counts: /\b(?:opens?|open rate|opened|push opens?)\b/i,
    near: ['click', 'read'],
    example: ['More of them will open the mail on Sunday evening.', 'open rate by send time'],
  },
  {
    id: 'read',
    does: /\b(?:read|watch|listen|stop (?:and|to)|resonat|remember|recall|notice|scroll|finish (?:the )?(?:video|article|episode)|pay attention)\w*\b/i,
    counts:
      /\b(?:read(?:s|ers)?|reading|watch(?:ed| time)?|listen(?:s|ed)?|completion|view-?through|scroll|hook rate|recall|time on|average (?:attendance|watch|read))\b/i,
    near: ['click', 'open', 'reply'],
    example: ['New parents will watch the short version to the end more often.', 'video completion rate'],
  },
  {
    id: 'reply',
    does: /\b(?:repl(?:y|ies)|respond|answer|write back|write us|get back to us|send us (?:more )?(?:questions|messages)|ask (?:us|more)|accept the (?:request|invitation))\w*\b/i,
    counts:
      /\b(?:repl(?:y|ies)|respon(?:se|ses|ded|dents?)|answers?|answered|questions?|messages? received|acceptance)\b/i,
    near: ['read', 'book', 'request', 'click'],
    example: ['Controllers will reply more often to a mail that names the audit.', 'positive reply rate'],
  },
  {
    id: 'buy',
    does: /\b(?:buy|bought|(?:re-?)?order|purchas|check ?out|spend|add (?:it|one|a|the|more)|complet\w* (?:the |their |an? )?(?:order|purchase|checkout)|take the|choose the|pick the|go for|sell|sold|sales|upgrad)\w*\b/i,
    counts:
      /\b(?:(?:re-?)?order(?:s|ed)?|purchas\w+|sales?|sold|revenue|checkout|transactions?|basket|cart|aov|units|tickets?|upsell|attach|items? per|per order|share of (?:those |these )?orders|spend|takings|receipts|margin|till)\b/i,
    near: ['pay', 'redeem', 'book', 'give'],
    example: ['Regulars will buy the larger pack more often.', 'share of orders with the larger pack'],
  },
  {
    id: 'pay',
    does: /\b(?:pay|paid|deposit|upgrad|convert|go premium|become (?:paying|customers)|put down|settle|fund(?:ed)?|borrow)\w*\b/i,
    counts:
      /\b(?:paid|pays?|paying|payments?|deposits?|upgrad\w+|convers\w+|converted|revenue|premium|arpu|mrr|funded|loans?|trial-to-paid|collected|settled)\b/i,
    near: ['buy', 'sign-up', 'renew'],
    example: [
      'Trial users who see the yearly price first will upgrade more often.',
      'trial-to-paid conversion',
    ],
  },
  {
    id: 'redeem',
    does: /\b(?:redeem|use the (?:code|voucher|coupon)|hand in|bring (?:it|the card|them) in|scan|cash in|show the)\w*\b/i,
    counts: /\b(?:redemptions?|redeemed|vouchers?|coupons?|codes?|cards? handed|scans?|scanned)\b/i,
    near: ['buy', 'attend'],
    example: [
      'Neighbours will redeem the voucher more often when it names their street.',
      'vouchers redeemed per 100 sent',
    ],
  },
  {
    id: 'book',
    does: /\b(?:book|reserv|appointment|schedul|set up a (?:call|meeting)|take a (?:call|meeting|demo)|meet)\w*\b/i,
    counts:
      /\b(?:book(?:ings?|ed)?|reserv\w+|appointments?|meetings?|demos?|slots?|calls? (?:booked|held)|consultations?|viewings?|stays?|nights)\b/i,
    near: ['request', 'attend', 'buy', 'reply'],
    example: [
      'Patients will book the check-up more often when the text offers two times.',
      'bookings per 100 texts',
    ],
  },
  {
    id: 'request',
    does: /\b(?:request|enquir|inquir|apply|applications?|applicants?|ask for|call (?:us|in)|ring|phone|get in touch|contact us|submit|fill (?:in|out))\w*\b/i,
    counts:
      /\b(?:requests?|requested|enquir\w+|inquir\w+|appl(?:y|ied|ications?|icants?)|leads?|calls?|contacts?|submissions?|submitted|forms?|quotes?|form completion)\b/i,
    near: ['book', 'reply', 'sign-up'],
    example: ['Owners will request a quote more often from the short form.', 'quote requests per 100 visits'],
  },
  {
    id: 'sign-up',
    does: /\b(?:sign(?:s|ed)?[ -]?(?:up|on)?|regist|join|subscrib|enrol|opt[- ]?in|start(?:s|ed|ing)? (?:a |the |their )?(?:free )?(?:trial|subscription|account|monthly)|open (?:an |a )?account|create (?:an |a )?(?:account|class|profile|workspace)|become (?:a )?(?:members?|subscribers?)|turn .{1,40} into|subscription|install|download)\w*\b/i,
    counts:
      /\b(?:sign-?ups?|sign-?up rate|signed|signatures?|members?hip forms?|registr\w+|registered|join(?:s|ed|ers)?|subscri\w+|enrol\w+|opt-?ins?|trials?|trial starts?|accounts?|new (?:members?|subscribers?)|memberships?|installs?|downloads?|created|starts? |started|waitlist)\b/i,
    near: ['request', 'use', 'pay', 'attend'],
    example: ['Listeners will sign up for the newsletter more often.', 'sign-ups per 1,000 listens'],
  },
  {
    id: 'attend',
    does: /\b(?:attend|come (?:to|in|back|along|by)|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|visit|walk in|drop in|take part|participat|stop by|be there)\w*\b/i,
    counts:
      /\b(?:attend\w*|turn-?out|show-?ups?|no-?shows?|visits?|visitors?|footfall|tickets?|participants?|participation|present|came|walk-?ins|check-?ins|scanned|arrivals)\b/i,
    near: ['sign-up', 'book', 'redeem', 'buy'],
    example: [
      'Members will come to the open evening more often after a phone call.',
      'attendance of those invited',
    ],
  },
  {
    id: 'use',
    does: /\b(?:use|using|try|adopt|activat|switch (?:it |that (?:thing )?)?on|turn (?:it )?on|upload|import|finish|complet|create|set up|log in|play|practi[sc]e|invite|share|connect|enable|reach (?:level|tier|step))\w*\b/i,
    counts:
      /\b(?:adopt\w+|activat\w+|activation|usage|used|uses|uploads?|uploaded|imports?|imported|completion|completed|finish\w*|created|switch(?:ed)? on|enabled|logins?|log-?ins|active|invites?|invited|connected|sessions? per|steps?|stage|set ?up|plays?)\b/i,
    near: ['sign-up', 'stay'],
    example: [
      'Admins will switch it on more often when asked at the due date.',
      'share of accounts with reminders switched on',
    ],
  },
  {
    id: 'stay',
    does: /\b(?:stay|still (?:be )?(?:here|playing|subscribed|active|using|with us)|return|come back|keep (?:using|playing|coming|their)|last longer|remain|retain|retention|repeat|again)\w*\b/i,
    counts:
      /\b(?:reten\w+|retained|still|return(?:s|ed|ing)?|day[- ]?\d+|d\d+|repeat|re-?orders?|stay(?:ed|s)?|active (?:after|on)|churn|survival|come back|came back|again)\b/i,
    near: ['renew', 'use', 'leave', 'buy'],
    example: ['New players who get the recap will return on day seven more often.', 'day-7 return rate'],
  },
  {
    id: 'renew',
    does: /\b(?:renew|extend|prolong|re-?enrol|re-?subscrib)\w*\b/i,
    counts: /\b(?:renewals?|renewed|renewal rate|extensions?|re-?enrol\w+|lapse[ds]?|retention|churn)\b/i,
    near: ['stay', 'pay', 'leave'],
    example: [
      'Members will renew sooner when the letter shows their own record.',
      'renewals by the end of the month',
    ],
  },
  {
    id: 'leave',
    does: /\b(?:leave|cancel|churn|unsubscrib|quit|drop (?:out|off)|abandon|opt out|switch away|defect|give up|lapse|complain|return the|send (?:it|them) back)\w*\b/i,
    counts:
      /\b(?:churn\w*|cancel\w+|cancellations?|unsubscri\w+|drop-?(?:outs?|offs?)|abandon\w+|opt-?outs?|attrition|returns?|returned|refunds?|complaints?|lapsed?|no-?shows?|left)\b/i,
    near: ['stay', 'renew'],
    example: ['Customers who know the crew will cancel less.', 'cancellations in the last ten days'],
  },
  {
    id: 'give',
    does: /\b(?:give|gave|gift|giv(?:er|ing)|donat|pledge|contribut|support us|sponsor|bequest)\w*\b/i,
    counts:
      /\b(?:gifts?|giving|given|donat\w+|donations?|pledge[ds]?|contributions?|response (?:rate|by)|raised|monthly givers?|donors?)\b/i,
    near: ['buy', 'pay', 'reply', 'sign-up'],
    example: [
      'Lapsed donors will give again more often after a letter about one boat.',
      'gifts per 1,000 letters',
    ],
  },
  {
    id: 'recommend',
    does: /\b(?:recommend|refer|tell (?:a |their )?friends?|pass (?:it )?on|forward|share (?:it|the|with)|invite (?:a |their )?(?:friend|colleague))\w*\b/i,
    counts:
      /\b(?:referr?als?|referred|recommend\w*|forwards?|shares?|invites?|invitations?|word of mouth|nps)\b/i,
    near: ['use', 'sign-up'],
    example: ['Graduates will refer a friend more often with a named place.', 'referrals per graduate'],
  },
  {
    id: 'qualify',
    does: /\b(?:qualif|fit (?:the|our) (?:profile|icp)|move (?:from|to) stage|become opportunit|opportunit|turn into (?:deals|pipeline)|close|win rate)\w*\b/i,
    counts:
      /\b(?:qualified|qualification|sqls?|mqls?|icp|opportunit\w+|pipeline|win rate|stage|deals?|closed|accepted leads?)\b/i,
    near: ['book', 'pay'],
    example: [
      'Leads from the partner list will qualify more often.',
      'share of leads that become opportunities',
    ],
  },
  {
    id: 'feel',
    does: /\b(?:satisf|happi|like (?:it|us)|love|trust|feel|rate (?:us|it)|prefer|think of|aware|perceiv|consider)\w*\b/i,
    counts:
      /\b(?:satisfaction|csat|nps|ces|stars?|ratings?|score(?:s|d)?|survey|sentiment|trust|awareness|preference|consideration|brand lift|feedback)\b/i,
    near: ['recommend'],
    example: ['Guests will be more satisfied with the stay.', 'average star rating'],
  },
  {
    id: 'see',
    does: /\b(?:reach (?:more|a)|be seen|visib|awareness|follow (?:us|more)|gain followers|views?)\w*\b/i,
    counts:
      /\b(?:impressions?|reach|views?|followers?|likes?|traffic|page ?views?|visibility|share of voice|mentions?|subscribers? count)\b/i,
    near: [],
    example: ['The reel will reach more people than the photo.', 'impressions of the reel'],
  },
];

/** Measures that count whatever the response is. */
export const anyEffect =
  /\b(?:conversion|response|success|take-?up|uptake|hit)(?: rate)?\b|\bconvert\w*\b|\bcost per (?:acquisition|action|verified|new|lead|result)\b|\bcpa\b|\bacquisition\b/i;
