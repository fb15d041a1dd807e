"""Named checks whose outcomes are printed as JSON: {name: null, or what is wrong}."""
import json
import traceback

PATIENCE_WITH_SILENCE = 3


class Lost(Exception):
    """What was waited for did not come."""


def equal(found, expected):
    return None if found == expected else f"{found!r} instead of {expected!r}"


class Checks:
    def __init__(self):
        self.outcomes = {}
        self.pending = []

    def __call__(self, name):
        """Marks a function as the check of that name; they run in the order of the file."""
        return lambda function: self.pending.append((name, function)) or function

    def run(self, *arguments):
        silences = 0
        for name, function in self.pending:
            if silences == PATIENCE_WITH_SILENCE:
                self.outcomes[name] = "not tried: the kernel has fallen silent"
                continue
            try:
                self.outcomes[name] = function(*arguments) or None
            except Exception as error:  # whatever goes wrong in a check is its outcome
                silences += isinstance(error, Lost)
                place = traceback.extract_tb(error.__traceback__)[-1]
                self.outcomes[name] = f"{type(error).__name__}: {error} (line {place.lineno}: {place.line})"

    def print(self):
        print(json.dumps(self.outcomes))
