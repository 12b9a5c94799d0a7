<?php
// A site in PHP with Twig: the package's templates have a namespace, as Symfony would give them.

require_once 'Twig/autoload.php';

if (parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) === '/styles.css') {
    header('Content-Type: text/css');
    readfile(__DIR__ . '/node_modules/cresset/dist/styles.css');
    return;
}

$loader = new \Twig\Loader\FilesystemLoader(__DIR__ . '/templates');
$loader->addPath(__DIR__ . '/node_modules/cresset/templates/twig', 'cresset');
$twig = new \Twig\Environment($loader, ['strict_variables' => true]);

$content = json_decode(file_get_contents(__DIR__ . '/content.json'), true, 512, JSON_THROW_ON_ERROR);
echo $twig->render('index.html.twig', $content);
