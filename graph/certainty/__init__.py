"""How far can a ranking be trusted? The same measure on resampled occasions."""
