"""Starts Hashiya: with a verb on the command line, without one in its window."""

import sys

from ui.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
