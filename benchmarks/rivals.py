"""Measures PolicyThemes, fastText, scikit-learn and LIBLINEAR on one split; called by benchmarks/rivals."""
import json
import os
import subprocess
import sys
import tempfile
import time

import sklearn
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_union
from sklearn.svm import LinearSVC
from sklearn.datasets import dump_svmlight_file

TOOL = ["dotnet", "src/PolicyThemes.Cli/bin/Release/net10.0/policy-themes.dll"]
PREFIX = "__label__"


def read(path):
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split(" ", 1) for line in file if line.strip()]
    return [row[0].removeprefix(PREFIX) for row in rows], [row[1] for row in rows]


def run(command, output=subprocess.DEVNULL):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=output, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def measure_policy_themes(train, test, place):
    model, rows, answers = (os.path.join(place, name) for name in ("model.zip", "rows.jsonl", "answers.jsonl"))
    fit = run(TOOL + ["train", "--data", train, "--mode", "exclusive", "--threads", "1", "--no-card", "--out", model])
    with open(rows, "w", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in read(test)[1])
    predict = run(TOOL + ["classify", "--model", model, "--format", "jsonl", "--threads", "1", "--output", answers, rows])
    with open(answers, encoding="utf-8") as file:
        return fit, predict, [json.loads(line)["primary"] for line in file]


def measure_fasttext(train, test, place):
    model, answers = os.path.join(place, "fasttext"), os.path.join(place, "fasttext.txt")
    fit = run(["fasttext", "supervised", "-input", train, "-output", model, "-wordNgrams", "2", "-epoch", "25", "-lr", "0.5",
               "-thread", "1"])
    with open(answers, "w", encoding="utf-8") as file:
        predict = run(["fasttext", "predict", model + ".bin", test], file)
    return fit, predict, read_lines(answers, PREFIX)


def read_lines(path, prefix=""):
    with open(path, encoding="utf-8") as file:
        return [line.strip().removeprefix(prefix) for line in file]


def measure_sklearn(train, test, _):
    labels, texts = read(train)
    start = time.perf_counter()
    vectorizer = make_union(TfidfVectorizer(ngram_range=(1, 2)), TfidfVectorizer(analyzer="char", ngram_range=(2, 5)))
    model = LinearSVC().fit(vectorizer.fit_transform(texts), labels)
    fit = time.perf_counter() - start
    start = time.perf_counter()
    answers = model.predict(vectorizer.transform(read(test)[1])).tolist()
    return fit, time.perf_counter() - start, answers


def measure_liblinear(train, test, place):
    """LIBLINEAR has no features of its own: it gets scikit-learn's, whose time counts."""
    labels, texts = read(train)
    gold, test_texts = read(test)
    names = sorted(set(labels) | set(gold))
    files = [os.path.join(place, name) for name in ("train.svm", "test.svm", "liblinear", "liblinear.txt")]
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), sublinear_tf=True)
    start = time.perf_counter()
    dump_svmlight_file(vectorizer.fit_transform(texts), [names.index(label) for label in labels], files[0], zero_based=False)
    fit = time.perf_counter() - start + run(["liblinear-train", "-s", "7", "-c", "10", "-q", files[0], files[2]])
    start = time.perf_counter()
    dump_svmlight_file(vectorizer.transform(test_texts), [names.index(label) for label in gold], files[1], zero_based=False)
    predict = time.perf_counter() - start + run(["liblinear-predict", files[1], files[2], files[3]])
    return fit, predict, [names[int(float(line))] for line in read_lines(files[3])]


def package(name):
    return subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}", name], capture_output=True, text=True).stdout or name


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        return next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "not known")


def main(train, test, report, data):
    gold = read(test)[0]
    rivals = {
        "PolicyThemes": measure_policy_themes,
        "fastText": measure_fasttext,
        "scikit-learn " + sklearn.__version__: measure_sklearn,
        "LIBLINEAR": measure_liblinear,
    }
    rows = []
    for name, measure in rivals.items():
        with tempfile.TemporaryDirectory() as place:
            fit, predict, answers = measure(train, test, place)
        assert len(answers) == len(gold), f"{name}: {len(answers)} answers for {len(gold)} rows"
        rows.append((name, sum(a == b for a, b in zip(answers, gold)) / len(gold), fit, predict))
    ours = rows[0]
    text = [
        "# PolicyThemes and its rivals", "",
        f"- data: {data}",
        f"- processor: {processor()}; {', '.join(map(package, ('fasttext', 'python3-sklearn', 'liblinear-tools')))}", "",
        f"{len(read(train)[0])} rows to train on, {len(gold)} to test, one thread, all in one run; no lexicon, default settings. Times hold reading, starting and writing; "
        "a ratio above 1 means that PolicyThemes is faster. PolicyThemes also fits 5 folds for calibration; scikit-learn runs inside the script, so its start is not counted.", "",
        "| system | accuracy | beside ours | train s | ratio | predict s | ratio |", "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    text += [f"| {n} | {a:.3f} | {a - ours[1]:+.3f} | {f:.2f} | {f / ours[2]:.2f} | {p:.2f} | {p / ours[3]:.2f} |" for n, a, f, p in rows]
    losses = [f"- {n}: " + ", ".join(what for what, lost in (("accuracy", a > ours[1]), ("training", f < ours[2]), ("prediction", p < ours[3])) if lost)
              for n, a, f, p in rows[1:] if a > ours[1] or f < ours[2] or p < ours[3]]
    text += ["", "Where we lose:", "", *(losses or ["- nowhere in this run"]), ""]
    with open(report, "w", encoding="utf-8") as file:
        file.write("\n".join(text))


main(*sys.argv[1:])
