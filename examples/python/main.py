"""A webhook for Tencent Chat, with FastAPI.

    pip install -r requirements.txt
    PORT=3000 SDK_APP_ID=1400000001 CHAT_TOKEN=xxxxyyyy python main.py

Without CHAT_TOKEN callbacks are taken unsigned, as Chat sends them while authentication is off in its console.
"""

import asyncio
import logging
import os
import re
import sys
import time
from hashlib import sha256
from hmac import compare_digest
from typing import Any

import uvicorn
from fastapi import FastAPI, Request
from fastapi.concurrency import run_in_threadpool
from pydantic import BaseModel, ConfigDict, ValidationError
from starlette.datastructures import QueryParams

SDK_APP_ID = os.environ.get("SDK_APP_ID", "")
if not re.fullmatch("[1-9][0-9]{0,14}", SDK_APP_ID):
    sys.exit(f'SDK_APP_ID is "{SDK_APP_ID}": give the SDKAppID from the console, a number such as 1400000001.')
CHAT_TOKEN = os.environ.get("CHAT_TOKEN", "")
MAX_BODY = 256 * 1024

log = logging.getLogger(__name__)


Answer = dict[str, Any]
OK: Answer = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


def reject(code: int, reason: str) -> Answer:
    """Rejects a message. The sender gets the code and the text."""
    return {"ActionStatus": "OK", "ErrorCode": code, "ErrorInfo": reason}


class Event(BaseModel):
    """What every callback has. EventTime is a number or a text: the pages disagree."""

    model_config = ConfigDict(strict=True)
    CallbackCommand: str | None = None
    EventTime: int | str | None = None

    def handle(self) -> Answer:
        """Chat waits 2 s for the answer, which comes when this has ended. What takes longer belongs in a queue.

        A command that is not listed is acknowledged all the same: somebody may switch it on in the console.
        """
        return OK


FORBIDDEN = re.compile("casino|lottery", re.IGNORECASE)


class Element(BaseModel):
    MsgType: str
    MsgContent: dict[str, Any]

    def is_forbidden(self) -> bool:
        return self.MsgType == "TIMTextElem" and FORBIDDEN.search(str(self.MsgContent.get("Text"))) is not None


class BeforeC2CMessage(Event):
    From_Account: str
    To_Account: str
    MsgBody: list[Element]

    def handle(self) -> Answer:
        # Do your work here: decide about the message. The codes for rejecting are 120001 to 130000.
        return reject(120001, "no gambling here") if any(e.is_forbidden() for e in self.MsgBody) else OK


class GroupMessage(Event):
    GroupId: str
    Type: str
    From_Account: str
    Operator_Account: str
    Random: int
    MsgBody: list[Element]


class BeforeGroupMessage(GroupMessage):
    def handle(self) -> Answer:
        # In groups the codes are 10100 to 10200.
        return reject(10100, "no gambling here") if any(e.is_forbidden() for e in self.MsgBody) else OK


class Person(BaseModel):
    To_Account: str


# The answers to these three need one more field. Here everybody may become a friend, and a chatbot gets an empty text.
class PrevFriendAdd(Event):
    FriendItem: list[Person]

    def handle(self) -> Answer:
        return allow_each(self.FriendItem)


class PrevFriendResponse(Event):
    ResponseFriendItem: list[Person]

    def handle(self) -> Answer:
        return allow_each(self.ResponseFriendItem)


class ChatbotSignal(Event):
    def handle(self) -> Answer:
        return OK | {"RspData": ""}


def allow_each(persons: list[Person]) -> Answer:
    return OK | {"ResultItem": [{"To_Account": p.To_Account, "ResultCode": 0, "ResultInfo": ""} for p in persons]}


class RequestOverLimit(Event):
    ServiceName: str
    Command: str
    Request: int
    Limit: int

    def handle(self) -> Answer:
        # Do your work here: page whoever can slow the caller down.
        log.info("%s/%s is at %d of %d requests a second", self.ServiceName, self.Command, self.Request, self.Limit)
        return OK


