"""Jejak: who said what in the Indonesian press, about which regulation, with which figures, and where it stands."""

import os

__version__ = "0.1.0"

# The recogniser multiplies small matrices: threads that share one wait for one another, which made reading several
# times slower. It must be said before numpy is loaded; whoever says otherwise in the environment is heard.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
