<?php

/**
 * A webhook for Tencent Chat, in plain PHP. Any server in front of PHP-FPM will do; here it is nginx.
 *
 *     apt-get install nginx-light php-fpm php-apcu
 *     PORT=3000 SDK_APP_ID=1400000001 CHAT_TOKEN=xxxxyyyy ./start.sh
 *
 * Without CHAT_TOKEN callbacks are taken unsigned, as Chat sends them while authentication is off in its console.
 */

declare(strict_types=1);

/** The fields each callback must have. */
const REQUIRED = [
    'Alert.RequestOverLimit' => ['ServiceName' => 'string', 'Command' => 'string', 'Request' => 'int', 'Limit' => 'int'],
    'Group.CallbackOnDailyGroupQuotaAlarm' => ['QuotaUsed' => 'int', 'Quota' => 'int'],
    'Group.CallbackSendMsgException' => [
        'GroupId' => 'string',
        'Type' => 'string',
        'From_Account' => 'string',
        'Operator_Account' => 'string',
        'Random' => 'int',
        'MsgBody' => 'array',
        'ErrorCode' => 'int',
        'ErrorInfo' => 'string',
    ],
];

function handle(stdClass $event): void
{
    switch ($event->CallbackCommand) {
        case 'Alert.RequestOverLimit':
            // Do your work here: page whoever can slow the caller down.
            error_log("$event->ServiceName/$event->Command is at $event->Request of $event->Limit requests a second");
            break;
        case 'Group.CallbackOnDailyGroupQuotaAlarm':
            // Do your work here: stop creating groups, or ask for more.
            error_log("$event->QuotaUsed of $event->Quota groups are used up today");
            break;
        case 'Group.CallbackSendMsgException':
            // Do your work here: tell the sender, or send it again.
            error_log("a message to $event->GroupId was not delivered: $event->ErrorCode $event->ErrorInfo");
            break;
    }
}

/** Why a callback is refused. */
final class Refused extends Exception
{
}

/** The callback, once it is known to be right. */
function receive(string $body): stdClass
{
    if (values('SdkAppid') !== [getenv('SDK_APP_ID')]) {
        throw new Refused('SdkAppid is not that of this app');
    }
    $token = (string) getenv('CHAT_TOKEN');
    if ($token !== '' && !isSigned($token)) {
        throw new Refused('Sign is wrong or too old');
    }
    $event = json_decode($body);
    if (!$event instanceof stdClass) {
        throw new Refused('the body is not a JSON object');
    }
    $command = $event->CallbackCommand ?? null;
    if (!is_string($command) || values('CallbackCommand') !== [$command]) {
        throw new Refused('CallbackCommand differs between query and body');
    }
    // A command that is not listed asks for no fields, and is acknowledged: somebody may switch it on in the console.
    foreach (REQUIRED[$command] ?? [] as $name => $type) {
        if (get_debug_type($event->$name ?? null) !== $type) {
            throw new Refused("$name is missing or wrong");
        }
    }
    return $event;
}

/** All values of a query parameter. $_GET keeps the last one only, and so does not show that one came twice. */
function values(string $name): array
{
    $values = [];
    foreach (explode('&', $_SERVER['QUERY_STRING'] ?? '') as $pair) {
        [$key, $value] = explode('=', $pair, 2) + [1 => ''];
        if (urldecode($key) === $name) {
            $values[] = urldecode($value);
        }
    }
    return $values;
}

/** Sign is the SHA-256 of token and RequestTime in hex, and good for a minute; clocks may be behind or ahead. */
function isSigned(string $token): bool
{
    $signs = values('Sign');
    $times = values('RequestTime');
    if (count($signs) !== 1 || count($times) !== 1 || !preg_match('/^[0-9]{1,12}$/D', $times[0])) {
        return false;
    }
    return hash_equals(hash('sha256', $token . $times[0]), strtolower($signs[0])) && abs(time() - (int) $times[0]) <= 60;
}

/**
 * Chat may send a callback again when it missed the answer. Without EventTime a new event can look the same.
 * APCu is shared by the processes of one machine; with several machines, use what they share.
 */
function isRepeat(stdClass $event, string $body): bool
{
    return isset($event->EventTime) && !apcu_add('chat-callback-' . hash('sha256', $body), true, 600);
}

function answer(string $status, int $code, string $info): void
{
    header('Content-Type: application/json');
    echo json_encode(['ActionStatus' => $status, 'ErrorCode' => $code, 'ErrorInfo' => $info]);
    // Chat waits no longer than 2 s, so the work comes after the answer.
    fastcgi_finish_request();
}

if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    http_response_code(405);
    exit;
}

$body = (string) file_get_contents('php://input');
try {
    $event = receive($body);
    answer('OK', 0, '');
} catch (Refused $reason) {
    // A refusal is HTTP 200, as Chat books every other status as a webhook that is down.
    answer('FAIL', 1, $reason->getMessage());
    exit;
}
if (!isRepeat($event, $body)) {
    handle($event);
}
