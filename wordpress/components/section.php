<?php
// Written by npm run templates.
namespace Cresset;

/** A section of a page: a title, and what belongs under it, with space between the parts. */
function section(array $props): Html {
  $out = $children = $title = $region = '';
  $children = parts_node(($props['children'] ?? null));
  if (text($children) !== '') {
    $title = parts_text(($props['title'] ?? null));
    $region = parts_landmark($props);
    $out .= '<section';
    if (text($region) !== '') {
      $out .= ' aria-labelledby="' . $region . '"';
    }
    $out .= parts_look('tone', ($props['tone'] ?? null), ['plain', 'tinted']) . parts_look('layout', ($props['layout'] ?? null), ['auto', 'side', 'stacked']) . parts_root($props, 'cr-section') . '>';
    if ((text($title) !== '') || (text(parts_visible(($props['lead'] ?? null))) !== '')) {
      $out .= '<div class="cr-section__head">' . parts_heading($props, 'cr-section__title', $title, 2, $region, 2, 6, 0);
      if (text(parts_visible(($props['lead'] ?? null))) !== '') {
        $out .= '<p class="cr-section__lead">' . parts_text(($props['lead'] ?? null)) . '</p>';
      }
      $out .= '</div>';
    }
    $out .= '<div class="cr-section__content">' . $children . '</div>
    </section>';
  }
  return new Html($out);
}
