"""Consultations that are played."""
