import type { DomHost } from './reader/dom-host';

/** Mailchimp: the fields of a campaign - audience, subject, preview text. The mail itself is built in frames. */
export const mailchimp: DomHost = {
  id: 'mailchimp',
  name: 'Mailchimp',
  matches: ['https://*.admin.mailchimp.com/*'],
  documentId: ({ pathname, searchParams }) =>
    (/\/campaigns?\//.test(pathname) && (searchParams.get('id') ?? /\/(\d+)/.exec(pathname)?.[1])) || null,
  title: ['input[name*=campaign_name],input[name*=title]', 'h1'],
  body: 'main,[role=main],#content',
  leaveOut: '[class*=preview]:not(label):not(input)',
};
