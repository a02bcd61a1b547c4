// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../test/load-page';
import { HYPOTHESIS } from '../../test/pages/heat-check';
import { mailchimp } from './mailchimp';

describe('mailchimp', () => {
  it('reads the brief with its fields, and nothing of what people say about it', async () => {
    expect(
      await readPage(
        mailchimp,
        'mailchimp/page.html',
        'https://us1.admin.mailchimp.com/campaigns/edit?id=991',
      ),
    ).toEqual({
      kind: 'read',
      documentId: '991',
      title: 'Heat check mail',
      editable: true,
      route: 'live',
      gaps: [],
      lines: [
        '# Heat check mail',
        'Audience = Landlords with one to four flats in Zwickau',
        'Subject = What your street paid for gas',
        `Internal description = ${HYPOTHESIS}`,
      ],
    });
  });

  it.each(['https://us1.admin.mailchimp.com/', 'https://us1.admin.mailchimp.com/lists/dashboard?id=1'])(
    'leaves %s alone',
    async (address) => {
      expect(await readPage(mailchimp, 'empty.html', address)).toMatchObject({ kind: 'not-a-document' });
    },
  );
});
