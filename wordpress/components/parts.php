<?php
// Written by npm run templates.
namespace Cresset;

/** Whether a text has something to see. Most have an e, an a or a tag, which is asked first; the characters of the
 * long line are those that show nothing, or nothing on their own. */
function parts_visible($text): Html {
  $out = $words = '';
  if (is_string($text) || ($text instanceof Html)) {
    $words = (text($text) . '');
    if ((has($words, 'e') || has($words, 'a')) || has($words, '<')) {
      $out .= 'x';
    } else {
      $all1 = array_values(characters($words));
      foreach ($all1 as $at1 => $character) {
        if ((strcmp($character, ' ') > 0) && ((strcmp($character, '~') <= 0) || ((strcmp($character, '') > 0) && !has(' ­͏؀؁؂؃؄؅؜۝܏࢐࢑࣢ᅟᅠ ឴឵᠋᠌᠍᠎᠏           ​‌‍‎‏  ‪‫‬‭‮  ⁠⁡⁢⁣⁤⁥⁦⁧⁨⁩⁪⁫⁬⁭⁮⁯⠀　ㅤ︀︁︂︃︄︅︆︇︈︉︊︋︌︍︎️﻿ﾠ￰￱￲￳￴￵￶￷￸￹￺￻', $character)))) {
          $out .= 'x';
        }
      }
    }
  }
  return new Html($out);
}

/** A text as it may stand in HTML; nothing where it has nothing to see. */
function parts_text($value): Html {
  $out = '';
  if (text(parts_visible($value)) !== '') {
    $out .= escaped($value);
  }
  return new Html($out);
}

/** A text put together. Beside letters that run from right to left a part of it is isolated, by two characters that
 * show nothing, or a number would part from its unit. */
function parts_isolated($part, $beside): Html {
  $out = $mixed = '';
  $mixed = '';
  $all1 = array_values(characters((text($part) . text($beside))));
  foreach ($all1 as $at1 => $character) {
    if ((((strcmp('֐', $character) <= 0) && (strcmp($character, 'ࣿ') <= 0)) || ((strcmp('יִ', $character) <= 0) && (strcmp($character, '﷿') <= 0))) || ((strcmp('ﹰ', $character) <= 0) && (strcmp($character, 'ﻼ') <= 0))) {
      $mixed .= 'x';
    }
  }
  $mixed = new Html($mixed);
  if (text($mixed) !== '') {
    $out .= '⁨' . escaped($part) . '⁩';
  } else {
    $out .= escaped($part);
  }
  return new Html($out);
}

/** A value as it may stand in an attribute. HTML that a site holds for safe may hold quotes, which would end it there. */
function parts_quoted($value): Html {
  $out = $escaped = '';
  $escaped = '';
  $escaped .= escaped($value);
  $escaped = new Html($escaped);
  $out .= implode('&#34;', explode('"', text($escaped)));
  return new Html($out);
}

/** Whether each character of a text is one of these. */
function parts_only($text, $allowed): Html {
  $out = $others = '';
  $others = '';
  $all1 = array_values(characters($text));
  foreach ($all1 as $at1 => $character) {
    if (!has($allowed, $character)) {
      $others .= 'x';
    }
  }
  $others = new Html($others);
  if ((text($text) !== '') && (text($others) === '')) {
    $out .= 'x';
  }
  return new Html($out);
}

/** An address that a link may have: a relative one, http:, https:, mailto: or tel:. Browsers skip control characters
 * in one, so they are taken out before it is judged. It is judged as it is written, escaped. Nothing for any other. */
