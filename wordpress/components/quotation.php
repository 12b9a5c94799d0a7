<?php
// Written by npm run templates.
namespace Cresset;

/** A quotation and its source, which is read once and after the words. */
function quotation(array $props): Html {
  $out = $paragraphs = $joined = $title = $cite = $work = $source = $facts = '';
  $paragraphs = parts_item(parts_text(($props['text'] ?? null)));
  if (text($paragraphs) === '') {
    $paragraphs = parts_texts(($props['text'] ?? null));
  }
  if (text($paragraphs) !== '') {
    $joined = (text($paragraphs) . '');
    $title = '';
    $cite = '';
    $work = '';
    if (is_mapping(($props['source'] ?? null))) {
      $source = ($props['source'] ?? null);
      $cite = parts_address(($source['href'] ?? null));
      if (text(parts_visible(($source['title'] ?? null))) !== '') {
        $title = ($source['title'] ?? null);
        $facts = '';
        if (text(parts_visible(($source['detail'] ?? null))) !== '') {
          $facts .= parts_isolated((', ' . text(($source['detail'] ?? null))), $title);
        }
        if ((text($cite) !== '') && (text(parts_newTabNotice($source)) !== '')) {
          $facts .= ' ' . parts_isolated(($source['newTabNotice'] ?? null), $title);
        }
        $facts = new Html($facts);
        $work = '';
        $work .= '<cite class="cr-quotation__work">' . escaped($title) . '</cite>';
        if (text($facts) !== '') {
          $work .= '<span class="cr-quotation__detail">' . $facts . '</span>';
        }
        $work = new Html($work);
        if (text($cite) !== '') {
          $work = parts_link($source, 'cr-quotation__link', $work, '', '');
        }
      }
    }
    $out .= '<div' . parts_root($props, 'cr-quotation') . '>
      <blockquote class="cr-quotation__text"';
    if (text($cite) !== '') {
      $out .= ' cite="' . $cite . '"';
    }
    $out .= parts_language('lang', ($props['lang'] ?? null)) . '>';
    $all1 = array_values(explode('<!--next-->', text($joined)));
    foreach ($all1 as $at1 => $paragraph) {
      if (!($at1 + 1 === count($all1))) {
        $out .= '<p class="cr-quotation__paragraph">' . $paragraph . '</p>';
      }
    }
    $out .= '</blockquote>';
    if ((text($work) !== '') || (text(parts_visible(($props['author'] ?? null))) !== '')) {
      $out .= '<p class="cr-quotation__source">';
      if (text(parts_visible(($props['author'] ?? null))) !== '') {
        $out .= '<span class="cr-quotation__author">';
        if (text($title) !== '') {
          $out .= parts_isolated(($props['author'] ?? null), $title) . ', ';
        } else {
          $out .= escaped(($props['author'] ?? null));
        }
        $out .= '</span>';
      }
      $out .= $work . '</p>';
    }
    $out .= '</div>';
  }
  return new Html($out);
}
