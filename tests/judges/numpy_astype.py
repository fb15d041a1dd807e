"""NumPy's astype. stdin: a JSON list of [source .npy, NumPy type, target .npy]; stdout: null."""
import json
import sys
import warnings

import numpy

warnings.simplefilter("ignore")
for source, target_type, target in json.load(sys.stdin):
    numpy.save(target, numpy.load(source).astype(target_type))
print("[]")
