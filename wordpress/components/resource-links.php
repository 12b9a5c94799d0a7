<?php
// Written by npm run templates.
namespace Cresset;

/** What a reader should know of a file before opening it, in one text. */
function resource_links_facts($file, $title): Html {
  $out = $all = $beside = $known = $joined = '';
  $all = [($file['type'] ?? null), ($file['size'] ?? null), ($file['pages'] ?? null), ($file['languageNote'] ?? null)];
  $beside = (text($title) . text(parts_texts($all)));
  $known = '';
  $all1 = array_values($all);
  foreach ($all1 as $at1 => $fact) {
    if (text(parts_visible($fact)) !== '') {
      $known .= parts_item(parts_isolated($fact, $beside));
    }
  }
  $known = new Html($known);
  $joined = (text($known) . '');
  $all1 = array_values(explode('<!--next-->', text($joined)));
  foreach ($all1 as $at1 => $fact) {
    if (!($at1 + 1 === count($all1))) {
      if (!($at1 === 0)) {
        $out .= ', ';
      }
      $out .= $fact;
    }
  }
  return new Html($out);
}

/** Documents and pages, each with its format, size and length in the link's own words. */
function resource_links(array $props): Html {
  $out = $items = $all = $known = $mediaType = $file = $notice = $words = $one = '';
  $items = '';
  $all = ($props['items'] ?? null);
  if ((((($all !== null) && !($all === null)) && is_array($all)) && !is_string($all)) && !is_mapping($all)) {
    $all1 = array_values($all);
    foreach ($all1 as $at1 => $resource) {
      if (is_mapping($resource) && (text(parts_visible(($resource['title'] ?? null))) !== '')) {
        $known = '';
        $mediaType = '';
        if (is_mapping(($resource['file'] ?? null))) {
          $file = ($resource['file'] ?? null);
          $known = resource_links_facts($file, ($resource['title'] ?? null));
          $mediaType = ($file['mediaType'] ?? null);
        }
        $notice = parts_newTabNotice($resource);
        $words = '';
        $words .= '<span class="cr-resource-links__name">' . escaped(($resource['title'] ?? null)) . '</span>';
        if ((text($known) !== '') || (text($notice) !== '')) {
          $words .= ' <span class="cr-resource-links__facts">' . $known;
          if ((text($known) !== '') && (text($notice) !== '')) {
            $words .= ' ';
          }
          if (text($notice) !== '') {
            $words .= parts_isolated(($resource['newTabNotice'] ?? null), (text(($resource['title'] ?? null)) . text($known)));
          }
          $words .= '</span>';
        }
        $words = new Html($words);
        $one = '';
        $one .= parts_link($resource, 'cr-resource-links__link', $words, '', $mediaType);
        if (text(parts_visible(($resource['description'] ?? null))) !== '') {
          $one .= '<p class="cr-resource-links__description">' . parts_text(($resource['description'] ?? null)) . '</p>';
        }
        $one = new Html($one);
        $items .= parts_item($one);
      }
    }
  }
  $items = new Html($items);
  if (text($items) !== '') {
    $out .= '<div' . parts_root($props, 'cr-resource-links') . '>' . parts_heading($props, 'cr-resource-links__title', parts_text(($props['title'] ?? null)), 2, '', 2, 6, 0) . parts_list($items, 'cr-resource-links__items', 'div', false, false) . '</div>';
  }
  return new Html($out);
}
