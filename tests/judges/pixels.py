"""Decodes the pixels of DICOM files with pydicom and GDCM.

stdin:  a JSON list of file names
stdout: a JSON object, one entry a file: {"error": null or why there are none, "frames": [[bytes, SHA-256], ...]}

The bytes of a frame are its rows from the top, the samples of a pixel side by side, little endian, each sample as many
bytes as the file allocates (a single bit becomes a byte).
"""
import hashlib
import json
import sys
import warnings

import numpy
import pydicom


def main():
    warnings.simplefilter("ignore")
    json.dump({file: frames(file) for file in json.load(sys.stdin)}, sys.stdout)


def frames(file):
    try:
        dataset = pydicom.dcmread(file, force=True)
        pixels = dataset.pixel_array
        if int(dataset.get("NumberOfFrames", 1) or 1) == 1:
            pixels = pixels[numpy.newaxis]
        return {"error": None, "frames": [describe(frame) for frame in pixels]}
    except Exception as error:  # whatever pydicom throws is its answer
        return {"error": f"{type(error).__name__}: {error}", "frames": []}


def describe(frame):
    content = numpy.ascontiguousarray(frame, dtype=frame.dtype.newbyteorder("<")).tobytes()
    return [str(len(content)), hashlib.sha256(content).hexdigest()]


if __name__ == "__main__":
    main()
