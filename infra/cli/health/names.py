"""DNS: whether the world's mail servers find this desk, and what they are told to think of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from infra.cli.health import resolver
from infra.cli.health.finding import Check, Finding, Patient, judged, problem, skipped

Ask = Callable[[str, str], list[str]]


def checked(ask: Ask = resolver.ask) -> Check:
    """The check of the MX and DMARC records, asking `ask`."""

    def check(patient: Patient) -> Iterable[Finding]:
        if patient.local:
            return [skipped("MX", "the local desk's domain is no real one")]
        try:
            return [_mx(patient, ask), _dmarc(patient, ask)]
        except resolver.NoDns as error:
            return [skipped("MX and DMARC", f"no DNS here: {error}")]

    return check


def _mx(patient: Patient, ask: Ask) -> Finding:
    wanted = f"inbound-smtp.{patient.cloud.region}.amazonaws.com"
    hosts = [one.partition(" ")[2] for one in ask(patient.domain, "MX")]
    others = [one for one in hosts if one != wanted]
    if wanted in hosts and others:
        return problem("MX", f"{others[0]} receives this domain's mail as well", "remove it")
    return judged(
        "MX",
        wanted in hosts,
        f"{patient.domain} is received by {wanted}",
        f"{patient.domain} is received by {', '.join(hosts) or 'nobody'}",
        f"enter MX 10 {wanted}, or redirect the mailbox to the desk (infra/README.md)",
    )


def _dmarc(patient: Patient, ask: Ask) -> Finding:
    """Of the domain, or else of the organisation's above it (RFC 7489, 6.6.3)."""
    labels = patient.domain.split(".")
    names = [".".join(labels[at:]) for at in range(len(labels) - 1)]
    for name in names:
        for text in ask(f"_dmarc.{name}", "TXT"):
            if text.lower().startswith("v=dmarc1"):
                return judged("DMARC", True, f"_dmarc.{name}: {text}", "", "")
    return problem(
        "DMARC",
        f"_dmarc.{patient.domain} has no policy",
        'enter TXT "v=DMARC1; p=quarantine" there: letters are signed, so it costs nothing',
    )
