"""The shades that matplotlib's gray map gives the float64 values in a file between two limits, as its documentation
says: Normalize to [0, 1], then the index int(x * 256) into 256 shades, 1.0 in the last. Arguments: path min max."""
import sys

import numpy as np

values = np.fromfile(sys.argv[1], dtype="<f8")
low, high = float(sys.argv[2]), float(sys.argv[3])
scaled = (values - low) / (high - low) * 256
print(" ".join(str(shade) for shade in np.clip(np.floor(scaled), 0, 255).astype(np.uint8)))
