<?php
// Written by npm run templates.
namespace Cresset;

/** The most columns that leave no card alone in the last row; where every number would, the most. */
function card_grid_columns($count, $most): Html {
  $out = '';
  if ((($most >= 4) && ($count >= 4)) && (text(($count % 4)) !== text(1))) {
    $out .= '4';
  } elseif ((($most >= 3) && ($count >= 3)) && (text(($count % 3)) !== text(1))) {
    $out .= '3';
  } elseif ((($most >= 2) && ($count >= 2)) && (text(($count % 2)) !== text(1))) {
    $out .= '2';
  } elseif (($most >= 2) && ($count > 3)) {
    $out .= escaped($most);
  } else {
    $out .= '1';
  }
  return new Html($out);
}

/** Cards side by side, as a list. */
function card_grid(array $props): Html {
  $out = $items = $count = $most = $medium = $id = '';
  $items = (text(parts_nodes(($props['items'] ?? null))) . '');
  if (text($items) !== '') {
    $count = (length(explode('<!--next-->', text($items))) - 1);
    $most = 3;
    if ((is_int(($props['columns'] ?? null)) || is_float(($props['columns'] ?? null))) && has([1, 2, 4], ($props['columns'] ?? null))) {
      $most = ($props['columns'] ?? null);
    }
    $medium = $most;
    if ($most > 2) {
      $medium = 2;
    }
    $id = parts_identifier(($props['headingId'] ?? null));
    $out .= '<div data-columns="' . card_grid_columns($count, $most) . '" data-columns-medium="' . card_grid_columns($count, $medium) . '"' . parts_look('rows', ($props['rows'] ?? null), ['equal', 'natural']);
    if ((text($id) !== '') && (text(parts_visible(($props['title'] ?? null))) !== '')) {
      $out .= ' role="group" aria-labelledby="' . $id . '"';
    }
    $out .= parts_root($props, 'cr-card-grid') . '>' . parts_heading($props, 'cr-card-grid__title', parts_text(($props['title'] ?? null)), 2, '', 2, 6, 0) . parts_list($items, 'cr-card-grid__items', 'div', false, false) . '</div>';
  }
  return new Html($out);
}
