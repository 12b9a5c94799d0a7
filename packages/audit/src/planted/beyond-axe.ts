import { control, fault, faultOnlyIn, toReview, type PlantedPage } from './planted-page.ts';

const text = 'Reports are up by a tenth.';

/** What axe doesn't see, and what looks like it and is right. */
export const beyondAxe: readonly PlantedPage[] = [
  {
    id: 'description-that-is-not-there',
    what: 'A field names as its description an element that is not there.',
    html: '<label>Email <input type="email" autocomplete="email" aria-describedby="hint" style="min-height:44px"></label>',
    modes: ['1280-light'],
    expected: [
      { check: 'axe/aria-valid-attr-value', outcome: 'cantTell', modes: ['1280-light'] },
      { check: 'x/missing-reference', outcome: 'failed', modes: ['1280-light'] },
    ],
  },
  fault(
    'label-of-nothing',
    'A label names a field that is not there.',
    'x/missing-reference',
    `<p>${text}</p><label for="nowhere">Email</label>`,
  ),
  {
    id: 'id-of-two-descriptions',
    what: 'A field is described by an id that two elements have.',
    html: '<label>Email <input type="email" autocomplete="email" aria-describedby="twice" style="min-height:44px"></label><p id="twice">At work</p><p id="twice">At home</p>',
    modes: ['1280-light'],
    expected: [
      { check: 'axe/duplicate-id-aria', outcome: 'cantTell', modes: ['1280-light'] },
      { check: 'x/shared-id', outcome: 'failed', modes: ['1280-light'] },
    ],
  },
  control(
    'id-of-two-that-nobody-names',
    'Two drawings have parts of one id, and nothing that anybody hears refers to it.',
    `<p id="drawn">${text}</p><p id="drawn">${text}</p>`,
  ),
  control(
    'controls-of-what-is-closed',
    'A button controls a menu that is not in the document while it is closed.',
    '<button type="button" aria-expanded="false" aria-controls="menu" style="min-height:44px">Menu</button>',
  ),
  fault(
    'placeholder-as-only-label',
    'A field is named by its placeholder alone.',
    'x/placeholder-as-label',
    '<input type="text" placeholder="Your town" style="min-height:44px">',
  ),
  fault(
    'pale-placeholder',
    'A placeholder stands out by 2.3 to 1.',
    'x/placeholder-contrast',
    '<style>.pale::placeholder { color: #aaa; opacity: 1 }</style><label>Town <input class="pale" type="text" placeholder="Bern" style="min-height:44px;background:#fff"></label>',
  ),
  faultOnlyIn(
    'dark',
    'pale-placeholder-in-dark',
    'A placeholder keeps its colour on a field that turns dark.',
    'x/placeholder-contrast',
    `<style>
  .town { background: #fff; color: #111; min-height: 44px; }
  .town::placeholder { color: #666; opacity: 1; }
  @media (prefers-color-scheme: dark) { .town { background: #222; color: #eee; } }
</style>
<label>Town <input class="town" type="text" placeholder="Bern"></label>`,
  ),
  toReview(
    'link-that-says-click-here',
    'A link is named “click here”.',
    'x/link-text',
    '<p>To see the reports of the year, <a href="#reports" style="color:#00409f">click here</a>.</p>',
  ),
  toReview(
    'links-of-one-name',
    'Two links are both named “Reports”, and lead to different places.',
    'x/same-link-text',
    '<ul><li style="padding:16px"><a href="#spring">Reports</a></li><li style="padding:16px"><a href="#summer">Reports</a></li></ul>',
  ),
  control(
    'links-of-one-name-apart',
    'Two links are named alike, and the line around each tells them apart.',
    '<ul><li>Spring: <a href="#spring" style="color:#00409f">Reports</a></li><li>Summer: <a href="#summer" style="color:#00409f">Reports</a></li></ul>',
  ),
  fault(
    'table-without-headers',
    'A table with a caption has no header.',
    'x/table-headers',
    '<table><caption>Reports by quarter</caption><tr><td>Kind</td><td>Spring</td></tr><tr><td>Fraud</td><td>12</td></tr></table>',
  ),
  toReview(
    'table-without-headers-or-caption',
    'A table that may be there for its layout has no header.',
    'x/table-headers',
    '<table><tr><td>Kind</td><td>Spring</td></tr><tr><td>Fraud</td><td>12</td></tr></table>',
  ),
  fault(
    'button-that-no-key-reaches',
    'What says that it is a button takes no focus.',
    'x/role-without-focus',
    '<div role="button" style="min-height:44px">Send</div>',
  ),
  control(
    'radio-buttons-that-arrows-reach',
    'Of a group of radio buttons Tab reaches one, and arrow keys the others.',
    '<div role="radiogroup" aria-label="Urgent"><div role="radio" aria-checked="true" tabindex="0" style="min-height:44px">Yes</div><div role="radio" aria-checked="false" style="min-height:44px">No</div></div>',
  ),
  toReview(
    'turns-for-ever',
    'A mark turns for ever, for those who asked for less motion, too.',
    'x/motion',
    `<style>@keyframes turn { to { transform: rotate(360deg); } } .turns { animation: turn 2s linear infinite; width: 40px; }</style><p class="turns">News</p>`,
    'reduced-motion',
  ),
  control(
    'turns-unless-asked-not-to',
    'A mark turns for ever, and stands still for those who asked for less motion.',
    `<style>@keyframes turn-around { to { transform: rotate(360deg); } } @media (prefers-reduced-motion: no-preference) { .may-turn { animation: turn-around 2s linear infinite; } } .may-turn { width: 40px; }</style><p class="may-turn">News</p>`,
    ['1280-light', 'reduced-motion'],
  ),
  {
    id: 'wide-block',
    what: 'A block of 600 px makes narrow windows scroll sideways.',
    html: `<div style="width:600px;background:#eee"><p>${text}</p></div>`,
    modes: ['1280-light', '320-light', 'zoom-400'],
    expected: [{ check: 'x/reflow', outcome: 'failed', modes: ['320-light', 'zoom-400'] }],
  },
  control(
    'wide-picture',
    'A picture of a map is wider than a narrow window, as a map may be.',
    '<svg role="img" aria-label="Map of the reports" width="600" height="40"><rect width="600" height="40" fill="#445"/></svg>',
    ['1280-light', '320-light'],
  ),
  faultOnlyIn(
    '320-light',
    'cut-off-when-narrow',
    'A line that may not wrap is cut off in narrow windows.',
    'x/clipped-when-narrow',
    `<p style="overflow:hidden;white-space:nowrap;max-width:600px">${text} ${text}</p>`,
  ),
  faultOnlyIn(
    'text-200',
    'cut-off-when-large',
    'A box of a height in px cuts off its text when that is twice as large.',
    'x/clipped-when-large',
    `<p style="overflow:hidden;height:24px;margin:0">${text}</p>`,
  ),
  faultOnlyIn(
    'text-spacing',
    'cut-off-when-spaced',
    'A box of a fixed height cuts off its second line when the text is set wider apart.',
    'x/clipped-when-spaced',
    `<p style="overflow:hidden;height:20px;width:12.5em;margin:0;line-height:1.25">${text}</p>`,
  ),
  {
    id: 'covered-when-spaced',
    what: 'Two lines that are placed by hand lie over one another when the text is set wider apart.',
    html: `<div style="position:relative;height:80px"><p style="position:absolute;top:0;margin:0;width:13em">${text}</p><p style="position:absolute;top:22px;margin:0">Three threats are new.</p></div>`,
    modes: ['1280-light', 'text-spacing'],
    expected: [
      { check: 'x/clipped-when-spaced', outcome: 'failed', modes: ['text-spacing'] },
      // What is covered can't be measured, either.
      { check: 'x/contrast-pixels-enhanced', outcome: 'cantTell', modes: ['text-spacing'] },
    ],
  },
  control(
    'grows-with-its-text',
    'A box with a least height grows with its text.',
    `<p style="overflow:hidden;min-height:24px;margin:0">${text} ${text} ${text}</p>`,
    ['1280-light', '320-light', 'zoom-200', 'zoom-400', 'text-200', 'text-spacing'],
  ),
  fault(
    'pale-under-the-pointer',
    'A button turns pale under the pointer.',
    'x/contrast-states',
    '<style>.turns { color: #111; background: #fff; min-height: 44px; transition: color 1s } .turns:hover { color: #aaa }</style><button type="button" class="turns">Send</button>',
  ),
  control(
    'readable-in-every-state',
    'A card turns dark under the pointer, and its text white; what can’t be used turns pale.',
    '<style>.darkens { color: #111; background: #fff; padding: 8px } .darkens:hover { color: #fff; background: #036 } .unused:hover { color: #aaa }</style><p class="darkens">Three threats are new.</p><button type="button" class="unused" disabled>Send</button>',
  ),
  fault(
    'field-with-a-pale-edge',
    'A field is shown by a border of 1.4 to 1 alone.',
    'x/non-text-contrast',
    '<label>Town <input type="text" style="min-height:44px;color:#111;background:#fff;border:1px solid #ddd"></label>',
  ),
  control(
    'controls-that-stand-out',
    'A field has a dark line below alone, a pale button has words, and an icon stands out from its dark button.',
    `<p><label>Town <input type="text" style="min-height:44px;color:#111;border:0;border-bottom:1px solid #555;background:#f5f5f5"></label></p>
<p><button type="button" style="min-height:44px;color:#111;background:#eee;border:1px solid #ddd">Send</button></p>
<p><button type="button" aria-label="Close" style="width:44px;height:44px;background:#222;border:0"><svg width="16" height="16" aria-hidden="true"><path d="M0 0h16v16H0z" fill="#fff"/></svg></button></p>`,
  ),
  {
    id: 'chosen-by-its-ground-alone',
    what: 'Of two tabs, the chosen one has another ground, which forced colours take away.',
    html: `<style>.by-ground { min-height: 44px; border: 1px solid #111; color: #111; background: #fff } .by-ground[aria-selected='true'] { background: #bde }</style>
<div role="tablist" aria-label="Threats"><button type="button" role="tab" class="by-ground" aria-selected="true">Now</button><button type="button" role="tab" class="by-ground" aria-selected="false" tabindex="-1">Before</button></div>`,
    modes: ['1280-light', 'forced-light', 'forced-dark'],
    expected: [{ check: 'x/forced-colors', outcome: 'failed', modes: ['forced-light', 'forced-dark'] }],
  },
  faultOnlyIn(
    'forced-dark',
    'icon-of-a-fixed-colour',
    'The icon of a button is dark, and so is what the reader has chosen to be behind it.',
    'x/forced-colors',
    '<button type="button" aria-label="Close" style="width:44px;height:44px;background:none"><svg width="16" height="16" aria-hidden="true"><path d="M0 0h16v16H0z" fill="#111"/></svg></button>',
  ),
  control(
    'visible-in-forced-colours',
    'A field has a border that is transparent elsewhere, an icon the colour of text, and the chosen tab a line.',
    `<style>.by-line { min-height: 44px; border: 1px solid #111; color: #111; background: #fff } .by-line[aria-selected='true'] { border-bottom-width: 4px }</style>
<p><label>Town <input type="text" style="min-height:44px;color:#fff;border:1px solid transparent;background:#444"></label></p>
<p><button type="button" aria-label="Close" style="width:44px;height:44px"><svg width="16" height="16" aria-hidden="true"><path d="M0 0h16v16H0z" fill="currentColor"/></svg></button></p>
<div role="tablist" aria-label="Threats"><button type="button" role="tab" class="by-line" aria-selected="true">Now</button><button type="button" role="tab" class="by-line" aria-selected="false" tabindex="-1">Before</button></div>`,
    ['1280-light', 'forced-light', 'forced-dark'],
  ),
  fault(
    'focus-that-nobody-sees',
    'A button looks the same with the focus and without it.',
    'x/focus-visible',
    '<style>.unseen:focus { outline: none }</style><button type="button" class="unseen" style="min-height:44px">Send</button>',
  ),
  faultOnlyIn(
    'forced-light',
    'focus-by-a-shadow-alone',
    'The focus is shown by a shadow, which is not drawn in forced colours.',
    'x/focus-visible',
    '<style>.shadow:focus-visible { outline: none; box-shadow: 0 0 0 3px #00409f }</style><button type="button" class="shadow" style="min-height:44px">Send</button>',
  ),
  control(
    'focus-shown-elsewhere',
    'A mark beside a link shows that it has the focus.',
    '<style>.elsewhere { outline: none } :has(> .elsewhere:focus) + p { background: #00409f; color: #fff }</style><p><a class="elsewhere" href="#more" style="color:#00409f">More on fraud</a></p><p>You are here</p>',
  ),
  toReview(
    'pale-focus',
    'The focus is shown by a ring that hardly differs from white.',
    'x/focus-contrast',
    '<style>.pale-ring { border: 1px solid #111; background: #fff } .pale-ring:focus-visible { outline: 3px solid #eee }</style><div style="background:#fff;padding:20px"><button type="button" class="pale-ring" style="min-height:44px">Send</button></div>',
  ),
  {
    id: 'focus-behind-a-header',
    what: 'In low windows a header that stays in place lies over what has the focus.',
    html: `<style>.stays { position: fixed; inset: 0 0 auto 0; background: #fff } @media (max-height: 300px) { .stays { height: 100% } }</style>
<p><button type="button" style="min-height:44px;margin-top:60px">Send</button></p><div class="stays">News</div>`,
    modes: ['1280-light', 'zoom-400'],
    expected: [{ check: 'x/focus-not-obscured', outcome: 'failed', modes: ['zoom-400'] }],
  },
  fault(
    'trap',
    'A field holds the Tab key back in both directions.',
    'x/keyboard-trap',
    `<button type="button" style="min-height:44px">Before</button> <label>Code <input type="text" id="trapped" style="min-height:44px"></label> <button type="button" style="min-height:44px">After</button>
<script>document.getElementById('trapped').addEventListener('keydown', (event) => { if (event.key === 'Tab') event.preventDefault(); });</script>`,
  ),
  control(
    'field-that-escape-frees',
    'A field takes the Tab key until Escape is pressed.',
    `<label>Code <input type="text" id="freed" style="min-height:44px"></label> <button type="button" style="min-height:44px">After</button>
<script>{ let holds = true; document.getElementById('freed').addEventListener('keydown', (event) => { if (event.key === 'Escape') holds = false; if (event.key === 'Tab' && holds) event.preventDefault(); }); }</script>`,
  ),
  control(
    'modal-that-loops',
    'A modal dialog keeps the focus within itself, and Escape closes it.',
    `<dialog id="loops" aria-label="Send"><button type="button" style="min-height:44px">Yes</button> <button type="button" style="min-height:44px">No</button></dialog><script>document.getElementById('loops').showModal();</script>`,
  ),
  control(
    'panel-that-scrolls',
    'A panel scrolls by itself, and brings each button into view as the keyboard comes to it.',
    `<div role="region" aria-label="Settings" style="block-size:200px;overflow:auto;padding:8px">${['Brand', 'Accent', 'Link'].map((name) => `<p style="margin-block-end:150px"><button type="button" style="min-height:44px">${name}</button></p>`).join('')}</div>`,
  ),
  toReview(
    'reversed-line',
    'The keyboard goes through a line from its end to its beginning.',
    'x/focus-order',
    '<div style="display:flex;flex-direction:row-reverse;gap:30px;justify-content:flex-end"><button type="button" style="min-height:44px">First</button><button type="button" style="min-height:44px">Second</button></div>',
  ),
  toReview(
    'text-in-pixels',
    'Text of 16 px stays at 16 px, whatever size the reader has set.',
    'x/text-that-does-not-grow',
    `<p style="font-size:16px">${text}</p>`,
    'text-200',
  ),
];
