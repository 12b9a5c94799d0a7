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
  fault(
    'tip-that-comes-late-and-goes',
    'Words come up half a second after the focus, which the whole page listens for, and go by themselves while it stays.',
    'x/content-on-hover',
    `<button type="button" data-tip="late-tip" style="min-height:44px">VAT</button><p id="late-tip" hidden>A tax on value</p>
<script>
  const lateTip = document.getElementById('late-tip');
  let timers = [];
  const hide = () => { lateTip.hidden = true; };
  document.addEventListener('focusin', ({ target }) => {
    if (!target.matches('[data-tip]')) return;
    timers = [setTimeout(() => { lateTip.hidden = false; }, 500), setTimeout(hide, 5000)];
  });
  document.addEventListener('focusout', () => { timers.forEach(clearTimeout); hide(); });
</script>`,
  ),
  control(
    'tip-that-comes-late-and-stays',
    'Words come up half a second after the pointer or the focus, give the pointer a moment to come over, and Escape sends them away.',
    `<button type="button" id="calm" style="min-height:44px">VAT</button><p id="calm-tip" hidden style="position:absolute;top:120px;left:16px;color:#111;background:#fff">A tax on value</p><p style="height:120px">${text}</p>
<script>
  const calmTip = document.getElementById('calm-tip');
  let coming, leaving;
  const come = () => { clearTimeout(leaving); coming = setTimeout(() => { calmTip.hidden = false; }, 500); };
  const leave = () => { clearTimeout(coming); leaving = setTimeout(() => { calmTip.hidden = true; }, 200); };
  for (const part of [document.getElementById('calm'), calmTip]) {
    part.addEventListener('mouseenter', come);
    part.addEventListener('mouseleave', leave);
    part.addEventListener('focus', come);
    part.addEventListener('blur', leave);
  }
  document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') calmTip.hidden = true; });
</script>`,
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
