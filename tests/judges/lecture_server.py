"""The lecture's own Python code, one operation per line of standard input, for timing beside the kit.

rescale PATH              open, pixel array, rescale
png PATH PNG8 PNG16       read, window, write the 8-bit and the 16-bit PNG
anonymize PATH RESULT     read, replace the patient's name and ID, write
dump PATH                 read, make the text of all elements
The words of a line are parted by tabs. Answers `done` after each.
"""
import sys

import cv2
import numpy as np
import pydicom

cv2.setNumThreads(1)


def rescale(path):
    data = pydicom.dcmread(path)
    return data, data.pixel_array * data.RescaleSlope + data.RescaleIntercept


def first(value):
    """The lecture's files have one window each; of several, the first."""
    return value[0] if isinstance(value, pydicom.multival.MultiValue) else value


def png(path, path8, path16):
    data, ct = rescale(path)
    wc, ww = first(data.WindowCenter), first(data.WindowWidth)
    high, low = wc + ww / 2, wc - ww / 2
    res = np.clip(255 * (ct - low) / (high - low), 0, 255)
    cv2.imwrite(path8, res)
    res = np.clip(65535 * (ct - low) / (high - low), 0, 65535)
    cv2.imwrite(path16, res.astype(np.uint16))


def anonymize(path, result):
    data = pydicom.dcmread(path)
    data.PatientName = "no name"
    data.PatientID = "no ptid"
    data.save_as(result)


def dump(path):
    return str(pydicom.dcmread(path))


OPERATIONS = {"rescale": rescale, "png": png, "anonymize": anonymize, "dump": dump}

for line in sys.stdin:
    operation, *arguments = line.rstrip("\n").split("\t")
    OPERATIONS[operation](*arguments)
    print("done", flush=True)
