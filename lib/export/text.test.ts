import { describe, expect, it } from 'vitest';
import { example } from '../../test/export-example';
import { text } from './text';

describe('text', () => {
  it('is readable as it stands', () => {
    expect(text.render(example)).toBe(`Just a campaign: Night-shift menu <b>v2</b>

One step from an experiment: nothing says how you will know.

WHAT MAKES IT AN EXPERIMENT
✓ Hypothesis (good)
  “Nurses on night shift order soup more often
  when [the menu](https://evil.example) says "ready at 2"”
✗ Success signal (does not hold yet)
  Likes counts reach.
  “=HYPERLINK("https://evil.example","likes")”
  From you, not in the brief yet: “+1 order per shift, <script>alert(1)</script>”

CAN IT BE READ?
~ One person reads the result (risk accepted)
  Risk accepted: “Two of us, we agree | over lunch”

WHAT WAS AGREED, AND WHAT CAME OF IT
- Locked on 12 September 2026, 21 days before the start.
- Threshold, changed since: keep it at [−2.4] [+2.6 <i>or</i> *more*] %

Execution debt: 2 points.

Checked with Assay on 14 September 2026.
`);
  });

  it('says nothing about debt where there is none', () => {
    expect(text.render({ ...example, debtLine: '' })).not.toContain('debt');
  });
});
