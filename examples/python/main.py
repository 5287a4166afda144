"""A webhook for Tencent Chat, with FastAPI.

    pip install -r requirements.txt
    PORT=3000 SDK_APP_ID=1400000001 CHAT_TOKEN=xxxxyyyy python main.py

Without CHAT_TOKEN callbacks are taken unsigned, as Chat sends them while authentication is off in its console.
"""

import logging
import os
import re
import sys
import time
from collections import deque
from hashlib import sha256
from hmac import compare_digest
from typing import Any

import uvicorn
from fastapi import BackgroundTasks, FastAPI, Request
from pydantic import BaseModel, ConfigDict, ValidationError
from starlette.datastructures import QueryParams

SDK_APP_ID = os.environ.get("SDK_APP_ID") or sys.exit("SDK_APP_ID is not set")
CHAT_TOKEN = os.environ.get("CHAT_TOKEN", "")
MAX_BODY = 256 * 1024

log = logging.getLogger(__name__)


class Event(BaseModel):
    """What every callback has. EventTime is a number or a text: the pages disagree."""

    model_config = ConfigDict(strict=True)
    CallbackCommand: str
    EventTime: int | str | None = None

    def handle(self) -> None:
        """A command that is not listed is acknowledged all the same: somebody may switch it on in the console."""


class RequestOverLimit(Event):
    ServiceName: str
    Command: str
    Request: int
    Limit: int

    def handle(self) -> None:
        # Do your work here: page whoever can slow the caller down.
        log.info("%s/%s is at %d of %d requests a second", self.ServiceName, self.Command, self.Request, self.Limit)


class DailyGroupQuotaAlarm(Event):
    QuotaUsed: int
    Quota: int

    def handle(self) -> None:
        # Do your work here: stop creating groups, or ask for more.
        log.info("%d of %d groups are used up today", self.QuotaUsed, self.Quota)


class SendMsgException(Event):
    GroupId: str
    Type: str
    From_Account: str
    Operator_Account: str
    Random: int
    MsgBody: list[Any]
    ErrorCode: int
    ErrorInfo: str

    def handle(self) -> None:
        # Do your work here: tell the sender, or send it again.
        log.info("a message to %s was not delivered: %d %s", self.GroupId, self.ErrorCode, self.ErrorInfo)


EVENTS: dict[str, type[Event]] = {
    "Alert.RequestOverLimit": RequestOverLimit,
    "Group.CallbackOnDailyGroupQuotaAlarm": DailyGroupQuotaAlarm,
    "Group.CallbackSendMsgException": SendMsgException,
}

# The latest bodies. Where several processes receive, keep them in what the processes share.
seen: deque[bytes] = deque(maxlen=1000)

app = FastAPI()


@app.post("/im")
async def receive(request: Request, background: BackgroundTasks) -> dict[str, Any]:
    """Takes the bytes of the body, as no page says which Content-Type Chat sends."""
    query = request.query_params
    # Compares the list, so that a parameter that comes twice is refused.
    if query.getlist("SdkAppid") != [SDK_APP_ID]:
        return fail("SdkAppid is not that of this app")
    if CHAT_TOKEN and not is_signed(query, CHAT_TOKEN):
        return fail("Sign is wrong or too old")

    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            return fail("the body is too long")
    command = query.get("CallbackCommand", "")
    try:
        event = EVENTS.get(command, Event).model_validate_json(body)
    except ValidationError:
        return fail("the body is not JSON, or lacks a field")
    if event.CallbackCommand != command:
        return fail("CallbackCommand differs between query and body")

    # Chat waits no longer than 2 s, so the work comes after the answer.
    if event.EventTime is None or not is_repeat(body):
        background.add_task(event.handle)
    return {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


def fail(reason: str) -> dict[str, Any]:
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


def is_repeat(body: bytes) -> bool:
    """Chat may send a callback again when it missed the answer. Without EventTime a new event can look the same."""
    digest = sha256(body).digest()
    if digest in seen:
        return True
    seen.append(digest)
    return False


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "3000")), access_log=False)
