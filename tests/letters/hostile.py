"""Strangers' words at their worst, for the tests."""

from __future__ import annotations

from hypothesis import strategies as st

NASTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "**gras** *it* `code` # titre",
    "[cliquez](https://evil.example/x)",
    "https://evil.example/path?a=b",
    "www.evil.example",
    "evil.example",
    "javascript:alert(1)",
    "mailto:evil@evil.example",
    "evil@evil.example",
    "{{ 7*7 }} {% raw %} {# c #}",
    "a\r\nBcc: victim@example.org",
    "a\n\n# Titre\n\n::: good\nx\n:::",
    "a | b",
    "---\nsubject: pris\n---",
    "\u202egnp.exe\u202c",
    "zero\u200bwidth\u200d\ufeff\u2060joiner",
    "\x00\x1b[31m\x07",
    "=?utf-8?q?pris?=",
    'a"b\\c;d,e:f',
    "END:VEVENT\nBEGIN:VEVENT",
    "\ue100\ue141\ue1ff",
    "\ud800",
    "\u2028\u2029\x85",
    "&lt;b&gt; &amp; &#x3c;",
    "a" * 5000,
    "Z\u0351\u0352\u0353\u0354\u0355\u0356algo",
    "> cité",
    "1. un\n2. deux",
    "\u3164\u115f\u2800",
    "👩\u200d💻\ufe0f",
    "\U000e0041\U000e0042",
)
WORDS = st.one_of(
    st.sampled_from(NASTY),
    st.text(st.characters(exclude_categories=()), min_size=1, max_size=200),
    st.lists(st.sampled_from(NASTY), min_size=2, max_size=4).map(" ".join),
)
