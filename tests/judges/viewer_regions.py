"""Mean, standard deviation, area and number of pixels of regions of slices, as pydicom and NumPy compute them.

stdin:  a JSON list of {"file", "kind", ...}: a circle with "x", "y" (its middle pixel) and "radius" (in widths of a
        column), or a rectangle with "left", "top", "right", "bottom" (its first and last pixels)
stdout: a JSON list of {"mean", "deviation", "area" (mm²), "count", "padding"}; pixels of the padding value count for
        the area alone
"""
import json
import sys

import numpy
import pydicom


def measured(file, kind, x=0, y=0, radius=0, left=0, top=0, right=0, bottom=0):
    dataset = pydicom.dcmread(file)
    stored = dataset.pixel_array
    height, width = map(float, dataset.PixelSpacing)
    rows, columns = numpy.indices(stored.shape)
    if kind == "circle":
        inside = numpy.hypot((columns - x) * width, (rows - y) * height) <= radius * width * (1 + 1e-12)
    else:
        inside = (columns >= left) & (columns <= right) & (rows >= top) & (rows <= bottom)
    padding = dataset.get("PixelPaddingValue")
    kept = inside if padding is None else inside & (stored != padding)
    values = stored[kept] * float(dataset.RescaleSlope) + float(dataset.RescaleIntercept)
    return {
        "mean": float(values.mean()), "deviation": float(values.std()), "area": float(inside.sum() * width * height),
        "count": int(kept.sum()), "padding": int(inside.sum() - kept.sum()),
    }


json.dump([measured(**question) for question in json.load(sys.stdin)], sys.stdout)
