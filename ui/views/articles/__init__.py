"""The article list: what there is to annotate, and how far each article is."""
