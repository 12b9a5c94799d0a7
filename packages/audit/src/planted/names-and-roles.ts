import { fault, type PlantedPage } from './planted-page.ts';

const dot =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2224%22 height=%2224%22%3E%3Ccircle cx=%2212%22 cy=%2212%22 r=%2210%22/%3E%3C/svg%3E';

const icon =
  '<svg width="24" height="24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="10"/></svg>';

/** Names that are missing or wrong, roles without what they need, headings out of order. */
export const namesAndRoles: readonly PlantedPage[] = [
  fault(
    'image-without-alt',
    'An image says nothing to those who don’t see it.',
    'axe/image-alt',
    `<p>Attacks by month</p><img src="${dot}">`,
  ),
  fault(
    'icon-button-without-name',
    'A button shows a picture and has no name.',
    'axe/button-name',
    `<button type="button">${icon}</button>`,
  ),
  fault(
    'icon-link-without-name',
    'A link shows a picture and has no name.',
    'axe/link-name',
    `<a href="#news" style="display:inline-block">${icon}</a>`,
  ),
  fault('input-without-label', 'A text field has no name.', 'axe/label', '<p>Email</p><input type="text">'),
  fault(
    'title-as-only-label',
    'A text field is named by its tooltip alone.',
    'axe/label-title-only',
    '<input type="text" title="Email">',
  ),
  fault(
    'select-without-name',
    'A list to choose from has no name.',
    'axe/select-name',
    '<select><option>Low</option><option>High</option></select>',
  ),
  fault(
    'skipped-heading-level',
    'A heading of level 5 follows one of level 2.',
    'axe/heading-order',
    '<h2>Threats</h2><p>Three are new.</p><h5>Fraud</h5><p>It has grown.</p>',
  ),
  fault(
    'empty-heading',
    'A heading holds no text.',
    'axe/empty-heading',
    '<h2>Threats</h2><p>Three are new.</p><h3></h3><p>It has grown.</p>',
  ),
  {
    id: 'label-that-is-not-there',
    what: 'A text field names as its label an element that is not there.',
    html: '<p>Email</p><input type="text" aria-labelledby="nowhere">',
    modes: ['1280-light'],
    expected: [
      { check: 'x/missing-reference', outcome: 'failed', modes: ['1280-light'] },
      { check: 'axe/label', outcome: 'failed', modes: ['1280-light'] },
      { check: 'axe/aria-valid-attr-value', outcome: 'cantTell', modes: ['1280-light'] },
    ],
  },
  fault(
    'link-inside-button',
    'A link lies inside of a button.',
    'axe/nested-interactive',
    '<button type="button">Save and <a href="#next" style="display:inline-block;padding:12px">go on</a></button>',
  ),
  fault(
    'positive-tabindex',
    'A button has jumped the queue of the Tab key.',
    'axe/tabindex',
    '<button type="button">First</button> <button type="button" tabindex="3">Second</button>',
  ),
  fault(
    'misspelt-aria-attribute',
    'An ARIA attribute is misspelt.',
    'axe/aria-valid-attr',
    '<button type="button" aria-lable="Close the menu">Close</button>',
  ),
  fault(
    'aria-attribute-on-wrong-role',
    'A button says that it is selected, which buttons can’t be.',
    'axe/aria-allowed-attr',
    '<button type="button" aria-selected="true">Fraud</button>',
  ),
  fault(
    'misspelt-role',
    'A role is misspelt.',
    'axe/aria-roles',
    '<div role="buton" tabindex="0">Save</div>',
  ),
  fault(
    'tablist-without-tabs',
    'A list of tabs holds buttons and no tab.',
    'axe/aria-required-children',
    '<div role="tablist" aria-label="Threats"><button type="button">Fraud</button></div>',
  ),
  fault(
    'tab-without-tablist',
    'A tab is in no list of tabs.',
    'axe/aria-required-parent',
    '<div role="tab" tabindex="0" aria-selected="true">Fraud</div>',
  ),
  fault(
    'checkbox-without-state',
    'A home-made tick box doesn’t say whether it is ticked.',
    'axe/aria-required-attr',
    '<div role="checkbox" tabindex="0">Send me news</div>',
  ),
  fault(
    'focusable-inside-hidden',
    'The Tab key reaches a link that is hidden from screen readers.',
    'axe/aria-hidden-focus',
    '<p>Three threats are new.</p><div aria-hidden="true"><a href="#more">More on fraud</a></div>',
  ),
  fault(
    'name-without-visible-label',
    'A button shows one name and has another, so that speech input can’t press it.',
    'axe/label-content-name-mismatch',
    '<button type="button" aria-label="Submit form">Send</button>',
  ),
  fault(
    'small-targets-side-by-side',
    'Two buttons of 16 px touch one another.',
    'axe/target-size',
    `<style>.tiny button { width: 16px; height: 16px; padding: 0; border: 0; }</style>
<div class="tiny" style="display:flex"><button type="button" aria-label="Cut"></button><button type="button" aria-label="Paste"></button></div>`,
  ),
  fault(
    'invalid-language-of-part',
    'A passage is in a language that doesn’t exist.',
    'axe/valid-lang',
    '<p>They said: <span lang="klingonese">qapla</span>.</p>',
  ),
  fault(
    'dialog-without-name-in-portal',
    'A dialogue that was appended to the body, outside of the story’s own root, has no name.',
    'axe/aria-dialog-name',
    `<button type="button">Delete</button>
<script>
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.innerHTML = '<p>Delete the draft?</p><button type="button">Delete it</button>';
  document.body.append(dialog);
</script>`,
  ),
  fault(
    'image-without-alt-in-shadow',
    'An image inside of an open shadow root says nothing.',
    'axe/image-alt',
    `<div></div>
<script>
  document.currentScript.previousElementSibling.attachShadow({ mode: 'open' }).innerHTML = '<img src="${dot}">';
</script>`,
  ),
  fault(
    'image-without-alt-in-frame',
    'An image inside of a frame of the same origin says nothing.',
    'axe/image-alt',
    `<iframe title="Map" width="200" height="100" srcdoc='<!doctype html><html lang="en"><title>Map</title><img src="${dot}">'></iframe>`,
  ),
  {
    id: 'page-that-refreshes-itself',
    what: 'A story sends its reader elsewhere after an hour, whatever they are doing.',
    html: '<meta http-equiv="refresh" content="3600; url=elsewhere.html"><p>Reports are up by a tenth.</p>',
    modes: ['1280-light'],
    expected: [{ check: 'axe/meta-refresh', outcome: 'failed', modes: ['1280-light'] }],
  },
];