function parts_address($value): Html {
  $out = $clean = $whole = $before = $scheme = $rest = $isSafe = '';
  if (text(parts_visible($value)) !== '') {
    $clean = '';
    $all1 = array_values(characters((text($value) . '')));
    foreach ($all1 as $at1 => $character) {
      if (((strcmp($character, ' ') >= 0) && (strcmp($character, '~') <= 0)) || (strcmp($character, '') > 0)) {
        $clean .= escaped($character);
      }
    }
    $clean = new Html($clean);
    $whole = trim(text((text($clean) . '')));
    $before = (explode(':', text($whole))[0] ?? null);
    $scheme = strtolower(text($before));
    $rest = $whole;
    $isSafe = true;
    if (((text($scheme) !== text(strtolower(text($whole)))) && (text(parts_only($scheme, 'abcdefghijklmnopqrstuvwxyz0123456789+-.')) !== '')) && (text(parts_only(substr(text($scheme), 0, 1), 'abcdefghijklmnopqrstuvwxyz')) !== '')) {
      $isSafe = has(['http', 'https', 'mailto', 'tel'], $scheme);
      if (has(['http', 'https'], $scheme)) {
        $rest = (text(str_replace((text($before) . ':'), '', text($whole))) . '//');
      }
    }
    if (($isSafe && (text($whole) !== '')) && (has(['/', '\\'], $rest) || (text(parts_only($rest, '/\\')) === ''))) {
      $out .= $whole;
    }
  }
  return new Html($out);
}

/** A tag of a language, as BCP 47 shapes it: pt-BR. */
function parts_language($name, $value): Html {
  $out = $odd = '';
  if (is_string($value) && (text(parts_only(strtolower(text($value)), 'abcdefghijklmnopqrstuvwxyz0123456789-')) !== '')) {
    $odd = '';
    $all1 = array_values(explode('-', text($value)));
    foreach ($all1 as $at1 => $part) {
      if (((length($part) < 2) || (length($part) > 8)) || (($at1 === 0) && ((length($part) > 3) || (text(parts_only(strtolower(text($part)), 'abcdefghijklmnopqrstuvwxyz')) === '')))) {
        $odd .= 'x';
      }
    }
    $odd = new Html($odd);
    if (text($odd) === '') {
      $out .= ' ' . escaped($name) . '="' . escaped($value) . '"';
    }
  }
  return new Html($out);
}

function parts_attribute($name, $value): Html {
  $out = '';
  if (text(parts_visible($value)) !== '') {
    $out .= ' ' . escaped($name) . '="' . parts_quoted($value) . '"';
  }
  return new Html($out);
}

/** A look is said unless it is the usual one, the first. */
function parts_look($name, $value, $looks): Html {
  $out = '';
  if ((is_string($value) && has($looks, $value)) && (text($value) !== text(($looks[0] ?? null)))) {
    $out .= ' data-' . escaped($name) . '="' . escaped($value) . '"';
  }
  return new Html($out);
}

/** A number of CSS px. */
function parts_pixels($value): Html {
  $out = '';
  if (is_int($value) || is_float($value)) {
    if ($value > 0) {
      $out .= escaped($value);
    }
  } elseif (is_string($value)) {
    if ((text(parts_only($value, '0123456789.')) !== '') && (text(parts_only($value, '0.')) === '')) {
      $out .= escaped($value);
    }
  }
  return new Html($out);
}

function parts_measure($name, $value): Html {
  $out = $length = '';
  $length = parts_pixels($value);
  if (text($length) !== '') {
    $out .= ' ' . escaped($name) . '="' . $length . '"';
  }
  return new Html($out);
}

/** What a site's own scripts read. The names come from data, so each of their characters is looked at. */
function parts_data($from): Html {
  $out = $words = '';
  foreach (sorted($from) as $name => $value) {
    $words = (text($name) . '');
    if (((text(strtolower(text((explode('-', text($words))[0] ?? null)))) === 'data') && (length($words) > 5)) && (text(parts_only(strtolower(text($words)), 'abcdefghijklmnopqrstuvwxyz0123456789._-')) !== '')) {
      if (($value === true) || ($value === false)) {
        $out .= ' ' . escaped($words) . '="';
        if ($value === true) {
          $out .= 'true';
        } else {
          $out .= 'false';
        }
        $out .= '"';
      } elseif (is_string($value) || (is_int($value) || is_float($value))) {
        $out .= ' ' . escaped($words) . '="' . parts_quoted($value) . '"';
      }
    }
  }
  return new Html($out);
}

