import type { Browser, CDPSession, Page } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import { axeCheck } from '../src/checks/axe.ts';
import type { Check, Scene, Seen } from '../src/checks/check.ts';
import { contrastRules, resolveContrast } from '../src/checks/contrast-pixels.ts';
import { openWorld, type World } from '../src/checks/world.ts';
import { modes } from '../src/modes/modes.ts';
import { launchChromium } from './chromium.ts';

/** “failed axe/image-alt”, without repetitions. */
export function found({ observations }: Pick<Seen, 'observations'>): readonly string[] {
  return [...new Set(observations.map(({ outcome, check }) => `${outcome} ${check}`))].toSorted();
}

/** A browser for the tests of one file, and the words in which they say what it shows. */
export function inBrowser() {
  let browser: Browser;
  let page: Page;
  let devtools: CDPSession;
  let scene: Scene;

  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    devtools = await page.context().newCDPSession(page);
  });
  afterAll(() => browser.close());

  async function show(
    body: string,
    id = '1280-light',
    more: Partial<Scene> = {},
    address = 'about:blank',
  ): Promise<void> {
    const mode = modes.find((candidate) => candidate.id === id);
    if (mode === undefined) throw new Error(`There is no mode “${id}”.`);
    const [state] = mode.states;
    const { width, height, scale: deviceScaleFactor, colorScheme, forcedColors } = state;
    await page.goto(address);
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setViewportSize({ width, height });
    await devtools.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor,
      mobile: false,
    });
    await page.setContent(
      `<!doctype html><html lang="en"><title>A page</title><style>body { font: 16px sans-serif }</style><body>${body}`,
    );
    const rules = [...axeCheck.rules, ...contrastRules]
      .filter(({ enabled }) => enabled)
      .map((rule) => rule.id);
    const world = await openWorld(page, devtools);
    scene = { page, world, devtools, mode, state, isPage: false, rules, expects: [], exclude: [], ...more };
  }

  const see = (): Promise<Seen> => axeCheck.see(scene);

  return {
    get page(): Page {
      return page;
    },
    get world(): World {
      return scene.world;
    },
    get devtools(): CDPSession {
      return devtools;
    },
    get scene(): Scene {
      return scene;
    },
    show,
    see,

    /** Lets a check see what is shown. */
    seeHere: (check: Check): Promise<Seen> => check.see({ ...scene, rules: check.rules.map(({ id }) => id) }),

    async seeWithPixels(): Promise<Seen> {
      return resolveContrast(scene, await see());
    },

    /** Shows many cases under one another, and gives for each what a check found in it. A script runs before that. */
    async judgeAll(
      check: Check,
      cases: Readonly<Record<string, string>>,
      { mode = '1280-light', script = '', rules = check.rules.map(({ id }) => id) } = {},
    ): Promise<Readonly<Record<string, readonly string[]>>> {
      const names = Object.keys(cases);
      const sections = names.map((name, index) => `<section id="case-${index}">${cases[name]}</section>`);
      await show(sections.join('\n'), mode, { rules });
      await page.evaluate(`{${script}}`);
      const { observations } = await check.see(scene);
      const of = await scene.world.evaluate(() =>
        globalThis.cressetAudit?.elements.map((element) => {
          const root = element.getRootNode();
          return (root instanceof ShadowRoot ? root.host : element).closest('section')?.id;
        }),
      );
      return Object.fromEntries(
        names.map((name, index) => [
          name,
          found({ observations: observations.filter(({ element }) => of?.[element] === `case-${index}`) }),
        ]),
      );
    },

    /** Shows many cases under one another, and gives for each what axe found in it, and what pixels left of that. */
    async seeAll(
      cases: Readonly<Record<string, string>>,
      mode: string,
      rules: readonly string[],
    ): Promise<ReadonlyMap<string, { readonly axe: readonly string[]; readonly left: readonly string[] }>> {
      const names = Object.keys(cases);
      const sections = names.map((name, index) => `<section id="case-${index}">${cases[name]}</section>`);
      await show(sections.join('\n'), mode, { rules });
      const seen = await see();
      const resolved = await resolveContrast(scene, seen);
      const of = await scene.world.evaluate(() =>
        globalThis.cressetAudit?.elements.map((element) => element.closest('section')?.id),
      );
      const within = (observations: Seen['observations'], index: number) =>
        found({ observations: observations.filter(({ element }) => of?.[element] === `case-${index}`) });
      return new Map(
        names.map((name, index) => [
          name,
          { axe: within(seen.observations, index), left: within(resolved.observations, index) },
        ]),
      );
    },
  };
}
