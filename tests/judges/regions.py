"""Mean and standard deviation of the CT values in round regions, read with pydicom.

stdin:  a JSON list of regions [path, x, y, radius], mm in the patient's coordinates
stdout: a JSON list of [mean, standard deviation], HU
"""
import json
import sys

import numpy as np
import pydicom


def main():
    results = []
    for path, x, y, radius in json.load(sys.stdin):
        data = pydicom.dcmread(path)
        ct = data.pixel_array * float(data.RescaleSlope) + float(data.RescaleIntercept)
        rows, columns = np.indices(ct.shape)
        row_spacing, column_spacing = data.PixelSpacing
        left, top = data.ImagePositionPatient[:2]
        inside = (left + columns * column_spacing - x) ** 2 + (top + rows * row_spacing - y) ** 2 <= radius ** 2
        results.append([float(ct[inside].mean()), float(ct[inside].std())])
    json.dump(results, sys.stdout)


main()
