import type { SegmentDimension } from '../../reading/reading';

/** Words and phrases that name one dimension of a segment by themselves. */
export interface SegmentTerms {
  dimension: SegmentDimension;
  /** They count wherever they stand. */
  sure: string;
  /** Everyday words as well: they count only in front of a noun for people or organisations ("travel agents"), or behind "in". */
  beside?: string;
  /** 2: whoever uses the term means a group that has been defined; it needs nothing beside it. Default 1. */
  weight?: 2;
  /** Short forms that count only as written. */
  asWritten?: string;
}

/** Vocabulary by dimension, comma separated. A plural needs no entry of its own. */
export const segmentTerms: readonly SegmentTerms[] = [
  {
    dimension: 'role',
    sure: `
      finance director, financial controller, finance lead, finance manager, head of finance, treasurer, accountant,
      bookkeeper, auditor, tax manager, tax adviser, procurement manager, head of procurement, procurement lead, category
      manager, supply chain manager, logistics manager, operations manager, operations lead, plant manager, quality manager,
      site manager, facilities manager, office manager, hr director, hr manager, hr lead, head of people, people manager,
      talent acquisition manager, recruiter, learning and development manager, payroll manager, payroll clerk, marketing
      director, head of marketing, marketing manager, marketing lead, demand generation manager, growth manager, head of
      growth, growth marketer, performance marketer, content marketer, content manager, content strategist, copywriter, seo
      manager, social media manager, brand manager, product marketing manager, field marketer, event manager, event planner,
      marketing operations manager, lifecycle marketer, crm manager, email marketer, ecommerce manager, head of ecommerce,
      sales director, head of sales, vp sales, account executive, sales manager, sales rep, sales representative, sales
      operations manager, revenue operations manager, partner manager, customer success manager, support manager, product
      manager, head of product, product owner, ux designer, product designer, engineering manager, engineering lead, software
      engineer, developer, backend developer, frontend developer, data engineer, data scientist, data analyst, machine
      learning engineer, devops engineer, platform engineer, security engineer, it manager, it director, it lead, system
      administrator, sysadmin, network engineer, solutions architect, enterprise architect, qa engineer, general counsel,
      in-house counsel, lawyer, solicitor, barrister, paralegal, compliance officer, risk manager, doctor, physician, nurse,
      dentist, pharmacist, clinician, midwife, physiotherapist, optician, optometrist, vet, paramedic, surgeon, carer, foster carer, practice
      manager, practice nurse, hospital administrator, ward manager, teacher, headteacher, head teacher, school leader, school
      business manager, governor, lecturer, professor, librarian, university administrator, careers adviser, architect,
      surveyor, builder, plumber, electrician, joiner, roofer, installer, estimator, farmer, agronomist, grower, retail
      manager, store manager, shop owner, shopkeeper, restaurant owner, café owner, cafe owner, salon owner, gym owner, hotel
      manager, hotelier, landlord, letting agent, estate agent, chef, baker, butcher, florist, hairdresser, barber, bartender,
      freelancer, consultant, agency owner, business owner, small business owner, solopreneur, sole trader, fleet manager,
      dispatcher, transport planner, warehouse manager, trustee, volunteer coordinator, fundraiser, community manager, curator,
      council officer, councillor, caseworker, social worker, care worker, care home manager, childminder, coach, club
      secretary, referee, tour guide, travel agent, photographer, musician, illustrator, journalist, editor, engineer,
      technician, mechanic, machinist, electrician, operator, buyer for, purchasing manager, project manager, programme manager,
      site foreman, head of operations, head of customer service, head of it, head of sales operations, translator, researcher
    `,
    beside:
      'finance, procurement, marketing, sales, hr, it, operations, purchasing, payroll, compliance, engineering, product, design, customer service, logistics, facilities, legal, security, data, catering',
    asWritten:
      'CEO, CFO, CMO, CTO, CIO, COO, CHRO, CRO, CPO, CISO, CDO, CCO, CSO, HRBP, PMM, SDR, BDR, RevOps, CSM, SRE, DPO, GP, GPs, SENCO, FD, HRD',
  },
  {
    dimension: 'seniority',
    sure: `
      c-suite, c-level, founder, co-founder, managing director, board member, vice president, senior manager, team lead, team
      leader, head of department, heads of department, line manager, department head, middle manager, individual contributor,
      apprentice, trainee, intern, budget holder, economic buyer, first-line manager, new manager, newly promoted manager,
      managing partner, senior partner, general manager, director-level, vp-level, entry-level, mid-level, deputy head
    `,
    beside: 'senior, junior, executive, experienced, graduate, principal',
    asWritten: 'VP, SVP, EVP, VPs, MD, GM',
  },
  {
    dimension: 'industry',
    sure: `
      saas, fintech, financial services, insurtech, accounting firm, accountancy firm, accounting practice, wealth management,
      private equity, healthcare, health care, health tech, medtech, pharma, pharmaceutical, life science, biotech, dental
      practice, dental clinic, veterinary practice, veterinary clinic, automotive, aerospace, real estate, proptech, property
      management, oil and gas, renewables, agriculture, agritech, food and beverage, hospitality, airline, dtc, consumer goods,
      cpg, fmcg, apparel, home improvement, telecom, professional services, law firm, legal practice, higher education, edtech,
      e-learning, public sector, local authority, local government, defence contractor, nonprofit, non-profit, not-for-profit,
      charity, cybersecurity, developer tool, hr tech, martech, adtech, legaltech, web3, semiconductor, subscription business,
      ecommerce brand, e-commerce, ecommerce, online shop, online store, webshop, bakery, café, brewery, pub, restaurant, salon,
      hair salon, beauty salon, barbershop, gym, fitness studio, yoga studio, garage, car dealer, car dealership, nursery,
      preschool, primary school, secondary school, sixth form, care home, nursing home, hospice, gp surgery, hospital trust,
      museum, theatre, library, community centre, housing association, letting agency, estate agency, travel agency, tour
      operator, recruitment agency, staffing agency, marketing agency, design studio, architecture practice, construction
      firm, building firm, haulier, haulage firm, freight forwarder, logistics firm, logistics company, wholesaler, food
      producer, manufacturer, machine shop, print shop, farm shop, garden centre, independent bookshop, bookshop, hotel, b&b,
      guest house, campsite, festival, sports club, rowing club, football club, councils, schools, hospitals, clinics, universities, colleges, farms, pharmacies, surgeries, churches, banks, insurers, retailers, galleries, orchestras, choirs, agencies, dealers, distributors, shops, cafes, cafés, bars, pubs, venues, laboratories, garages, parish council, town council, trade union,
      credit union, co-operative, social enterprise, foundation
    `,
    beside:
      'software, banking, insurance, manufacturing, industrial, chemical, packaging, construction, architecture, energy, utility, mining, travel, leisure, retail, fashion, beauty, luxury, electronics, furniture, logistics, transport, freight, shipping, media, publishing, broadcasting, gaming, sport, entertainment, advertising, consulting, legal, recruitment, staffing, education, school, government, defence, cloud, infrastructure, ai, crypto, hardware, fitness, wellness, pet, event, franchise, catering, cleaning, haulage, agency, accounting, accountancy, dental, veterinary, medical, food, wine, craft, property, textile, plastics, steel, engineering, tech, technology, b2b, b2c, security',
    asWritten: 'NHS, SaaS, FMCG, CPG, B2B SaaS',
  },
  {
    dimension: 'company-size',
    sure: `
      small business, small businesses, sole trader, solopreneur, mid-market, midmarket, lower mid-market, large enterprise,
      fortune 500, fortune 1000, ftse 100, ftse 250, global 2000, multinational, series a, series b, series c, seed stage,
      seed-stage, pre-seed, early-stage, late-stage, growth-stage, scale-up, micro-business, micro business, one-person business,
      family business, family-run, family-owned, owner-managed, owner-run, single-site, multi-site, single-location,
      multi-location, one-man band
    `,
    beside:
      'enterprise, startup, start-up, small, large, big, mid-sized, mid-size, medium-sized, independent, bootstrapped, global, listed',
    asWritten: 'SMB, SME, SMBs, SMEs',
  },
  {
    dimension: 'lifecycle',
    sure: `
      problem-aware, solution-aware, product-aware, cold prospect, open opportunity, trial user, trialist, triallist, free trial
      user, trial account, freemium user, free user, free-plan user, free plan user, paid user, paying customer, paying user,
      activated user, new customer, new member, new joiner, new starter, new user, new subscriber, new tenant, new parent, new
      patient, first-time buyer, first-time visitor, first-time donor, first-time guest, first-time customer, first time buyer,
      repeat buyer, repeat customer, repeat guest, repeat donor, returning customer, returning visitor, returning guest,
      existing customer, existing client, existing member, existing donor, current customer, current member, active customer,
      active member, active subscriber, at-risk customer, lapsed customer, lapsed member, lapsed donor, lapsed subscriber,
      lapsed buyer, dormant user, dormant account, inactive subscriber, inactive user, inactive customer, churned customer,
      churned user, former customer, former member, past customer, past guest, past donor, past attendee, past buyer, renewal
      due, due for renewal, up for renewal, cart abandoner, basket abandoner, browse abandoner, webinar registrant, no-show,
      event attendee, competitor user, switcher, waitlist member, beta user, one-off donor, one-time buyer, one-time donor,
      one-time customer, single-purchase customer, monthly donor, regular giver, regular donor, annual subscriber, long-standing
      member, long-standing customer, loyal customer, first-year member, first-year student, final-year student, season ticket
      holder, season-ticket holder, card holder, cardholder, pass holder, policyholder, policy holder, account holder, newsletter
      subscriber, email subscriber, mql, sql, pql, warm lead, cold lead, inbound lead, open lead, lost lead, lost deal, closed-lost
    `,
    beside:
      'lapsed, dormant, inactive, churned, former, existing, returning, repeat, first-time, trial, free-tier, freemium, prospective, renewing, newly joined, unconverted, unactivated, paying, onboarding, expired',
  },
  {
    dimension: 'technology',
    sure: `
      etsy seller, amazon seller, iphone user, iphone owner, android user, ios user, mac user,
      windows user, desktop user, mobile user, app user, electric car owner, ev owner, ev driver, heat pump owner, smart meter
    `,
    beside:
      'salesforce, hubspot, shopify, wordpress, woocommerce, netsuite, xero, quickbooks, workday, snowflake, google workspace, google cloud, microsoft 365, office 365, magento, bigcommerce, marketo, klaviyo, mailchimp, intercom, zendesk, jira, powerpoint, power bi, tableau, looker, kubernetes, docker, terraform, postgres, postgresql, mysql, mongodb, figma, canva, airtable, squarespace, wix, sage 50, datev, opentable, eventbrite, calendly, typeform, iphone, android, ios, sap, oracle, aws, azure, linux, windows, slack, notion, excel, stripe, sage',
  },
  {
    dimension: 'demographic',
    sure: `
      women, men, mother, father, mum, dad, parent, grandparent, grandmother, family with, single parent, newlywed, couple,
      student, pupil, retiree, pensioner, teenager, teen, school leaver, young adult, older adult, over-60s, expectant mother,
      expecting parent, pregnant women, widow, high net worth, homeowner, renter, dog owner, cat owner, pet owner, car owner,
      commuter, empty nester, first-generation, international student, mature student, undergraduate, postgraduate, veteran,
      refugee, low-income, high-income, household income, unemployed, self-employed, part-timer, shift worker, night-shift worker
    `,
    asWritten: 'ABC1, C2DE, HNWI, LGBTQ, LGBT',
  },
  {
    dimension: 'list',
    sure: `
      mailing list, email list, house list, our list, the list, list of, opted-in list, contact list, call list, crm export,
      crm filter, crm segment, crm list, saved segment, saved audience, saved view, saved filter, waiting list, waitlist,
      customer database, member database, donor database, membership database, register of, electoral roll, loyalty card,
      loyalty database, account list, named accounts, target account list, target accounts, custom audience, lookalike,
      tagged as, tagged with, filtered by, subscriber base, in our crm, from our crm, in the crm, from the crm, our database,
      the database, on record, patient list, alumni list, booking system, till system, contact records
    `,
  },
];
