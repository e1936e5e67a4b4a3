"""What the scorers share: running the program, finding a quotation's byte range, comparing ranges."""
import json
import os
import re
import subprocess
import sys

# Straight and curly quotation marks are one and the same to a reader, as are runs of white space.
_SAME = {'"': '["“”„]', "'": "['‘’]", "“": '["“”„]', "”": '["“”„]', "‘": "['‘’]", "’": "['‘’]"}


def release_binary():
    """Builds the release binary (of the working directory's package) and gives its path."""
    build = ["swift", "build", "-c", "release", "--static-swift-stdlib"]
    subprocess.run([*build, "--product", "silang"], check=True, stdout=sys.stderr)
    folder = subprocess.run([*build, "--show-bin-path"], check=True, capture_output=True, text=True)
    return folder.stdout.strip() + "/silang"


def run(silang, *arguments, ok=(0, 1), stdin=None):
    """Standard output of one call; ends the scorer with the program's own words if it failed."""
    done = subprocess.run([silang, *arguments], input=stdin, capture_output=True, text=True)
    if done.returncode not in ok:
        sys.exit(f"{silang} {' '.join(arguments[:3])} … exited {done.returncode}: {done.stderr[-800:]}")
    return done.stdout


def records(lines):
    """The JSON objects of an NDJSON answer, one a line. Only \\n ends a line there, so str.splitlines would be wrong."""
    return [json.loads(line) for line in lines.split("\n") if line.strip()]


def extract(silang, paths):
    """The extract records of files, by file name."""
    out = run(silang, "extract", "--format", "ndjson", "--text", *paths)
    return {os.path.basename(record["article"]["path"]): record for record in records(out)}


def ranges(text, quote):
    """Every half-open byte range in which a quotation stands in a text."""
    pattern = "".join(r"\s+" if part.isspace() else "".join(_SAME.get(c, re.escape(c)) for c in part)
                      for part in re.split(r"(\s+)", quote.strip()) if part)
    at = lambda index: len(text[:index].encode())
    return [(at(m.start()), at(m.end())) for m in re.finditer(pattern, text)] if pattern else []


def overlap(a, b):
    """Bytes that two ranges share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def touches(a, b, share):
    """Whether two ranges share at least the given part of the shorter one, and one byte at the least."""
    return overlap(a, b) >= max(1, share * min(a[1] - a[0], b[1] - b[0]))


def text_at(record, span):
    """The words of a byte range of a record's text."""
    return record["text"].encode()[span[0]:span[1]].decode("utf-8", "replace")


def share(part, whole):
    """part of whole as a number from 0 to 1, to three places, rounded down: a floor is never above what was reached."""
    return int(1000 * part / whole + 1e-9) / 1000 if whole else 0.0
