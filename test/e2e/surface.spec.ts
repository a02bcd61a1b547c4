import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { stories } from '../stories/stories';
import { PAGES } from '../stories/story-names';
import { type Stories, startStories } from './story-pages';

const BUILT = '.output/surface';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALL = [...Object.keys(stories), ...PAGES];
/** States that hold every kind of control and every look between them. */
const VARIED = ['answered', 'building', 'experiment-not-ready', 'not-a-brief', 'settings', 'welcome'];

let open: Stories;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  open = await startStories(BUILT);
});
test.afterAll(() => open.close());

for (const name of ALL) {
  test(`from right to left: ${name}`, async () => {
    const { page, complaints } = await open.story(name, { language: 'he' });
    for (const width of [240, 800]) await expectFits(page, width, `${name}-rtl`);
    const { x = 0, width = 0 } = (await page.getByRole('heading', { level: 1 }).boundingBox()) ?? {};
    expect(x + width, 'the title begins at the right').toBeGreaterThan(800 / 2);
    expect(complaints).toEqual([]);
  });

  test(`in German, in a narrow side bar, in large letters, in forced colours: ${name}`, async () => {
    const { page } = await open.story(name, { language: 'de' });
    await expectFits(page, 240, `${name}-de`);
    if (VARIED.includes(name)) await expectAccessible(page);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await bordersLost(page), 'looks like text: give it a border').toEqual([]);
    await page.screenshot({ path: join(BUILT, `pictures/${name}-forced.png`) });
    if (VARIED.includes(name)) await expectAccessible(page);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '175%'));
    await expectFits(page, 640, `${name}-large`);
  });
}

async function expectFits(page: Page, width: number, picture: string): Promise<void> {
  await open.showAll(page, width);
  await page.screenshot({ path: join(BUILT, `pictures/${picture}-${width}.png`) });
  expect(await open.scrollsSideways(page), `scrolls sideways at ${width} px`).toBe(false);
  expect(await cutOff(page), `cut off at ${width} px`).toEqual([]);
}

async function expectAccessible(page: Page): Promise<void> {
  // Browsers put what scrolls in reach of the keyboard by themselves.
  const axe = new AxeBuilder({ page }).withTags(RULES).disableRules(['scrollable-region-focusable']);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

for (const name of VARIED)
  test(`the keyboard reaches every control, and it shows where it is: ${name}`, async () => {
    const { page } = await open.story(name, { fresh: true });
    await expect(page.getByText('Reading the page')).toHaveCount(0);
    const seen: string[] = [];
    for (let turn = 0; turn < 150; turn++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(focusOf);
      if (!focused || seen.includes(focused.path)) break;
      seen.push(focused.path);
      expect(focused.name, `has no name: ${focused.path}`).not.toBe('');
      expect(focused.shown, `does not show the focus: ${focused.path}`).toBe(true);
    }
    expect(seen.length).toBeGreaterThan(3);
  });

test('on and off look different in forced colours', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open.story('settings', {
      fresh: true,
      forcedColors: 'active',
      colorScheme,
      reducedMotion: 'reduce',
    });
    const [on, off] = await Promise.all(
      ['Notion', 'Google Docs'].map((name) =>
        page
          .locator('.switch', { has: page.getByText(name, { exact: true }) })
          .locator('.switch-knob')
          .screenshot(),
      ),
    );
    const alsoOff = await page.locator('.switch-knob').nth(2).screenshot();
    expect(off?.equals(alsoOff), 'two that are off look alike').toBe(true);
    expect(on?.equals(alsoOff)).toBe(false);
  }
});

test('nothing moves where the system asks for no motion', async () => {
  for (const name of [...VARIED, 'reading']) {
    const { page } = await open.story(name, { reducedMotion: 'reduce' });
    expect(await moving(page), name).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    if (name === 'reading') expect(await moving(page), 'this test would see it').not.toEqual([]);
  }
});

/** Words that do not fit where they stand. What may scroll or be shortened on purpose says so in its style. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#root *')]
      .filter((element) => {
        const style = getComputedStyle(element);
        if (element.closest('.only-read-aloud, thead, [aria-hidden=true], svg')) return false;
        if (element.textContent?.trim() === '') return false;
        if (style.textOverflow === 'ellipsis' || /auto|scroll/.test(style.overflowX)) return false;
        if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return false;
        return element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`),
  );
}

/** Controls that nothing sets apart from text once their own colours are gone. */
function bordersLost(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.button, .chip, .tag, textarea, .field, .switch-knob')]
      .filter(
        (element) => element.checkVisibility() && parseFloat(getComputedStyle(element).borderTopWidth) === 0,
      )
      .map((element) => `${element.className}: ${element.textContent}`),
  );
}

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#root *')]
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
      })
      .map(({ className }) => String(className)),
  );
}

/** The control that has the focus: where it is, what it is called, and whether anything shows it. */
function focusOf(): { path: string; name: string; shown: boolean } | null {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const index = [...document.querySelectorAll('*')].indexOf(element);
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const by = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '');
  const name = [
    element.getAttribute('aria-label'),
    ...by,
    ...labels.map((label) => label.textContent),
    element.textContent,
  ]
    .join(' ')
    .trim();
  // What a hidden control shows its focus on stands around or beside it.
  const candidates = [
    element,
    element.closest('label'),
    element.closest('label')?.querySelector('.switch-knob'),
  ];
  const shown = candidates.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  return { path: `${index} ${element.tagName}.${element.className}`, name, shown };
}
