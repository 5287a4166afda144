"""Reads callbacks, a line each, and prints each as the generated model has it."""

import json
import sys

import chat

for line in sys.stdin:
    given = json.loads(line)
    model = getattr(chat, given["Name"]).model_validate(given["Body"])
    print(model.model_dump_json(by_alias=True, exclude_unset=True))