/** Styles by the names of CSS or of a browser's style object: maxInlineSize is max-inline-size. */
function parts_styles($all): Html {
  $out = $words = '';
  if (is_mapping($all)) {
    foreach (sorted($all) as $name => $value) {
      $words = (text($name) . '');
      if ((text(parts_visible($value)) !== '') && (text(parts_only(strtolower(text($words)), 'abcdefghijklmnopqrstuvwxyz0123456789_-')) !== '')) {
        $all2 = array_values(characters($words));
        foreach ($all2 as $at2 => $letter) {
          if ((text((explode('--', text($words))[0] ?? null)) !== '') && has('ABCDEFGHIJKLMNOPQRSTUVWXYZ', $letter)) {
            $out .= '-' . escaped(strtolower(text($letter)));
          } else {
            $out .= escaped($letter);
          }
        }
        $out .= ':' . parts_quoted($value) . ';';
      }
    }
  }
  return new Html($out);
}

/** An id that others can point at; white space would break it. */
function parts_identifier($value): Html {
  $out = $broken = '';
  if ((is_int($value) || is_float($value)) || (text(parts_visible($value)) !== '')) {
    $broken = '';
    $all1 = array_values(characters((text($value) . '')));
    foreach ($all1 as $at1 => $character) {
      if ((strcmp($character, ' ') <= 0) || has('                 　﻿', $character)) {
        $broken .= 'x';
      }
    }
    $broken = new Html($broken);
    if (text($broken) === '') {
      $out .= parts_quoted($value);
    }
  }
  return new Html($out);
}

/** What every component takes for its root: a class of the site's after ours, an id, a language and the like. */
function parts_root($props, $name): Html {
  $out = $id = $style = '';
  $out .= ' class="' . escaped($name);
  if (text(parts_visible(($props['className'] ?? null))) !== '') {
    $out .= ' ' . parts_quoted(($props['className'] ?? null));
  }
  $out .= '"';
  $id = parts_identifier(($props['id'] ?? null));
  if (text($id) !== '') {
    $out .= ' id="' . $id . '"';
  }
  if (text($name) !== 'cr-quotation') {
    $out .= parts_language('lang', ($props['lang'] ?? null));
  }
  if (is_string(($props['dir'] ?? null)) && has(['ltr', 'rtl', 'auto'], ($props['dir'] ?? null))) {
    $out .= ' dir="' . escaped(($props['dir'] ?? null)) . '"';
  }
  if (is_string(($props['translate'] ?? null)) && has(['yes', 'no'], ($props['translate'] ?? null))) {
    $out .= ' translate="' . escaped(($props['translate'] ?? null)) . '"';
  }
  if (($props['hidden'] ?? null) === true) {
    $out .= ' hidden';
  }
  $style = parts_styles(($props['style'] ?? null));
  if (text($style) !== '') {
    $out .= ' style="' . $style . '"';
  }
  $out .= parts_data($props) . '
';
  return new Html($out);
}

/** The id of a title that names a landmark. */
function parts_landmark($props): Html {
  $out = $own = '';
  if (((($props['landmark'] ?? null) === true) && (text(parts_visible(($props['title'] ?? null))) !== '')) && (text(parts_identifier(($props['id'] ?? null))) !== '')) {
    $own = parts_identifier(($props['headingId'] ?? null));
    if (text($own) !== '') {
      $out .= $own;
    } else {
      $out .= parts_identifier(($props['id'] ?? null)) . '-title';
    }
  }
  return new Html($out);
}

/** Where a title stands in the outline; what is no level becomes the usual one, what is too high or low the nearest. */
function parts_level($given, $usual, $lowest, $highest, $below): Html {
  $out = '';
  if ((is_int($given) || is_float($given)) || is_string($given)) {
    $all1 = array_values([1, 2, 3, 4, 5, 6]);
    foreach ($all1 as $at1 => $one) {
      if (text((text($given) . '')) === text((text($one) . ''))) {
        $out .= parts_element($one, $lowest, $highest, $below);
      }
    }
  }
  return new Html($out);
}

function parts_element($number, $lowest, $highest, $below): Html {
  $out = $bounded = '';
  $bounded = $number;
  if ($bounded < $lowest) {
    $bounded = $lowest;
  }
  if ($bounded > $highest) {
    $bounded = $highest;
  }
  $bounded = ($bounded + $below);
  if ($bounded > $highest) {
    $bounded = $highest;
  }
  $out .= 'h' . escaped($bounded) . '
';
  return new Html($out);
}

