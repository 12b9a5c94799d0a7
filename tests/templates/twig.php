<?php
// Renders templates with Twig: [[name, template, variables], ...] comes in as JSON, and [[name, html], ...] goes out.

require_once 'Twig/autoload.php';

[, $folder, $asked] = $argv;

$files = new \Twig\Loader\FilesystemLoader();
$files->addPath(is_dir("$folder/templates") ? "$folder/templates" : $folder, 'cresset');
// Drupal finds a component by its module and its name.
$components = [];
foreach (glob("$folder/components/*/*.twig") as $file) {
    $components['cresset:' . basename($file, '.twig')] = file_get_contents($file);
}
$twig = new \Twig\Environment(new \Twig\Loader\ChainLoader([$files, new \Twig\Loader\ArrayLoader($components)]), [
    'strict_variables' => str_contains($asked, 'strict'),
    'autoescape' => str_contains($asked, 'plain') ? false : 'html',
]);

$written = [];
foreach (json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR) as [$name, $template, $variables]) {
    try {
        $written[] = [$name, $twig->createTemplate($template)->render($variables)];
    } catch (\Throwable $error) {
        $written[] = [$name, '<p>' . get_class($error) . ': ' . htmlspecialchars($error->getMessage()) . '</p>'];
    }
}
echo json_encode($written, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
