import { fault, type PlantedPage } from './planted-page.ts';

const whiteDot = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

/** Text that can't be read: where axe can say so, and where only the pixels can. */
export const colour: readonly PlantedPage[] = [
  fault(
    'low-contrast',
    'Grey text on white has a contrast of 2.8 to 1.',
    'axe/color-contrast',
    '<p style="color:#999;background:#fff">Reports are up by a tenth.</p>',
  ),
  fault(
    'low-contrast-by-opacity',
    'Black text is four tenths opaque.',
    'axe/color-contrast',
    '<div style="background:#fff"><p style="color:#000;opacity:.4">Reports are up by a tenth.</p></div>',
  ),
  fault(
    'low-contrast-on-gradient',
    'Grey text lies on a pale gradient.',
    'x/contrast-pixels',
    '<p style="color:#999;background:linear-gradient(#fff,#eee)">Reports are up by a tenth.</p>',
  ),
  fault(
    'low-contrast-on-image',
    'Grey text lies on a white picture.',
    'x/contrast-pixels',
    `<p style="color:#999;background:url(${whiteDot})">Reports are up by a tenth.</p>`,
  ),
  fault(
    'text-in-colour-of-background',
    'White text lies on white.',
    'x/contrast-pixels',
    '<p style="color:#fff;background:#fff">Reports are up by a tenth.</p>',
  ),
  fault(
    'low-contrast-on-pseudo-element',
    'Dark text lies on white, and a dark ::before lies between them.',
    'x/contrast-pixels',
    `<style>
  .between { position: relative; z-index: 0; color: #333; background: #fff; }
  .between::before { content: ''; position: absolute; inset: 0; z-index: -1; background: #222; }
</style>
<p class="between">Reports are up by a tenth.</p>`,
  ),
  fault(
    'low-contrast-under-veil',
    'A grey veil lies over grey text.',
    'x/contrast-pixels',
    `<div style="position:relative;background:#fff">
  <p style="color:#777">Reports are up by a tenth.</p>
  <div style="position:absolute;inset:0;background:rgb(120 120 120 / 50%)"></div>
</div>`,
  ),
  fault(
    'low-contrast-of-one-character',
    'A single pale character says something.',
    'x/contrast-pixels',
    '<p style="background:#fff"><span style="color:#bbb">7</span></p>',
  ),
  fault(
    'large-text-at-three-to-one',
    'Text of 32 px has a contrast of 3.5 to 1: enough for level AA, where smaller text would fail, and not for AAA.',
    'axe/color-contrast-enhanced',
    '<p style="font-size:32px;color:#888;background:#fff">Reports are up by a tenth.</p>',
  ),
  fault(
    'low-contrast-in-the-end',
    'A finite animation ends in text that is too pale, a minute from now.',
    'axe/color-contrast',
    `<style>
  @keyframes to-pale { from { color: #111; } to { color: #aaa; } }
  .ends-pale { color: #111; background: #fff; animation: to-pale 60s forwards; }
</style>
<p class="ends-pale">Reports are up by a tenth.</p>`,
  ),
  fault(
    'low-contrast-after-transition',
    'A transition that takes a minute ends in text that is too pale.',
    'axe/color-contrast',
    `<p id="turns-pale" style="color:#111;background:#fff;transition:color 60s">Reports are up by a tenth.</p>
<script>
  const text = document.getElementById('turns-pale');
  text.getBoundingClientRect();
  text.style.color = '#aaa';
</script>`,
  ),
];