/** A heading, or a paragraph that looks like one; nothing to say writes nothing. */
function parts_heading($props, $name, $content, $usual, $id, $lowest, $highest, $below): Html {
  $out = $given = $tag = $own = '';
  if (text($content) !== '') {
    $given = ($props['headingLevel'] ?? null);
    $tag = parts_level($given, $usual, $lowest, $highest, $below);
    if ((is_string($given) && (text($given) === 'none')) && ($lowest > 1)) {
      $tag = 'p';
    } elseif ((is_int($given) || is_float($given)) && ($given > 6)) {
      $tag = parts_element(6, $lowest, $highest, $below);
    } elseif ((is_int($given) || is_float($given)) && ($given < 1)) {
      $tag = parts_element(1, $lowest, $highest, $below);
    } elseif (text($tag) === '') {
      $tag = parts_element($usual, $lowest, $highest, $below);
    }
    $own = parts_identifier(($props['headingId'] ?? null));
    if ($below > 0) {
      $own = '';
    } elseif (text($own) === '') {
      $own = $id;
    }
    $out .= '<' . $tag;
    if (text($own) !== '') {
      $out .= ' id="' . $own . '"';
    }
    $out .= ' class="cr-heading ' . escaped($name) . '">' . $content . '</' . $tag . '>';
  }
  return new Html($out);
}

/** A link, or its words alone where its address can't be used. `plain` is what `words` say, beside which a notice of a
 * new tab may have to be isolated. Where it is empty, the notice stands elsewhere. */
function parts_link($to, $name, $words, $plain, $type): Html {
  $out = $href = $notice = $rel = $tokens = '';
  $href = parts_address(($to['href'] ?? null));
  if (text($href) === '') {
    $out .= '<span class="' . escaped($name) . '"' . parts_language('lang', ($to['lang'] ?? null)) . '>' . $words . '</span>';
  } else {
    $notice = parts_newTabNotice($to);
    $rel = '';
    if (text(parts_visible(($to['rel'] ?? null))) !== '') {
      $rel .= parts_quoted(($to['rel'] ?? null));
    }
    $rel = new Html($rel);
    $tokens = strtolower(text((text((' ' . text($rel))) . ' ')));
    $out .= '<a class="cr-link ' . escaped($name) . '" href="' . $href . '"' . parts_language('hreflang', ($to['hrefLang'] ?? null)) . parts_language('lang', ($to['lang'] ?? null)) . parts_attribute('type', $type);
    if (text($notice) !== '') {
      $out .= ' target="_blank" rel="';
      if (has($tokens, ' noopener ')) {
        $out .= $rel;
      } elseif (text($rel) !== '') {
        $out .= $rel . ' noopener';
      } else {
        $out .= 'noopener';
      }
      $out .= '"';
    } elseif (text($rel) !== '') {
      $out .= ' rel="' . $rel . '"';
    }
    if (($to['download'] ?? null) === true) {
      $out .= ' download=""';
    } elseif (is_string(($to['download'] ?? null))) {
      $out .= ' download="' . parts_quoted(($to['download'] ?? null)) . '"';
    }
    $out .= parts_data($to) . '>' . $words;
    if ((text($notice) !== '') && (text($plain) !== '')) {
      $out .= ' ' . parts_isolated(($to['newTabNotice'] ?? null), $plain);
    }
    $out .= '</a>';
  }
  return new Html($out);
}

/** The notice of a new tab; without one the link stays in its tab. */
function parts_newTabNotice($to): Html {
  $out = '';
  if ((($to['newTab'] ?? null) === true) && (text(parts_address(($to['href'] ?? null))) !== '')) {
    $out .= parts_text(($to['newTabNotice'] ?? null));
  }
  return new Html($out);
}

/** One entry of a list, for `list`. */
function parts_item($content): Html {
  $out = '';
  if (text($content) !== '') {
    $out .= $content . '<!--next-->';
  }
  return new Html($out);
}

