import { modes } from '../modes/modes.ts';
import { control, type PlantedPage } from './planted-page.ts';

const text = 'Reports are up by a tenth.';
const blackDot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

const baseline = `<style>
  .baseline { color: #111; background: #fff; }
  .baseline a { color: #00409f; }
  .baseline :is(button, input, select, summary) { min-height: 44px; }
</style>
<article class="baseline" aria-labelledby="baseline-heading">
  <h2 id="baseline-heading">Fraud</h2>
  <p>${text} Read <a href="#more">more on fraud</a>.</p>
  <img src="${blackDot}" width="48" height="48" alt="A black square">
  <ul><li>Invoices</li><li>Romance</li></ul>
  <h3>Report it</h3>
  <form aria-label="Report">
    <p><label>Email <input type="email" autocomplete="email"></label></p>
    <p><label>Kind <select><option>Invoice</option><option>Romance</option></select></label></p>
    <p><label><input type="checkbox"> Send me news</label></p>
    <fieldset><legend>Urgent</legend>
      <label><input type="radio" name="urgent"> Yes</label>
      <label><input type="radio" name="urgent"> No</label>
    </fieldset>
    <button type="submit">Send</button>
  </form>
  <details><summary>Who reads this?</summary><p>Our staff.</p></details>
  <div role="tablist" aria-label="Threats">
    <button type="button" role="tab" id="tab-1" aria-selected="true" aria-controls="panel-1">Now</button>
    <button type="button" role="tab" id="tab-2" aria-selected="false" aria-controls="panel-2" tabindex="-1">Before</button>
  </div>
  <div role="tabpanel" id="panel-1" aria-labelledby="tab-1" tabindex="0">Three are new.</div>
  <div role="tabpanel" id="panel-2" aria-labelledby="tab-2" tabindex="0" hidden>Two were new.</div>
  <p role="status">Saved.</p>
</article>`;

const table = `<style>
  .wide { width: 240px; overflow-x: auto; color: #111; background: #fff; }
  .wide :is(th, td) { min-width: 120px; }
</style>
<div class="wide" role="region" aria-labelledby="wide-caption" tabindex="0">
  <table>
    <caption id="wide-caption">Reports by quarter</caption>
    <thead><tr><th scope="col">Kind</th><th scope="col">Spring</th><th scope="col">Summer</th></tr></thead>
    <tbody>
      <tr><th scope="row">Fraud</th><td>12</td><td>14</td></tr>
      <tr><th scope="row">Theft</th><td>7</td><td>5</td></tr>
    </tbody>
  </table>
</div>`;

/** Right, though a careless audit would find fault with each. */
export const controls: readonly PlantedPage[] = [
  {
    id: 'clean-baseline',
    what: 'One of every common component, each of them right in every mode.',
    html: baseline,
    modes: everyMode(),
    expected: [],
  },
  control(
    'pale-disabled-button',
    'What can’t be used need not have contrast.',
    '<button type="button" disabled style="color:#aaa;background:#fff;border-color:#aaa">Send</button>',
  ),
  control(
    'small-target-with-room',
    'A target of 16 px is large enough where no other is within 24 px.',
    `<div style="padding:40px"><button type="button" aria-label="Close" style="width:16px;height:16px;padding:0;border:0;background:#111"></button></div>`,
  ),
  control(
    'good-contrast-on-gradient',
    'Dark text lies on a pale gradient.',
    `<p style="color:#222;background:linear-gradient(#fff,#ddd)">${text}</p>`,
  ),
  control(
    'good-contrast-on-image',
    'White text lies on a black picture.',
    `<p style="color:#fff;background:#fff url(${blackDot})">${text}</p>`,
  ),
  control(
    'good-contrast-on-pseudo-element',
    'White text lies on white, and a dark ::before lies between them.',
    `<style>
  .backed { position: relative; z-index: 0; color: #fff; background: #fff; }
  .backed::before { content: ''; position: absolute; inset: 0; z-index: -1; background: #222; }
</style>
<p class="backed">${text}</p>`,
  ),
  control(
    'good-contrast-of-one-character',
    'A single dark character lies on white.',
    '<p style="background:#fff"><span style="color:#111">7</span></p>',
  ),
  control(
    'name-with-a-comma-nobody-sees',
    'All words that a button shows are in its name; between them is a comma for those who listen.',
    `<style>
  .only-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
</style>
<span id="upload">Upload a photo</span>
<button type="button" id="choose" aria-labelledby="upload choose-comma choose" style="min-height:44px">
  <span>No file chosen</span><span class="only-heard" id="choose-comma">, </span><span>Choose a file</span>
</button>`,
  ),
  control(
    'letter-as-an-icon',
    'A button shows a bold B, and its name is Bold.',
    '<button type="button" aria-label="Make it bold" style="width:44px;height:44px"><b>B</b></button>',
  ),
  control(
    'hidden-text-in-colour-of-background',
    'White text on white is hidden from those who listen as well, so it is there for nobody.',
    `<p>${text}</p><p aria-hidden="true" style="color:#fff;background:#fff">${text}</p>`,
  ),
  control(
    'visually-hidden-text',
    'Text for screen readers alone needs no contrast.',
    `<style>
  .visually-hidden {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap; color: #fff; background: #fff;
  }
</style>
<a href="#fraud" style="color:#00409f">More<span class="visually-hidden"> on fraud</span></a>`,
  ),
  control(
    'table-that-scrolls-in-its-own-region',
    'A table that needs two dimensions scrolls in a named region that the keyboard reaches.',
    table,
    ['1280-light', '320-light', 'zoom-400'],
  ),
  control(
    'author-colours-in-forced-colours',
    'Pale text on white gives way to the colours that the reader has chosen.',
    `<p style="color:#ccc;background:#fff">${text}</p>
<p><button type="button" style="color:#aaa;background:#fff">Send</button> <a href="#more" style="color:#bbb">More on fraud</a></p>`,
    ['forced-light', 'forced-dark'],
  ),
  control(
    'text-and-canvas-of-the-browser',
    'Text and background are the browser’s own, which turn dark together.',
    `<style>:root { color-scheme: light dark; }</style>
<p>${text} <a href="#more">More on fraud</a></p>`,
    ['1280-light', 'dark', 'forced-light', 'forced-dark'],
  ),
  control(
    'finite-animation-that-ends-readable',
    'Text fades in, and is readable when it has arrived.',
    `<style>
  @keyframes arrive { from { opacity: 0; } to { opacity: 1; } }
  .arrives { color: #111; background: #fff; opacity: 0; animation: arrive 60s forwards; }
</style>
<p class="arrives">${text}</p>`,
  ),
  control(
    'infinite-animation-of-readable-text',
    'Text pulses for ever, and is readable without its animation.',
    `<style>
  @keyframes pulse { from { color: #fff; } to { color: #eee; } }
  .pulses { color: #111; background: #fff; animation: pulse 60s infinite alternate; }
</style>
<p class="pulses">${text}</p>`,
  ),
  control(
    'transition-in-flight',
    'Text is on its way from white to black, and readable when it has arrived.',
    `<p id="in-flight" style="color:#fff;background:#fff;transition:color 60s">${text}</p>
<script>
  const arriving = document.getElementById('in-flight');
  arriving.getBoundingClientRect();
  arriving.style.color = '#111';
</script>`,
  ),
];

function everyMode(): PlantedPage['modes'] {
  const [first, ...others] = modes.map(({ id }) => id);
  if (first === undefined) throw new Error('There is no mode to judge a page in.');
  return [first, ...others];
}
