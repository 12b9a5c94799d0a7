/** How to mend what axe finds, by its rules: in our own words, so that a report tells it without a network. */
export const axeAdvice: Readonly<Record<string, string>> = {
  'accesskeys':
    'Give each accesskey once, or better none: they clash with keys of browsers and screen readers.',
  'area-alt': 'Give each area of an image map an alt that says where it leads.',
  'aria-allowed-attr':
    'Remove the attribute, or use the element or role that has such a state: aria-checked belongs to a checkbox, aria-selected to a tab or an option.',
  'aria-allowed-role':
    'Remove the role and use the element that has it, such as a button in place of a link.',
  'aria-braille-equivalent':
    'Give the element a name or a role description for speech, too, or remove the one for braille.',
  'aria-command-name': 'Put text into the button, link or menu item, or name it with aria-label.',
  'aria-conditional-attr':
    'Let the element say its state by itself, such as the checked state of a real checkbox, and remove the ARIA attribute.',
  'aria-deprecated-role': 'Replace the role by its successor, or by a plain element.',
  'aria-dialog-name': 'Name the dialog by its heading, with aria-labelledby.',
  'aria-hidden-body':
    'Remove aria-hidden from body; a dialog that hides the rest needs the dialog element with showModal(), or inert on its neighbours.',
  'aria-hidden-focus':
    'Show it to everybody, or hide it from everybody: use hidden or inert instead of aria-hidden, or remove its content from the tab order.',
  'aria-input-field-name':
    'Tie a visible label to the field with aria-labelledby, or use a real field with a label.',
  'aria-meter-name': 'Name the meter with aria-labelledby or aria-label: what does it measure?',
  'aria-progressbar-name': 'Name the progress bar with aria-labelledby or aria-label: what is in progress?',
  'aria-prohibited-attr':
    'An element without a role of its own can’t be named. Remove aria-label and write the words as text, or give the element the right role.',
  'aria-required-attr':
    'Add the state without which the role says nothing, such as aria-checked for a checkbox, or use the element that has it by itself.',
  'aria-required-children':
    'Put the parts into it that the role asks for, such as options into a list box, with nothing between; or remove the role.',
  'aria-required-parent':
    'Put the element into the one that its role belongs to, such as a tab into a tab list; or remove the role.',
  'aria-roles': 'Correct the spelling of the role, or remove it: a role that does not exist says nothing.',
  'aria-tab-name': 'Put text into the tab, or name it with aria-label.',
  'aria-text':
    'Remove role="text", or move what can be focused out of it: no screen reader announces it there.',
  'aria-toggle-field-name': 'Tie a visible label to the checkbox, switch or radio button.',
  'aria-tooltip-name': 'Put text into the tooltip, or leave it out.',
  'aria-treeitem-name': 'Put text into the item of the tree, or name it with aria-label.',
  'aria-valid-attr': 'Correct the spelling of the attribute, or remove it: no browser knows it.',
  'aria-valid-attr-value':
    'Give the attribute a value that it can have: true or false, a word of its list, or the id of an element that exists.',
  'autocomplete-valid':
    'Use one of the words of HTML, such as “email” or “given-name”, that fits the kind of field.',
  'avoid-inline-spacing':
    'Set line height and spacing in a style sheet, or without !important, so that readers can change them.',
  'blink': 'Remove the blink element.',
  'button-name': 'Put text into the button. Where it has a symbol alone, add a hidden text or aria-label.',
  'bypass': 'Give the page a main element, headings, or a first link that leads to the content.',
  'color-contrast':
    'Make the text darker or its background lighter, or the other way round, until they stand out by 4.5:1, or by 3:1 from 24 px, or 18.66 px bold. Where the colours are tokens, change the token.',
  'color-contrast-enhanced':
    'For level AAA, text and background stand out by 7:1, or by 4.5:1 from 24 px, or 18.66 px bold.',
  'css-orientation-lock': 'Remove the transform that turns the page back when somebody turns their device.',
  'definition-list': 'Put dt and dd alone into dl, or pairs of them into a div in it.',
  'dlitem': 'Put dt and dd into a dl.',
  'document-title': 'Give the page a title that says what it is about, and then of which site it is.',
  'duplicate-id-aria':
    'Give each element an id of its own: a label or description that means one of two leads to the first. A component that may stand twice takes its ids from outside or makes them, with useId in React.',
  'empty-heading': 'Put text into the heading, or use another element.',
  'empty-table-header': 'Put text into the header, hidden if need be, or use td for a corner that is empty.',
  'form-field-multiple-labels': 'Give the field one label; what else there is to say is its description.',
  'frame-focusable-content': 'Remove tabindex="-1" from the frame, or move the controls out of it.',
  'frame-tested':
    'Audit what is in the frame by its own address, too: it could not be looked into from here.',
  'frame-title': 'Give the frame a title that says what is in it.',
  'frame-title-unique': 'Give each frame a title of its own.',
  'heading-order':
    'Let levels go up by one. A component takes the level of its heading from whoever places it; how large it looks is a matter of style.',
  'html-has-lang': 'Say the language of the page: <html lang="en">.',
  'html-lang-valid': 'Use the tag of an existing language, such as “en” or “pt-BR”.',
  'html-xml-lang-mismatch': 'Let lang and xml:lang say the same, or remove xml:lang.',
  'identical-links-same-purpose':
    'Let links of one name lead to one place, or add to each what it is about: “Read more on fraud”.',
  'image-alt':
    'Say in alt what the picture says here; alt="" if it says nothing that the text beside it does not.',
  'image-redundant-alt':
    'Leave alt empty where the text beside the picture says the same: nobody needs to hear it twice.',
  'input-button-name': 'Give the button a value, or name it with aria-label.',
  'input-image-alt': 'Say in alt what the button does.',
  'label': 'Tie a label to the field: <label for="…">, or the field inside of its label.',
  'label-content-name-mismatch':
    'Begin the name with the words that are seen, and add to them; or remove aria-label. People who use voice control say what they see.',
  'label-title-only': 'Give the field a visible label; a title is only shown to people who use a mouse.',
  'landmark-banner-is-top-level':
    'Take the banner out of the other landmark, or use a header in a section, which is none.',
  'landmark-contentinfo-is-top-level':
    'Take it out of the other landmark, or use a footer in a section, which is no landmark.',
  'landmark-main-is-top-level': 'Put main beside the other landmarks, not into one.',
  'landmark-no-duplicate-banner': 'Keep one banner a page; others are headers of a section.',
  'landmark-no-duplicate-contentinfo': 'Keep one footer of the page; others are footers of a section.',
  'landmark-no-duplicate-main': 'Keep one main, or hide those that are not shown.',
  'landmark-one-main': 'Put what the page is about into a main element.',
  'landmark-unique':
    'Give landmarks of one kind different names with aria-label or aria-labelledby: “Main menu”, “Footer”.',
  'link-in-text-block':
    'Underline links in running text, or let them stand out from it by 3:1 and change by more than colour on hover and focus.',
  'link-name':
    'Put text into the link that says where it leads. Where it holds a picture alone, the picture’s alt is that text.',
  'list': 'Put li alone into ul and ol; what goes around an item goes into it.',
  'listitem': 'Put li into ul or ol. A ul with another role is no list any more.',
  'marquee': 'Remove the marquee element.',
  'meta-refresh':
    'Remove the refresh. Let readers reload the page themselves, or redirect on the server without a delay.',
  'meta-refresh-no-exceptions':
    'Remove the refresh. Let readers reload the page themselves, or redirect on the server without a delay.',
  'meta-viewport': 'Take user-scalable=no and maximum-scale below 2 out of the viewport.',
  'meta-viewport-large': 'Take maximum-scale below 5 out of the viewport.',
  'nested-interactive':
    'Move the inner control out of the button or link around it, and put them side by side; a screen reader announces only the outer one.',
  'no-autoplay-audio':
    'Let sound begin when somebody asks for it, or give a way to stop it before anything else.',
  'object-alt':
    'Give the object a name with aria-label or title, or write what it shows between its tags and beside it.',
  'p-as-heading': 'Use h2 to h6 for what looks like a heading.',
  'page-has-heading-one': 'Give the page an h1 that says what it is about.',
  'presentation-role-conflict':
    'Remove role="none", or what makes the browser ignore it: tabindex, or an ARIA attribute that every role can have.',
  'region':
    'Put it into main, header, nav, aside or footer; people who jump from landmark to landmark miss everything outside of them.',
  'role-img-alt':
    'Name the picture with aria-label or aria-labelledby, or hide it with aria-hidden if it says nothing.',
  'scope-attr-valid': 'Use scope on th alone, with the value col, row, colgroup or rowgroup.',
  'scrollable-region-focusable':
    'Give what scrolls tabindex="0", a role such as region, and a name; or let something in it be focused.',
  'select-name': 'Tie a label to the select: <label for="…">.',
  'server-side-image-map': 'Use links, or an image map of areas with alt, instead of ismap.',
  'skip-link': 'Let the link lead to an element that exists and can have the focus.',
  'summary-name': 'Put text into the summary.',
  'svg-img-alt':
    'Put a title into the SVG as its first child, or name it with aria-label; hide it with aria-hidden if it says nothing.',
  'tabindex': 'Use 0 or -1, and let the order of the document be that of the keyboard.',
  'table-duplicate-name': 'Let the caption name the table, and remove the summary.',
  'target-size':
    'Make the target 24 by 24 px or larger, with padding for instance, or leave room for a circle of 24 px around its middle that meets no other.',
  'td-headers-attr': 'Let headers name ids of th in the same table, or use scope instead.',
  'th-has-data-cells': 'Let each th stand over or before cells, or use td for what is not a header.',
  'valid-lang': 'Use the tag of an existing language, such as “cy” or “pt-BR”.',
  'video-caption': 'Give the video a track of captions: <track kind="captions">.',
};
