"""validate_notebook.py NOTEBOOK: prints `valid` when Jupyter's own nbformat accepts the file, else what is wrong."""
import sys

import nbformat

try:
    nbformat.validate(nbformat.read(sys.argv[1], as_version=nbformat.NO_CONVERT))
    print("valid")
except Exception as error:  # whatever nbformat raises is the answer
    print(f"{type(error).__name__}: {error}")
