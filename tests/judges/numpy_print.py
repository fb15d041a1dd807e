"""What print shows of arrays. stdin: a JSON list of .npy files; stdout: a JSON list of texts."""
import json
import sys

import numpy

json.dump([str(numpy.load(file)) for file in json.load(sys.stdin)], sys.stdout)
