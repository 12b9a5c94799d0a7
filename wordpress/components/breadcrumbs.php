<?php
// Written by npm run templates.
namespace Cresset;

/** A trail of links to the pages above this one. */
function breadcrumbs(array $props): Html {
  $out = $steps = $all = $here = '';
  $steps = parts_links(($props['items'] ?? null), 'cr-breadcrumbs__link', false, '');
  if (text($steps) !== '') {
    $all = '';
    $all .= $steps;
    if (text(parts_visible(($props['current'] ?? null))) !== '') {
      $here = '';
      $here .= '<span class="cr-breadcrumbs__current">' . parts_text(($props['current'] ?? null)) . '</span>';
      $here = new Html($here);
      $all .= parts_item($here);
    }
    $all = new Html($all);
    $out .= '<nav' . parts_attribute('aria-label', ($props['label'] ?? null)) . parts_look('collapse', ($props['collapse'] ?? null), ['none', 'parent']) . parts_root($props, 'cr-breadcrumbs') . '>' . parts_list($all, 'cr-breadcrumbs__items', 'div', true, (text(parts_visible(($props['current'] ?? null))) !== '')) . '</nav>';
  }
  return new Html($out);
}
