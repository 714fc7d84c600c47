"""A partner's copy in the window: noticed, compared, its questions answered side by side, merged as one step."""
