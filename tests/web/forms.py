"""Filling in the page's forms, as tests do."""

from __future__ import annotations

import re
import time


def token(page) -> str:
    return re.search(r'name="token" value="(\w+)"', page.get("/tambah").text)[1]


def settled(page, answer):
    for _ in range(600):
        if "data-hx-trigger" not in answer.text:
            return answer
        time.sleep(0.1)
        answer = page.get(str(answer.url))
    raise AssertionError("the job did not end")
