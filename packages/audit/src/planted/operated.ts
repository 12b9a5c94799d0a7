import { control, fault, toReview, type PlantedPage } from './planted-page.ts';

const act = "document.title = 'Done'";

const text = 'Reports are up by a tenth.';

/** What can be clicked or reached, and what is left on paper. */
export const operated: readonly PlantedPage[] = [
  toReview(
    'click-without-keys',
    'A paragraph answers a click, and no key reaches it.',
    'x/pointer-only',
    `<p onclick="${act}">Send the report</p>`,
  ),
  fault(
    'link-without-address',
    'What looks like a link answers a click, and no key reaches it.',
    'x/pointer-only',
    `<p><a onclick="${act}" style="cursor:pointer;color:#00409f">Send the report</a></p>`,
  ),
  control(
    'clicks-that-keys-do-as-well',
    'A card, a label, the backdrop of a dialog and a list answer clicks, each around or behind what the keyboard reaches.',
    `<div onclick="${act}" style="position:fixed;inset:0"></div>
<div onclick="${act}" style="position:relative;color:#111;background:#fff"><a href="#card" style="color:#00409f;display:inline-block;padding:12px">More on fraud</a></div>
<label onclick="${act}" style="position:relative">Town <input type="text" style="min-height:44px"></label>
<ul onclick="${act}" style="position:relative"><li><button type="button" style="min-height:44px">Sort</button></li></ul>
<div onclick="event.stopPropagation()" style="position:relative;color:#111;background:#fff">News</div>`,
  ),
  fault(
    'focus-that-moves-on',
    'A field passes the focus on to another as soon as it has it.',
    'x/change-on-focus',
    `<label>Day <input type="text" onfocus="document.getElementById('month').focus()" style="min-height:44px"></label>
<label>Month <input type="text" id="month" style="min-height:44px"></label> <button type="button" style="min-height:44px">Send</button>`,
  ),
  control(
    'focus-that-is-answered-in-place',
    'A field selects its text, a toolbar goes to the button that was used last, and a part is noted in the address.',
    `<label>Day <input type="text" onfocus="this.select()" style="min-height:44px"></label>
<div role="toolbar" aria-label="Format"><button type="button" onfocus="this.nextElementSibling.focus()" style="min-height:44px">Bold</button><button type="button" tabindex="-1" style="min-height:44px">Italic</button></div>
<button type="button" onfocus="history.replaceState(null, '', '#part')" style="min-height:44px">Part</button>`,
  ),
  toReview(
    'words-lost-on-paper',
    'A paragraph is on the screen and not on paper.',
    'x/print',
    `<style>@media print { .on-screen { display: none; } }</style><p>${text}</p><div class="on-screen"><p>Three threats are new.</p></div>`,
    'print',
  ),
  toReview(
    'words-cut-off-on-paper',
    'A region scrolls on the screen, and on paper it cuts off what it can’t show at once.',
    'x/print',
    `<div role="region" aria-label="News" tabindex="0" style="height:60px;overflow:auto;color:#111;background:#fff"><p>${text}</p><p>Three threats are new.</p><p>One is gone.</p></div>`,
    'print',
  ),
  control(
    'words-that-paper-needs-not',
    'On paper there is no navigation and no button, a box that scrolls shows all of it, and words stand in another place.',
    `<style>
  .screen-only { display: block; padding: 12px; color: #111; background: #fff; }
  .paper-only { display: none; color: #111; background: #fff; }
  .scrolls { height: 60px; overflow: auto; color: #111; background: #fff; }
  @media print { .screen-only { display: none; } .paper-only { display: block; } .scrolls { height: auto; overflow: visible; } }
</style>
<nav aria-label="Pages" class="screen-only"><a href="#more" style="color:#00409f;display:inline-block;padding:12px">More on fraud</a></nav>
<button type="button" class="screen-only" style="min-height:44px">Send</button>
<p class="screen-only">${text}</p><p class="paper-only">${text}</p>
<div class="scrolls" role="region" aria-label="News" tabindex="0"><p>Three threats are new.</p><p>One is gone.</p><p>Two stay.</p></div>`,
    ['1280-light', 'print'],
  ),
  fault(
    'tip-that-stays',
    'Words come up over others under the pointer, and no key sends them away.',
    'x/content-on-hover',
    `<style>.tip-stays { display: inline-block; position: relative; } .tip-stays span { display: none; position: absolute; left: 0; top: 100%; width: 200px; color: #111; background: #fff; } .tip-stays:hover span { display: block; }</style>
<div class="tip-stays">VAT<span>A tax on value</span></div><p style="margin:0">${text}</p>`,
  ),
  control(
    'tip-that-goes',
    'Words come up under the pointer, which can come to them, and Escape sends them away.',
    `<style>.tip-goes { display: inline-block; position: relative; } .tip-goes span { display: none; position: absolute; left: 0; top: 100%; width: 200px; color: #111; background: #fff; } .tip-goes:hover span { display: block; } .tip-goes.sent-away span { display: none; }</style>
<div class="tip-goes">VAT<span>A tax on value</span></div><p style="margin:0">${text}</p>
<script>document.addEventListener('keydown', ({ key }) => document.querySelector('.tip-goes').classList.toggle('sent-away', key === 'Escape'));</script>`,
  ),
  toReview(
    'message-that-nobody-hears',
    'A press on a button brings up a message, and no listener hears of it.',
    'x/status-message',
    `<button type="button" style="min-height:44px" onclick="document.getElementById('unheard').textContent = 'The report was sent.'">Send</button><p id="unheard"></p>`,
  ),
  control(
    'message-that-is-heard',
    'A press on a button brings up a message in a status, opens what says so by itself, takes the focus along, or changes the words of the button.',
    `<button type="button" style="min-height:44px" onclick="document.getElementById('heard').textContent = 'The report was sent.'">Send</button><p id="heard" role="status"></p>
<button type="button" style="min-height:44px" aria-expanded="false" onclick="this.setAttribute('aria-expanded', 'true'); this.nextElementSibling.hidden = false">More</button><p hidden>${text}</p>
<button type="button" style="min-height:44px" onclick="this.nextElementSibling.textContent = 'Nothing was found.'; this.nextElementSibling.focus()">Search</button><p tabindex="-1"></p>
<button type="button" style="min-height:44px" onclick="this.textContent = 'Copied'">Copy</button>`,
  ),
];
