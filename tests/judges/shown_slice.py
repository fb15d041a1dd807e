"""The shades that matplotlib's gray map gives a slice as pydicom reads it. Arguments: path min max.

Prints the SHA-256 of the shades, one byte a pixel, row by row.
"""
import hashlib
import sys

import pydicom

from gray import shades

pixels = pydicom.dcmread(sys.argv[1]).pixel_array
print(hashlib.sha256(shades(pixels, *map(float, sys.argv[2:])).tobytes()).hexdigest())
