"""Starts Hashiya: with a verb on the command line, without one in its window."""

import multiprocessing
import sys

from ui.cli.main import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a bundle starts itself for the process that draws files
    sys.exit(main())
