"""Signed callbacks, and whether a right receiver accepts them.

    npx chatproof export vectors --webhook all > vectors.json
    python -m unittest
"""

import json
import os
import unittest
from pathlib import Path
from unittest.mock import patch

VECTORS = json.loads(Path(os.environ.get("VECTORS", "vectors.json")).read_text())
os.environ["SDK_APP_ID"] = VECTORS["sdkAppId"]
os.environ["CHAT_TOKEN"] = VECTORS["token"]

from main import app  # noqa: E402  It reads the environment.


async def post(path: str, headers: dict[str, str], body: str) -> dict:
    """Gives the app one request, without a network, and reads its answer."""
    sent: list[dict] = []

    async def receive() -> dict:
        return {"type": "http.request", "body": body.encode()}

    async def send(message: dict) -> None:
        sent.append(message)

    route, _, query = path.partition("?")
    named = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "POST", "path": route, "query_string": query.encode(), "headers": named}
    await app(scope, receive, send)
    return json.loads(b"".join(message.get("body", b"") for message in sent))


class Vectors(unittest.IsolatedAsyncioTestCase):
    async def test_callbacks(self) -> None:
        # By this clock every signature is fresh.
        with patch("time.time", return_value=VECTORS["clock"]):
            for vector in VECTORS["callbacks"]:
                with self.subTest(vector["name"]):
                    reply = await post(vector["path"], vector["headers"], vector["body"])
                    self.assertEqual(reply["ActionStatus"] == "OK", vector["expect"] == "accept", reply["ErrorInfo"])


if __name__ == "__main__":
    unittest.main()
