"""The fact-check report: what it says of a claim, in words of one language, and its HTML."""
