"""The shades that matplotlib's gray map gives slices through windows, as pydicom and NumPy compute them.

stdin:  a JSON list of {"file", "center", "width", "inverted"}
stdout: a JSON list, for each the SHA-256 of the shades of slope * pixel + intercept, one byte a pixel, row by row;
        MONOCHROME1 shows low values white, and what is inverted the other way round
"""
import hashlib
import json
import sys

import numpy
import pydicom

from gray import shades


def shaded(file, center, width, inverted):
    dataset = pydicom.dcmread(file)
    values = dataset.pixel_array.astype(numpy.float64) * float(dataset.RescaleSlope) + float(dataset.RescaleIntercept)
    result = shades(values, center - width / 2, center + width / 2)
    inverted ^= dataset.PhotometricInterpretation == "MONOCHROME1"
    return hashlib.sha256((255 - result if inverted else result).tobytes()).hexdigest()


json.dump([shaded(**question) for question in json.load(sys.stdin)], sys.stdout)
