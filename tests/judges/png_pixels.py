"""The pixels of PNG files as OpenCV reads them, depth and channels unchanged.

stdin: a JSON list of [PNG file, .npy to make]; stdout: a JSON list, true where OpenCV could read the file.
"""
import json
import sys

import cv2
import numpy

answers = []
for png, target in json.load(sys.stdin):
    pixels = cv2.imread(png, cv2.IMREAD_UNCHANGED)
    answers.append(pixels is not None)
    if pixels is not None:
        numpy.save(target, pixels)
json.dump(answers, sys.stdout)
