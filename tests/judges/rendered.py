"""Shows the frames of DICOM images as pydicom's functions and NumPy do, for the lecture's window formula.

stdin: a JSON list of {"file", "target"}; each target becomes a .npy of bytes [frames, rows, columns], or of
[frames, rows, columns, 3] for color. Modality table or rescale, then the first window, else the VOI table, else the
1st to the 99th percentile of the values without padding. What holds for a frame is looked for in its own functional
groups, then in the shared ones, then in the dataset.
"""
import json
import sys
import warnings

import numpy
import pydicom
from pydicom.pixel_data_handlers import util

warnings.simplefilter("ignore")


def holder(data, frame, keyword):
    groups = []
    if "PerFrameFunctionalGroupsSequence" in data:
        groups.append(data.PerFrameFunctionalGroupsSequence[frame])
    if "SharedFunctionalGroupsSequence" in data:
        groups.append(data.SharedFunctionalGroupsSequence[0])
    for group in groups:
        for macro in group:
            if macro.VR == "SQ" and macro.value and keyword in macro.value[0]:
                return macro.value[0]
    return data


def first(value):
    return float(value[0] if isinstance(value, pydicom.multival.MultiValue) else value)


def samples(data):
    """Bits Stored of the bits, the highest at High Bit, as PS3.5 8.1.1 says."""
    words = data.pixel_array
    if words.dtype.kind == "f":
        return words
    left, right = data.BitsAllocated - 1 - data.HighBit, data.BitsAllocated - data.BitsStored
    return ((words << left).astype(words.dtype) >> right).astype(words.dtype)


def values(data, stored, frame):
    source = holder(data, frame, "ModalityLUTSequence")
    if "ModalityLUTSequence" in source:
        return util.apply_modality_lut(stored.astype(numpy.int32), source).astype(float)
    source = holder(data, frame, "RescaleSlope")
    if "RescaleSlope" in source:
        return stored * float(source.RescaleSlope) + float(source.RescaleIntercept)
    return stored.astype(float)


def window(data, frame):
    source = holder(data, frame, "WindowCenter")
    if "WindowCenter" in source and first(source.WindowWidth) > 0:
        return first(source.WindowCenter), first(source.WindowWidth)
    return None


def shade(values, center, width):
    low, high = center - width / 2, center + width / 2
    return numpy.rint(numpy.clip(255 * (values - low) / (high - low), 0, 255)).astype(numpy.uint8)


def gray(data):
    stored = samples(data)
    if int(data.get("NumberOfFrames", 1)) == 1:
        stored = stored[numpy.newaxis]
    shown = [values(data, frame, number) for number, frame in enumerate(stored)]
    measured = stored == stored
    if "PixelPaddingValue" in data:
        other = data.get("PixelPaddingRangeLimit", data.PixelPaddingValue)
        measured = (stored < min(data.PixelPaddingValue, other)) | (stored > max(data.PixelPaddingValue, other))
    low, high = numpy.percentile(numpy.array(shown)[measured], [1, 99])
    pictures = []
    for number, frame in enumerate(shown):
        chosen = window(data, number)
        if chosen is None and "VOILUTSequence" in data:
            table = util.apply_voi_lut(frame.astype(numpy.int32), data, prefer_lut=True)
            bits = data.VOILUTSequence[0].LUTDescriptor[2]
            pictures.append(numpy.rint(table * (255 / (2 ** bits - 1))).astype(numpy.uint8))
        else:
            pictures.append(shade(frame, *(chosen or (low / 2 + high / 2, high - low))))
    return numpy.array(pictures)


def color(data):
    if data.PhotometricInterpretation == "PALETTE COLOR":
        return util.apply_color_lut(data.pixel_array, data)[numpy.newaxis]
    return util.convert_color_space(data.pixel_array, data.PhotometricInterpretation, "RGB")[numpy.newaxis]


for case in json.load(sys.stdin):
    dataset = pydicom.dcmread(case["file"], force=True)
    is_gray = dataset.PhotometricInterpretation.startswith("MONOCHROME")
    numpy.save(case["target"], gray(dataset) if is_gray else color(dataset))
print("true")
