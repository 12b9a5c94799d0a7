<?php
// Written by npm run templates.
namespace Cresset;

/** The words of the link: what it leads to, the headline and how long it takes. A word for the kind that ends in a mark
 * of its own keeps it. */
function news_teaser_words($title, $kind, $length): Html {
  $out = '';
  if (text($kind) !== '') {
    $out .= escaped($kind);
    if (!has('!"#%&\'()*,-./:;?@[\\]_{}¡§«¶·»¿;·՚՛՜՝՞՟։֊־׀׃׆׳״؉؊،؍؛؝؞؟٪٫٬٭۔܀܁܂܃܄܅܆܇܈܉܊܋܌܍߷߸߹࠰࠱࠲࠳࠴࠵࠶࠷࠸࠹࠺࠻࠼࠽࠾࡞।॥॰৽੶૰౷಄෴๏๚๛༄༅༆༇༈༉༊་༌།༎༏༐༑༒༔༺༻༼༽྅࿐࿑࿒࿓࿔࿙࿚၊။၌၍၎၏჻፠፡።፣፤፥፦፧፨᐀᙮᚛᚜᛫᛬᛭᜵᜶។៕៖៘៙៚᠀᠁᠂᠃᠄᠅᠆᠇᠈᠉᠊᥄᥅᨞᨟᪠᪡᪢᪣᪤᪥᪦᪨᪩᪪᪫᪬᪭᭎᭏᭚᭛᭜᭝᭞᭟᭠᭽᭾᭿᯼᯽᯾᯿᰻᰼᰽᰾᰿᱾᱿᳀᳁᳂᳃᳄᳅᳆᳇᳓‐‑‒–—―‖‗‘’‚‛“”„‟†‡•‣․‥…‧‰‱′″‴‵‶‷‸‹›※‼‽‾‿⁀⁁⁂⁃⁅⁆⁇⁈⁉⁊⁋⁌⁍⁎⁏⁐⁑⁓⁔⁕⁖⁗⁘⁙⁚⁛⁜⁝⁞⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦎⦏⦐⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⳹⳺⳻⳼⳾⳿⵰⸀⸁⸂⸃⸄⸅⸆⸇⸈⸉⸊⸋⸌⸍⸎⸏⸐⸑⸒⸓⸔⸕⸖⸗⸘⸙⸚⸛⸜⸝⸞⸟⸠⸡⸢⸣⸤⸥⸦⸧⸨⸩⸪⸫⸬⸭⸮⸰⸱⸲⸳⸴⸵⸶⸷⸸⸹⸺⸻⸼⸽⸾⸿⹀⹁⹂⹃⹄⹅⹆⹇⹈⹉⹊⹋⹌⹍⹎⹏⹒⹓⹔⹕⹖⹗⹘⹙⹚⹛⹜⹝、。〃〈〉《》「」『』【】〔〕〖〗〘〙〚〛〜〝〞〟〰〽゠・꓾꓿꘍꘎꘏꙳꙾꛲꛳꛴꛵꛶꛷꡴꡵꡶꡷꣎꣏꣸꣹꣺꣼꤮꤯꥟꧁꧂꧃꧄꧅꧆꧇꧈꧉꧊꧋꧌꧍꧞꧟꩜꩝꩞꩟꫞꫟꫰꫱꯫﴾﴿︐︑︒︓︔︕︖︗︘︙︰︱︲︳︴︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹅﹆﹇﹈﹉﹊﹋﹌﹍﹎﹏﹐﹑﹒﹔﹕﹖﹗﹘﹙﹚﹛﹜﹝﹞﹟﹠﹡﹣﹨﹪﹫！＂＃％＆＇（）＊，－．／：；？＠［＼］＿｛｝｟｠｡｢｣､･', (characters($kind)[count(characters($kind)) - 1] ?? ''))) {
      $out .= ':';
    }
    $out .= ' ' . parts_isolated($title, (text($kind) . text($length)));
  } else {
    $out .= escaped($title);
  }
  if (text($length) !== '') {
    $out .= ', ' . parts_isolated($length, $title);
  }
  return new Html($out);
}

