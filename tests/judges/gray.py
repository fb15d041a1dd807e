"""The shades that matplotlib's gray map gives the float64 values in a file between two limits, as its documentation
says: Normalize to [0, 1], then the index int(x * 256) into 256 shades, 1.0 in the last. Arguments: path min max."""
import sys

import numpy as np


def shades(values, low, high):
    scaled = (values - low) / (high - low) * 256
    return np.clip(np.floor(scaled), 0, 255).astype(np.uint8)


if __name__ == "__main__":
    limits = [float(limit) for limit in sys.argv[2:]]
    print(" ".join(str(shade) for shade in shades(np.fromfile(sys.argv[1], dtype="<f8"), *limits)))
