"""Prints str(pydicom.dcmread(path)) of each path given, as one JSON object a line; an error as its text."""
import json
import sys
import warnings

import pydicom

warnings.simplefilter("ignore")
for path in sys.argv[1:]:
    answer = {"path": path}
    try:
        answer["dump"] = str(pydicom.dcmread(path))
    except Exception as error:
        answer["error"] = f"{type(error).__name__}: {error}"
    print(json.dumps(answer))