/** Nothing to list writes nothing, and one item is no list. */
function parts_list($items, $name, $lone, $ordered, $current): Html {
  $out = $joined = $all = $tag = '';
  $joined = (text($items) . '');
  $all = explode('<!--next-->', text($joined));
  $tag = 'ul';
  if ($ordered === true) {
    $tag = 'ol';
  }
  if (text(length($all)) === text(2)) {
    $out .= '<div class="cr-list ' . escaped($name) . '"><' . escaped($lone) . ' class="cr-list__item">' . ($all[0] ?? null) . '</' . escaped($lone) . '></div>';
  } elseif (length($all) > 2) {
    $out .= '<' . escaped($tag) . ' role="list" class="cr-list ' . escaped($name) . '">';
    $all1 = array_values($all);
    foreach ($all1 as $at1 => $one) {
      if (!($at1 + 1 === count($all1))) {
        $out .= '<li class="cr-list__item"';
        if ($current && (text((count($all1) - $at1)) === text(2))) {
          $out .= ' aria-current="page"';
        }
        $out .= '>' . $one . '</li>';
      }
    }
    $out .= '</' . escaped($tag) . '>';
  }
  return new Html($out);
}

/** Texts, as entries of a list. */
function parts_texts($all): Html {
  $out = '';
  if ((((($all !== null) && !($all === null)) && is_array($all)) && !is_string($all)) && !is_mapping($all)) {
    $all1 = array_values($all);
    foreach ($all1 as $at1 => $one) {
      $out .= parts_item(parts_text($one));
    }
  }
  return new Html($out);
}

/** Links with words of their own. Beside a main one, `others` says that of those which lead to one place the first is kept. */
function parts_links($all, $name, $others, $main): Html {
  $out = $href = $place = $taken = '';
  if ((((($all !== null) && !($all === null)) && is_array($all)) && !is_string($all)) && !is_mapping($all)) {
    $all1 = array_values($all);
    foreach ($all1 as $at1 => $one) {
      if (is_mapping($one) && (text(parts_visible(($one['label'] ?? null))) !== '')) {
        $href = (text(parts_address(($one['href'] ?? null))) . '');
        $place = ($at1 + 1);
        $taken = '';
        if ($others && (text($href) !== '')) {
          if (text($href) === text((text($main) . ''))) {
            $taken .= 'x';
          }
          $all2 = array_values($all);
          foreach ($all2 as $at2 => $other) {
            if ((((($at2 + 1) < $place) && is_mapping($other)) && (text(parts_visible(($other['label'] ?? null))) !== '')) && (text((text(parts_address(($other['href'] ?? null))) . '')) === text($href))) {
              $taken .= 'x';
            }
          }
        }
        $taken = new Html($taken);
        if (text($taken) === '') {
          $out .= parts_item(parts_link($one, $name, parts_text(($one['label'] ?? null)), ($one['label'] ?? null), ''));
        }
      }
    }
  }
  return new Html($out);
}

/** What a site puts into a slot: text, HTML that its engine holds for safe, as another macro's, or an array of them. */
function parts_node($value): Html {
  $out = '';
  if ((text(parts_visible($value)) !== '') || (((is_int($value) || is_float($value)) && !($value === true)) && !($value === false))) {
    $out .= escaped($value);
  } elseif (((((($value !== null) && !($value === null)) && is_array($value)) && !is_string($value)) && !($value instanceof Html)) && !is_mapping($value)) {
    $all1 = array_values($value);
    foreach ($all1 as $at1 => $one) {
      $out .= parts_node($one);
    }
  }
  return new Html($out);
}

function parts_nodes($all): Html {
  $out = '';
  if ((((($all !== null) && !($all === null)) && is_array($all)) && !is_string($all)) && !is_mapping($all)) {
    $all1 = array_values($all);
    foreach ($all1 as $at1 => $one) {
      $out .= parts_item(parts_node($one));
    }
  }
  return new Html($out);
}

