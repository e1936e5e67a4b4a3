"""Web pages with the text of their articles, and how well a text found in one agrees with it."""
import collections
import glob
import gzip
import json
import os
import re

SHARED = "../shared/eval/data/pages-dev"
MONTHS = ("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember").split()


def pages():
    """(name, bytes, the article's text) of every page: real ones where ../shared has them, else those of Tests/Pages."""
    if os.path.exists(f"{SHARED}/ground-truth.json"):
        with open(f"{SHARED}/ground-truth.json", encoding="utf-8") as file:
            truth = json.load(file)
        return [(name, gzip.open(f"{SHARED}/html/{name}.html.gz").read(), truth[name]["articleBody"])
                for name in sorted(truth)]
    with open("Tests/Pages/articles.json", encoding="utf-8") as file:
        articles = json.load(file)
    found = []
    for path in sorted(glob.glob("Tests/Pages/*.html")):
        with open(path, encoding="utf-8") as file:
            layout = file.read()
        for number, article in enumerate(articles):
            name = f"{os.path.basename(path)[:-5]}-{number}"
            found.append((name, fill(layout, article).encode(), "\n".join(article["paragraphs"])))
    return found


def fill(layout, article):
    """A layout of Tests/Pages with an article in it, as the tests fill it."""
    year, month, day = map(int, article["published"].split("-"))
    values = {"title": article["title"], "iso": article["published"], "slash": article["published"].replace("-", "/"),
              "day": f"{day} {MONTHS[month - 1]}", "long": f"{day} {MONTHS[month - 1]} {year}",
              "dmy": f"{day}/{month}/{year}"}
    page = re.sub(r"\{(title|iso|slash|day|long|dmy)\}", lambda found: values[found[1]], layout)
    paragraphs = {"paras": article["paragraphs"], "first": article["paragraphs"][:2], "rest": article["paragraphs"][2:]}
    return re.sub(r"\{(paras|first|rest):(.*?)\|(.*?)\}",
                  lambda found: "\n".join(found[2] + words + found[3] for words in paragraphs[found[1]]), page)


def shingles(text):
    words = re.findall(r"\w+", text.lower())
    return collections.Counter(tuple(words[at:at + 4]) for at in range(max(1, len(words) - 3))) if words else {}


def agreement(found, truth):
    """F1 of runs of four words: means of precision and recall over the pages."""
    precision, recall = [], []
    for name, text in truth.items():
        true, other = shingles(text), shingles(found.get(name, ""))
        hit = sum((true & other).values()) if other else 0
        precision.append(hit / sum(other.values()) if other else 0)
        recall.append(hit / sum(true.values()))
    p, r = sum(precision) / len(precision), sum(recall) / len(recall)
    return 2 * p * r / (p + r) if p + r else 0
