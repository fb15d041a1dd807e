"""numpy.histogram of the float64 values in a file: prints counts and edges as JSON. Arguments: path bins [min max]."""
import json
import sys

import numpy as np

values = np.fromfile(sys.argv[1], dtype="<f8")
limits = (float(sys.argv[3]), float(sys.argv[4])) if len(sys.argv) > 3 else None
counts, edges = np.histogram(values, bins=int(sys.argv[2]), range=limits)
print(json.dumps({"counts": counts.tolist(), "edges": edges.tolist()}))
