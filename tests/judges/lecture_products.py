"""Judges what the lecture's last steps save: the three PNG files of slice Brain01.

lecture_products.py SLICE FOLDER: runs the lecture's own lines on SLICE and compares the files that they save with
those of the same names in FOLDER. Prints a line each: the name, a tab, the depth in bits as the file's header has it,
a tab, and "equal" or "differs".
"""
import os
import sys
import tempfile

import cv2
import numpy as np
import pydicom

data = pydicom.dcmread(sys.argv[1])
wc, ww, ri, rs = data.WindowCenter, data.WindowWidth, data.RescaleIntercept, data.RescaleSlope
ct = rs * data.pixel_array + ri
high, low = wc + ww / 2, wc - ww / 2

with tempfile.TemporaryDirectory() as folder:
    res = np.clip(255 * (ct - low) / (high - low), 0, 255)
    cv2.imwrite(os.path.join(folder, "res_8bit.png"), res)
    res = np.clip(65535 * (ct - low) / (high - low), 0, 65535)
    cv2.imwrite(os.path.join(folder, "res_16bit.png"), res)
    cv2.imwrite(os.path.join(folder, "res_16bit_casted.png"), res.astype(np.uint16))

    for name in ("res_8bit.png", "res_16bit.png", "res_16bit_casted.png"):
        path = os.path.join(sys.argv[2], name)
        with open(path, "rb") as file:
            depth = file.read(25)[24]
        expected = cv2.imread(os.path.join(folder, name), cv2.IMREAD_UNCHANGED)
        actual = cv2.imread(path, cv2.IMREAD_UNCHANGED)
        same = actual is not None and actual.dtype == expected.dtype and np.array_equal(actual, expected)
        print(f"{name}\t{depth}\t{'equal' if same else 'differs'}")
