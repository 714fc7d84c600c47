"""The plan and everything that can be said of it: standard library only, no Qt, no SQL, no translated text."""
