import { describe, expect, it } from 'vitest';
import { pastedBrief } from './pasted';

const text = 'Harvest week tasting\n\nHypothesis: visitors who taste will join the club.\n';

describe('pasted text', () => {
  it('becomes a brief with a title and blocks', async () => {
    const brief = await pastedBrief({ text, html: '' });
    expect(brief).toMatchObject({ host: 'pasted', title: 'Harvest week tasting' });
    expect(brief.blocks.map((block) => block.text)).toContain('visitors who taste will join the club.');
  });

  it('keeps its identity through a better draft, and has another for another brief', async () => {
    const one = await pastedBrief({ text, html: '' });
    const draft = await pastedBrief({ text: `${text}\nAudience: people on the day list.`, html: '' });
    const other = await pastedBrief({ text: text.replace('Harvest', 'Opening'), html: '' });
    expect(draft.id).toBe(one.id);
    expect(other.id).not.toBe(one.id);
  });

  it('takes the rich text where there is some, and never its scripts', async () => {
    const html = '<h1>Harvest week</h1><script>steal()</script><p>Signal: club sign-ups</p>';
    const { title, blocks } = await pastedBrief({ text: 'Harvest week Signal: club sign-ups', html });
    expect(title).toBe('Harvest week');
    expect(JSON.stringify(blocks)).not.toContain('steal');
  });

  it('holds no words of the brief in its identity', async () => {
    expect((await pastedBrief({ text, html: '' })).id).toMatch(/^pasted:[0-9a-f]{16}$/);
  });

  it.each(['', '  \n\t ', '\ufeff'])('is empty for %j', async (nothing) => {
    expect((await pastedBrief({ text: nothing, html: '' })).blocks).toEqual([]);
  });
});