/** A teaser for one story: a headline that is a link, with what a reader needs to decide. */
function news_teaser(array $props): Html {
  $out = $kind = $type = $length = $duration = $headline = $address = $to = $kicker = $published = $change = $updated = $isHeadline = $image = $detail = '';
  $kind = '';
  $type = ($props['type'] ?? null);
  if (is_mapping($type)) {
    if (text(parts_visible(($type['text'] ?? null))) !== '') {
      $kind = ($type['text'] ?? null);
    }
  }
  $length = '';
  $duration = ($props['duration'] ?? null);
  if (is_mapping($duration)) {
    if (text(parts_visible(($duration['text'] ?? null))) !== '') {
      $length = ($duration['text'] ?? null);
    }
  }
  $headline = '';
  $address = '';
  if (text(parts_visible(($props['title'] ?? null))) !== '') {
    $headline = news_teaser_words(($props['title'] ?? null), $kind, $length);
    if (is_mapping(($props['link'] ?? null))) {
      $to = ($props['link'] ?? null);
      $address = parts_address(($to['href'] ?? null));
      if (text($address) !== '') {
        $headline = parts_link($to, 'cr-news-teaser__link', $headline, (text((text(($props['title'] ?? null)) . text($kind))) . text($length)), '');
      }
    }
  }
  $kicker = parts_text(($props['kicker'] ?? null));
  $published = parts_date(($props['published'] ?? null), '');
  $change = ($props['updated'] ?? null);
  $updated = '';
  if (is_mapping($change)) {
    $updated = parts_date($change, ($change['label'] ?? null));
  }
  $isHeadline = (is_string(($props['size'] ?? null)) && has(['headline'], ($props['size'] ?? null)));
  $image = '';
  $detail = '';
  if (!$isHeadline) {
    $image = parts_image(($props['image'] ?? null), 'cr-news-teaser__image', false);
    $detail = '';
    if (text(parts_visible(($props['byline'] ?? null))) !== '') {
      $detail .= '<p class="cr-news-teaser__byline">' . parts_text(($props['byline'] ?? null)) . '</p>';
    }
    if (text(parts_visible(($props['summary'] ?? null))) !== '') {
      $detail .= '<p class="cr-news-teaser__summary">' . parts_text(($props['summary'] ?? null)) . '</p>';
    }
    $detail .= parts_list(parts_texts(($props['badges'] ?? null)), 'cr-news-teaser__badges', 'p', false, false) . parts_list(parts_links(($props['related'] ?? null), 'cr-news-teaser__related-link', true, $address), 'cr-news-teaser__related', 'p', false, false);
    $detail = new Html($detail);
  }
  if (((((text($headline) !== '') || (text($kicker) !== '')) || (text($published) !== '')) || (text($updated) !== '')) || (text($detail) !== '')) {
    $out .= '<div';
    if (is_mapping($type)) {
      $out .= parts_attribute('data-type', ($type['name'] ?? null));
    }
    $out .= parts_look('size', ($props['size'] ?? null), ['standard', 'large', 'small', 'headline']) . parts_look('variant', ($props['variant'] ?? null), ['auto', 'vertical', 'horizontal', 'dated']) . parts_root($props, 'cr-news-teaser') . '>' . $image . '<div class="cr-news-teaser__text">' . parts_heading($props, 'cr-news-teaser__title', $headline, 3, '', 2, 6, 0);
    if (text($kicker) !== '') {
      $out .= '<p class="cr-news-teaser__kicker">' . $kicker . '</p>';
    }
    $out .= $published;
    if (text($updated) !== '') {
      $out .= '<p class="cr-news-teaser__updated">' . $updated . '</p>';
    }
    $out .= $detail . '</div>
    </div>';
  }
  return new Html($out);
}
