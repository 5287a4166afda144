<?php

/**
 * Signed callbacks, and whether a right receiver accepts them.
 *
 *     apt-get install phpunit php-apcu
 *     npx chatproof export vectors --webhook all > vectors.json
 *     php -d apc.enable_cli=1 /usr/bin/phpunit --do-not-cache-result VectorsTest.php
 */

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

require __DIR__ . '/public/index.php';

final class VectorsTest extends TestCase
{
    public function testCallbacks(): void
    {
        $vectors = json_decode(file_get_contents(getenv('VECTORS') ?: 'vectors.json'), flags: JSON_THROW_ON_ERROR);
        putenv("SDK_APP_ID=$vectors->sdkAppId");
        putenv("CHAT_TOKEN=$vectors->token");
        foreach ($vectors->callbacks as $vector) {
            $_SERVER['QUERY_STRING'] = parse_url($vector->path, PHP_URL_QUERY);
            // By this clock every signature is fresh.
            $answer = answer($vector->body, $vectors->clock);
            self::assertSame($vector->expect === 'accept', $answer['ActionStatus'] === 'OK', "$vector->name: {$answer['ErrorInfo']}");
        }
    }
}
