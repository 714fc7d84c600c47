"""The verbs: each is pure, takes a plan and says what changes, or raises Refused.

Asking whether a verb may be done is calling it.
"""
