"""What is likely the same: names of the registry's records, and wordings of claims.

Plain data in, plain answers out; nothing is ever joined here. Each index answers offline and
can be kept up to date one record or claim at a time.
"""
