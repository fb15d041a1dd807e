"""pydicom's apply_windowing into [0, 255].

stdin: a JSON list of {"values", "center", "width", "function"}; stdout: a JSON list of lists of grays.
"""
import json
import sys

import numpy
from pydicom.dataset import Dataset
from pydicom.pixel_data_handlers.util import apply_windowing


def grays(values, center, width, function):
    data = Dataset()
    data.PhotometricInterpretation = "MONOCHROME2"
    data.PixelRepresentation = 0
    data.BitsStored = 8
    data.WindowCenter, data.WindowWidth, data.VOILUTFunction = center, width, function
    return apply_windowing(numpy.array(values, dtype=float), data).tolist()


json.dump([grays(**case) for case in json.load(sys.stdin)], sys.stdout)
