"""What cv2.imwrite makes of arrays.

stdin: a JSON list of [source .npy, PNG file to make]; stdout: a JSON list with the size of each file, 0 where OpenCV refuses.
"""
import json
import os
import sys

import cv2
import numpy

sizes = []
for source, png in json.load(sys.stdin):
    try:
        sizes.append(os.path.getsize(png) if cv2.imwrite(png, numpy.load(source)) else 0)
    except (cv2.error, TypeError):
        sizes.append(0)
json.dump(sizes, sys.stdout)
