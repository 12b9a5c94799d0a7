<?php
// Written by npm run templates.
namespace Cresset;

/** Running text from a person or a content system. */
function prose(array $props): Html {
  $out = $children = '';
  $children = parts_node(($props['children'] ?? null));
  if (text($children) !== '') {
    $out .= '<div' . parts_look('measure', ($props['measure'] ?? null), ['standard', 'wide', 'full']) . parts_root($props, 'cr-prose') . '>' . $children . '</div>';
  }
  return new Html($out);
}
