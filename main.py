"""Starts Hashiya: with a verb on the command line, without one in its window."""

import multiprocessing
import sys


def main() -> int:
    """Start it; the process that draws files loads this module, too, and needs none of the rest."""
    from ui.cli.main import main as run

    return run()


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a bundle starts itself for the process that draws files
    sys.exit(main())
