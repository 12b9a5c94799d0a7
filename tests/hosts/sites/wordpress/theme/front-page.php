<?php
// A page that the theme writes itself, from the data of another system.
$content = json_decode(file_get_contents(ABSPATH . '../content.json'), true);
get_header();
?>
<main>
  <h1><?= esc_html($content['title']) ?></h1>
  <?= Cresset\section([
      'title' => $content['topics'],
      'headingLevel' => 2,
      'children' => Cresset\card_grid(['items' => array_map('Cresset\threat_card', $content['cards'])]),
  ]) ?>
  <?= Cresset\view_all_list([
      'title' => $content['latest'],
      'headingLevel' => 2,
      'items' => array_map('Cresset\news_teaser', $content['news']),
      'viewAll' => $content['viewAll'],
  ]) ?>
</main>
<?php get_footer(); ?>
