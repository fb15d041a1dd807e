"""Judges the kit's PNG files: do they hold the pixels that the lecture's own code gives?

lecture_png.py LIST [CENTER WIDTH]: each line of LIST is a DICOM file, an 8-bit PNG and a 16-bit PNG, separated by
tabs; the PNG names hold "{}" where the frame's number stands if the file has several frames. Without CENTER and
WIDTH the window is the file's own.
Prints a line each: the DICOM file, a tab, and "equal", "differs: ...", "absent: ...", or "raises: ..." where the
lecture's code itself gives up.
"""
import os
import sys

import cv2
import numpy as np
import pydicom
from pydicom.multival import MultiValue


def first(value):
    """The lecture's files have one window; of several the kit takes the first."""
    return value[0] if isinstance(value, MultiValue) else value


def window(data):
    if len(sys.argv) > 2:
        return float(sys.argv[2]), float(sys.argv[3])
    return first(data.WindowCenter), first(data.WindowWidth)


def lecture(data, img, top):
    wc, ww = window(data)
    ct = data.RescaleSlope * img + data.RescaleIntercept
    high, low = wc + ww / 2, wc - ww / 2
    return np.clip(top * (ct - low) / (high - low), 0, top)


def written(image):
    """What cv2.imwrite would put into the file."""
    ok, png = cv2.imencode(".png", image)
    return cv2.imdecode(png, cv2.IMREAD_UNCHANGED)


def compare(path, expected):
    if not os.path.exists(path):
        return "absent: " + os.path.basename(path)
    actual = cv2.imread(path, cv2.IMREAD_UNCHANGED)
    if actual is None:
        return "differs: no PNG that OpenCV reads"
    if actual.dtype != expected.dtype or actual.shape != expected.shape:
        return f"differs: {actual.dtype} {actual.shape} instead of {expected.dtype} {expected.shape}"
    wrong = np.argwhere(actual != expected)
    if len(wrong):
        at = tuple(wrong[0])
        return f"differs: {len(wrong)} pixels, first at {at}: {actual[at]} instead of {expected[at]}"
    return None


def judge(source, png8, png16):
    data = pydicom.dcmread(source, force=True)
    img = data.pixel_array
    several = int(data.get("NumberOfFrames", 1) or 1) > 1
    frames = img if several else [img]
    for number, frame in enumerate(frames, 1):
        low, high = lecture(data, frame, 255), lecture(data, frame, 65535)
        for path, image in ((png8, low), (png16, high.astype(np.uint16))):
            name = path.replace("{}", f"_{number:03d}" if several else "")
            if problem := compare(name, written(image)):
                return problem
    return "equal"


with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        source, png8, png16 = line.rstrip("\n").split("\t")
        try:
            verdict = judge(source, png8, png16)
        except Exception as error:  # whatever stops the lecture's code
            verdict = f"raises: {type(error).__name__}: {error}".replace("\n", " ")
        print(f"{source}\t{verdict}")
