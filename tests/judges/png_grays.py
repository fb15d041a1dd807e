"""How many different values PNG files hold. stdin: a JSON list of files; stdout: a JSON list of numbers."""
import json
import sys

import cv2
import numpy

json.dump([len(numpy.unique(cv2.imread(file, cv2.IMREAD_UNCHANGED))) for file in json.load(sys.stdin)], sys.stdout)