/** Always with a text alternative, with its size, and lazy unless it comes first. */
function parts_image($file, $name, $background): Html {
  $out = $sources = '';
  if (is_mapping($file) && (text(parts_visible(($file['src'] ?? null))) !== '')) {
    $sources = '';
    if (((((($file['sources'] ?? null) !== null) && !(($file['sources'] ?? null) === null)) && is_array(($file['sources'] ?? null))) && !is_string(($file['sources'] ?? null))) && !is_mapping(($file['sources'] ?? null))) {
      $all1 = array_values(($file['sources'] ?? null));
      foreach ($all1 as $at1 => $source) {
        if (is_mapping($source) && (text(parts_visible(($source['srcSet'] ?? null))) !== '')) {
          $sources .= '<source' . parts_attribute('srcset', ($source['srcSet'] ?? null)) . parts_attribute('media', ($source['media'] ?? null)) . parts_attribute('type', ($source['type'] ?? null)) . parts_attribute('sizes', ($source['sizes'] ?? null)) . parts_measure('width', ($source['width'] ?? null)) . parts_measure('height', ($source['height'] ?? null)) . '>';
        }
      }
    }
    $sources = new Html($sources);
    if (text($sources) !== '') {
      $out .= '<picture class="cr-picture">' . $sources;
    }
    $out .= '<img class="cr-image ' . escaped($name) . '" src="' . parts_quoted(($file['src'] ?? null)) . '" alt="';
    if (!$background && !(($file['decorative'] ?? null) === true)) {
      if (text(parts_visible(($file['alt'] ?? null))) !== '') {
        $out .= parts_quoted(($file['alt'] ?? null));
      }
    }
    $out .= '"';
    if ((text(parts_pixels(($file['width'] ?? null))) !== '') && (text(parts_pixels(($file['height'] ?? null))) !== '')) {
      $out .= parts_measure('width', ($file['width'] ?? null)) . parts_measure('height', ($file['height'] ?? null));
    }
    $out .= parts_attribute('srcset', ($file['srcSet'] ?? null)) . parts_attribute('sizes', ($file['sizes'] ?? null));
    if (($file['priority'] ?? null) === true) {
      $out .= ' fetchpriority="high"';
    } else {
      $out .= ' loading="lazy" decoding="async"';
    }
    $out .= '>';
    if (text($sources) !== '') {
      $out .= '</picture>';
    }
  }
  return new Html($out);
}

/** Whether a text is a day that exists, as YYYY-MM-DD. */
function parts_day($iso): Html {
  $out = $parts = $year = $month = $number = $last = '';
  if (is_string($iso) && (text(parts_only($iso, '0123456789-')) !== '')) {
    $parts = explode('-', text($iso));
    if (((((text(length($parts)) === text(3)) && (text(length($iso)) === text(10))) && (text(length(($parts[0] ?? null))) === text(4))) && (text(length(($parts[1] ?? null))) === text(2))) && (text(($parts[0] ?? null)) !== '0000')) {
      $year = (int) ($parts[0] ?? null);
      $month = (int) ($parts[1] ?? null);
      $number = (int) ($parts[2] ?? null);
      $last = 31;
      if (has([4, 6, 9, 11], $month)) {
        $last = 30;
      } elseif ((text($month) === text(2)) && ((text(($year % 4)) !== text(0)) || ((text(($year % 100)) === text(0)) && (text(($year % 400)) !== text(0))))) {
        $last = 28;
      } elseif (text($month) === text(2)) {
        $last = 29;
      }
      if (((($month > 0) && ($month < 13)) && ($number > 0)) && ($number <= $last)) {
        $out .= 'x';
      }
    }
  }
  return new Html($out);
}

/** A date as one text. One that doesn't exist stands without a <time>. */
function parts_date($from, $label): Html {
  $out = $tag = $words = '';
  if (is_mapping($from)) {
    $tag = 'span';
    if (text(parts_day(($from['iso'] ?? null))) !== '') {
      $tag = 'time';
    }
    $words = '';
    if (text(parts_visible(($from['text'] ?? null))) !== '') {
      $words = ($from['text'] ?? null);
    } elseif (text($tag) === 'time') {
      $words = ($from['iso'] ?? null);
    }
    if (text($words) !== '') {
      $out .= '<' . escaped($tag) . ' class="cr-news-teaser__date"';
      if (text($tag) === 'time') {
        $out .= ' datetime="' . parts_quoted(($from['iso'] ?? null)) . '"';
      }
      $out .= '>';
      if (text(parts_visible($label)) !== '') {
        $out .= escaped($label) . ' ' . parts_isolated($words, $label);
      } else {
        $out .= escaped($words);
      }
      $out .= '</' . escaped($tag) . '>';
    }
  }
  return new Html($out);
}