class DailyGroupQuotaAlarm(Event):
    QuotaUsed: int
    Quota: int

    def handle(self) -> Answer:
        # Do your work here: stop creating groups, or ask for more.
        log.info("%d of %d groups are used up today", self.QuotaUsed, self.Quota)
        return OK


class SendMsgException(GroupMessage):
    ErrorCode: int
    ErrorInfo: str

    def handle(self) -> Answer:
        # Do your work here: tell the sender, or send it again.
        log.info("a message to %s was not delivered: %d %s", self.GroupId, self.ErrorCode, self.ErrorInfo)
        return OK


EVENTS: dict[str, type[Event]] = {
    "Alert.RequestOverLimit": RequestOverLimit,
    "Group.CallbackOnDailyGroupQuotaAlarm": DailyGroupQuotaAlarm,
    "Group.CallbackSendMsgException": SendMsgException,
    "Group.CallbackBeforeSendMsg": BeforeGroupMessage,
    "C2C.CallbackBeforeSendMsg": BeforeC2CMessage,
    "Sns.CallbackPrevFriendAdd": PrevFriendAdd,
    "Sns.CallbackPrevFriendResponse": PrevFriendResponse,
    "Chatbot.OnC2CSignalMessage": ChatbotSignal,
}

# The handling of the latest events, by the digest of the body. Where several processes receive, remember events in what
# the processes share.
events: dict[bytes, asyncio.Task[Answer]] = {}

app = FastAPI()


@app.post("/im")
async def receive(request: Request) -> Answer:
    """Takes the bytes of the body, as no page says which Content-Type Chat sends."""
    query = request.query_params
    # Compares the list, so that a parameter that comes twice is refused.
    if query.getlist("SdkAppid") != [SDK_APP_ID]:
        return fail("SdkAppid is not that of this app")
    if CHAT_TOKEN and not is_signed(query, CHAT_TOKEN):
        return fail("Sign is wrong or too old")

    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            return fail("the body is too long")
    command = query.get("CallbackCommand", "")
    try:
        # The parser refuses what is nested deeper than 200 levels.
        event = EVENTS.get(command, Event).model_validate_json(body)
    except ValidationError:
        return fail("the body is not JSON, or lacks a field")
    # These have no command in the body.
    if event.CallbackCommand != (None if command.startswith(("Push.", "ContentCallback.")) else command):
        return fail("CallbackCommand differs between query and body")

    try:
        if event.EventTime is None:  # Without it a new event can look the same.
            return await run_in_threadpool(event.handle)
        return await handle_once(event, sha256(body).digest())
    except Exception:
        log.exception("%s could not be handled", command)
        return fail("the event could not be handled")


def fail(reason: str) -> Answer:
    """A refusal is HTTP 200, as Chat books every other status as a webhook that is down."""
    return {"ActionStatus": "FAIL", "ErrorCode": 1, "ErrorInfo": reason}


def is_signed(query: QueryParams, token: str) -> bool:
    """Sign is the SHA-256 of token and RequestTime in hex, and good for a minute; clocks may be behind or ahead."""
    match query.getlist("Sign"), query.getlist("RequestTime"):
        case [sign], [request_time] if re.fullmatch("[0-9]{1,12}", request_time):
            expected = sha256((token + request_time).encode()).hexdigest()
            is_right = compare_digest(sign.lower().encode(), expected.encode())
            return is_right and abs(time.time() - int(request_time)) <= 60
    return False


async def handle_once(event: Event, digest: bytes) -> Answer:
    """Chat may send an event again when it missed the answer, also while the first is still being handled.

    The second then waits for the first and gets its outcome.
    """
    if digest not in events:
        events[digest] = asyncio.create_task(begin(event, digest))
        if len(events) > 1000:
            del events[next(iter(events))]
    # Without shield, one request that is cancelled would cancel the handling for all.
    return await asyncio.shield(events[digest])


async def begin(event: Event, digest: bytes) -> Answer:
    try:
        return await run_in_threadpool(event.handle)
    except BaseException:
        # An event whose handling failed is handled anew when it comes again.
        events.pop(digest, None)
        raise


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "3000")), access_log=False)
