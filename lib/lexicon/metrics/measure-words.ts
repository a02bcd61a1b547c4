const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What people do in answer to a campaign, in any trade; singular. Counted, they are a signal even without a row. */
export const RESPONSES = set(
  `
  booking rebooking reservation appointment consultation pledge donation gift bequest application applicant enrollment
  enquiry inquiry quote quotation order reorder purchase preorder sale renewal subscription cancellation referral
  introduction vote signature response reply answer callback voicemail visit revisit return checkin attendance
  registration signup login redemption claim exchange refund upgrade downgrade trial download install activation
  completion submission upload nomination entry attendee participant volunteer joiner joiner leaver lapser member
  membership deposit payment transaction invoice contract tender bid proposal demo meeting call conversation lead
  opportunity deal win account customer client buyer donor subscriber conversion click open scan tap swipe save share
  comment review rating complaint ticket contact request rsvp acceptance refusal optin optout unsubscribe voucher coupon
  code redeemer test-drive viewing tour tasting fitting screening vaccination prescription switch switcher walkin
`.trim(),
);

/** Nouns that measure by themselves, without "rate" behind them ("turnout", "voucher redemption"); singular. */
export const MEASURES = set(
  `
  uptake takeup turnout attendance redemption completion adoption retention footfall participation occupancy utilization
  throughput yield recall comprehension satisfaction repurchase reactivation rebooking churn attrition lapse dropout
  conversion acceptance renewal sellthrough
`.trim(),
);

/** Verbs of response, as they stand behind "who", "that" or a plural noun. */
export const RESPONSE_VERBS = set(
  `
  reply replies replied respond responds answer answers book books booked buy buys bought order orders ordered reorder
  purchase purchases click clicks clicked open opens opened sign signs signed register registers registered attend attends
  attended join joins joined renew renews renewed return returns returned come comes came start starts started complete
  completes completed finish finishes finished download downloads request requests requested ask asks asked call calls
  called visit visits visited donate donates donated give gives gave pledge pledges redeem redeems redeemed subscribe
  subscribes subscribed unsubscribe upgrade upgrades upgraded cancel cancels cancelled choose chooses chose pick picks
  submit submits submitted apply applies applied accept accepts accepted convert converts converted pay pays paid switch
  switches add adds added become becomes became turn turns end ends show shows invite invites refer refers use uses used
  try tries install installs log logs enrol enrols enroll enrolls vote votes volunteer stay stays scan scans spend spends
  recommend recommends repurchase rebook rebooks contain contains include includes reach reaches leave leaves keep keeps
`.trim(),
);

/** Words in front of "rate" that make it a price, a speed or a figure of speech. */
export const OTHER_RATES = set(
  'interest exchange hourly day flat mortgage tax room going birth heart any this that first second third base frame bit sampling pay wage unemployment crime currency corporate discounted best cheapest literacy inflation vat',
);

export const MONEY = set(
  'revenue cost spend income profit margin value sales price basket bill donation gift turnover fee',
);
export const TIMES = set('time day hour minute second week month duration length delay wait');
export const PERIODS = set('second minute hour day week month quarter year annum sprint season night');
/** Things a plan has several of; "per arm" counts the plan, not the response. */
export const SHARES_OF_PLAN = set('arm variant variation cell group version sample test experiment slot');

/** Nouns that can close a phrase begun by "average". */
export const AVERAGED = set(
  'value size spend time length number score rating basket donation gift order bill stay visit session duration price margin revenue income cost delay wait distance grade mark sale purchase contribution frequency',
);
