import { describe, expect, it } from 'vitest';
import { example } from '../../test/export-example';
import { slack } from './slack';

const withTitle = (title: string) => slack.render({ ...example, title }).split('\n')[0];

describe('slack', () => {
  it('is bold where Slack reads bold, and quotes line by line', () => {
    const message = slack.render(example);
    expect(message).toContain('✗ *Success signal* (does not hold yet)');
    expect(message).toContain('\n> Nurses on night shift order soup more often when [the menu]');
    expect(message).toContain('\n> Risk accepted: Two of us');
  });

  it.each([
    ['pings nobody', '<!channel> <@U024BE7LH> @here', '&lt;!channel&gt; &lt;@U024BE7LH&gt; @ here'],
    ['links nowhere', '<https://evil.example|offer>', '&lt;https://evil.example|offer&gt;'],
    ['formats nothing', '*big* ~gone~ `code` _slanted_', '∗big∗ ∼gone∼ ’code’ ‗slanted‗'],
    ['keeps names with underscores', 'utm_campaign', 'utm_campaign'],
    ['keeps an ampersand', 'R&D', 'R&amp;D'],
    ['draws no emoji', ':tada: at 10:30', ': tada: at 10:30'],
    ['stays on one line', 'one\n> two', 'one &gt; two'],
  ])('%s', (_, title, shown) => {
    expect(withTitle(title)).toBe(`*Just a campaign: ${shown}*`);
  });
});
