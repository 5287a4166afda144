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

const MAX_BODY = 256 * 1024;

const GROUP_MESSAGE = [
    'GroupId' => 'string',
    'Type' => 'string',
    'From_Account' => 'string',
    'Operator_Account' => 'string',
    'Random' => 'int',
    'MsgBody' => 'array',
];

/** The fields each callback must have. */
const REQUIRED = [
    'Alert.RequestOverLimit' => ['ServiceName' => 'string', 'Command' => 'string', 'Request' => 'int', 'Limit' => 'int'],
    'Group.CallbackOnDailyGroupQuotaAlarm' => ['QuotaUsed' => 'int', 'Quota' => 'int'],
    'Group.CallbackSendMsgException' => [...GROUP_MESSAGE, 'ErrorCode' => 'int', 'ErrorInfo' => 'string'],
    'Group.CallbackBeforeSendMsg' => GROUP_MESSAGE,
    'C2C.CallbackBeforeSendMsg' => ['From_Account' => 'string', 'To_Account' => 'string', 'MsgBody' => 'array'],
    'Sns.CallbackPrevFriendAdd' => ['FriendItem' => 'array'],
    'Sns.CallbackPrevFriendResponse' => ['ResponseFriendItem' => 'array'],
];

const OK = ['ActionStatus' => 'OK', 'ErrorCode' => 0, 'ErrorInfo' => ''];

/** Rejects a message. The sender gets the code and the text. */
function reject(int $code, string $reason): array
{
    return ['ActionStatus' => 'OK', 'ErrorCode' => $code, 'ErrorInfo' => $reason];
}

/** Chat waits 2 s for the answer, which comes when this has ended. What takes longer belongs in a queue. */
function handle(stdClass $event): array
{
    switch ($event->CallbackCommand ?? null) {
        case 'C2C.CallbackBeforeSendMsg':
            // Do your work here: decide about the message. The codes for rejecting are 120001 to 130000.
            return isForbidden($event->MsgBody) ? reject(120001, 'no gambling here') : OK;
        case 'Group.CallbackBeforeSendMsg':
            // In groups they are 10100 to 10200.
            return isForbidden($event->MsgBody) ? reject(10100, 'no gambling here') : OK;
        // The answers to these three need one more field. Here everybody may become a friend, and a chatbot gets an empty text.
        case 'Sns.CallbackPrevFriendAdd':
            return [...OK, 'ResultItem' => array_map(allow(...), $event->FriendItem)];
        case 'Sns.CallbackPrevFriendResponse':
            return [...OK, 'ResultItem' => array_map(allow(...), $event->ResponseFriendItem)];
        case 'Chatbot.OnC2CSignalMessage':
            return [...OK, 'RspData' => ''];
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
    return OK;
}

/** Whether a text of the message has a word that is forbidden. */
function isForbidden(array $elements): bool
{
    foreach ($elements as $element) {
        $text = $element->MsgContent->Text ?? null;
        if (($element->MsgType ?? null) === 'TIMTextElem' && is_string($text) && preg_match('/casino|lottery/iu', $text)) {
            return true;
        }
    }
    return false;
}

function allow(mixed $person): array
{
    $account = $person->To_Account ?? throw new Refused('To_Account is missing');
    return ['To_Account' => $account, 'ResultCode' => 0, 'ResultInfo' => ''];
}

/** Why a callback is refused. */
final class Refused extends Exception
{
}

/** The callback, once it is known to be right. The clock is in Unix seconds. */
function receive(string $body, int $now): stdClass
{
    if (values('SdkAppid') !== [getenv('SDK_APP_ID')]) {
        throw new Refused('SdkAppid is not that of this app');
    }
    $token = (string) getenv('CHAT_TOKEN');
    if ($token !== '' && !isSigned($token, $now)) {
        throw new Refused('Sign is wrong or too old');
    }
    if (strlen($body) > MAX_BODY) {
        throw new Refused('the body is too long');
    }
    // Refuses what is nested deeper than 512 levels.
    $event = json_decode($body);
    if (!$event instanceof stdClass) {
        throw new Refused('the body is not a JSON object');
    }
    $commands = values('CallbackCommand');
    $command = $commands[0] ?? '';
    // These have no command in the body.
    $named = preg_match('/^(Push|ContentCallback)\./', $command) ? null : $command;
    if (count($commands) !== 1 || ($event->CallbackCommand ?? null) !== $named) {
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
function isSigned(string $token, int $now): bool
{
    $signs = values('Sign');
    $times = values('RequestTime');
    if (count($signs) !== 1 || count($times) !== 1 || !preg_match('/^[0-9]{1,12}$/D', $times[0])) {
        return false;
    }
    return hash_equals(hash('sha256', $token . $times[0]), strtolower($signs[0])) && abs($now - (int) $times[0]) <= 60;
}

/**
 * Handles an event once. Chat may send it again when it missed the answer, also while the first is still being handled: the
 * second then waits for the first, and is acknowledged only if that was handled. An event whose handling failed is handled
 * anew when it comes again.
 *
 * APCu is shared by the processes of one machine; with several machines, use what they share.
 */
function handleOnce(stdClass $event, string $digest): array
{
    $key = "chat-event-$digest";
    // For a minute only, as a process that dies leaves this behind.
    if (!apcu_add($key, 'begun', 60)) {
        // PHP has no way to wait for another process but to look again.
        for ($looks = 0; $looks < 1500 && apcu_fetch($key) === 'begun'; $looks++) {
            usleep(20_000);
        }
        $answer = apcu_fetch($key);
        if (!is_array($answer)) {
            throw new Refused('the event was not handled');
        }
        return $answer;
    }
    try {
        $answer = handle($event);
    } catch (Throwable $problem) {
        apcu_delete($key);
        throw $problem;
    }
    apcu_store($key, $answer);
    // Remembers the latest ones only: each takes the place of the one a thousand before it.
    $place = 'chat-place-' . apcu_inc('chat-events') % 1000;
    apcu_delete((string) apcu_fetch($place));
    apcu_store($place, $key);
    return $answer;
}

function fail(string $reason): array
{
    return ['ActionStatus' => 'FAIL', 'ErrorCode' => 1, 'ErrorInfo' => $reason];
}

/** The answer to the callback of this request. */
function answer(string $body, int $now): array
{
    try {
        $event = receive($body, $now);
        // Without EventTime a new event can look the same.
        return isset($event->EventTime) ? handleOnce($event, hash('sha256', $body)) : handle($event);
    } catch (Refused $reason) {
        // A refusal is HTTP 200, as Chat books every other status as a webhook that is down.
        return fail($reason->getMessage());
    } catch (Throwable $problem) {
        error_log((string) $problem);
        return fail('the event could not be handled');
    }
}

if (PHP_SAPI === 'cli') {
    return; // A unit test calls answer() itself.
}

ini_set('display_errors', '0'); // A warning in the answer would spoil its JSON.
ignore_user_abort(true); // What Chat no longer waits for is still handled to its end.

$appId = (string) getenv('SDK_APP_ID');
if (!preg_match('/^[1-9][0-9]{0,14}$/D', $appId)) {
    error_log("SDK_APP_ID is \"$appId\": give the SDKAppID from the console, a number such as 1400000001.");
    http_response_code(500);
    exit;
}
if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    http_response_code(405);
    exit;
}

$body = (string) file_get_contents('php://input', length: MAX_BODY + 1);
header('Content-Type: application/json');
echo json_encode(answer($body, time()));
