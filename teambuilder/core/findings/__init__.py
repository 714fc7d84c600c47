"""Findings: what a plan should settle, each with its reason and remedies, the most serious first."""

from teambuilder.core.findings.assessment import Assessment, assess, dismissed_findings, findings
from teambuilder.core.findings.base import Finding, Remedy, Severity, Subject, SubjectKind

__all__ = [
    "Assessment",
    "Finding",
    "Remedy",
    "Severity",
    "Subject",
    "SubjectKind",
    "assess",
    "dismissed_findings",
    "findings",
]
