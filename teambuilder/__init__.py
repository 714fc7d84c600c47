"""Teambuilder: builds the sales and marketing team of a small business."""

__version__ = "0.1.0"
