"""A series put in order and stacked by pydicom and NumPy, and planes of it resampled by numpy.interp.

Arguments: folder row column. stdout: JSON with the positions, the volume's shape and SHA-256 (little-endian doubles),
and the coronal and sagittal planes, head up, with pixels as large as the spacing of the columns.
"""
import hashlib
import json
import sys
from pathlib import Path

import numpy
import pydicom

folder, row, column = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
slices = [pydicom.dcmread(path) for path in Path(folder).iterdir()]
slices.sort(key=lambda data: float(data.ImagePositionPatient[2]))
heights = numpy.array([float(data.ImagePositionPatient[2]) for data in slices])
volume = numpy.stack([d.pixel_array * float(d.RescaleSlope) + float(d.RescaleIntercept) for d in slices]).astype("<f8")
pixel = float(slices[0].PixelSpacing[1])
wanted = heights[-1] - pixel * numpy.arange(int((heights[-1] - heights[0]) / pixel + 1e-9) + 1)


def upright(plane):
    return numpy.array([numpy.interp(wanted, heights, line) for line in plane.T]).T


json.dump({
    "positions": heights.tolist(),
    "shape": volume.shape,
    "hash": hashlib.sha256(volume.tobytes()).hexdigest(),
    "coronal": upright(volume[:, row]).ravel().tolist(),
    "sagittal": upright(volume[:, :, column]).ravel().tolist(),
}, sys.stdout)
