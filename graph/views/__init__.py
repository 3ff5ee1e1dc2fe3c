"""How is a result shown? Tables, charts and pictures; nothing here computes or keeps anything."""
