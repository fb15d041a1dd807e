"""Says whether two DICOM files have the same pixels to pydicom: same_pixels.py FILE FILE"""
import sys

import numpy
import pydicom

first, second = (pydicom.dcmread(path).pixel_array for path in sys.argv[1:])
print("same" if numpy.array_equal(first, second) else "different")
