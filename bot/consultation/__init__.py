"""Consultations as files."""
