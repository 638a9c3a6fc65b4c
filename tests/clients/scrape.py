"""Reads a metrics page with Prometheus' own Python parser, which is strict about OpenMetrics.

Arguments: URL. Prints one line of JSON: the content type, each family's type, and histograms whose buckets do not end at
infinity with the histogram's count.
"""

import json
import sys
import urllib.request

from prometheus_client.openmetrics.parser import text_string_to_metric_families

# No proxy between here and a local port.
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
with opener.open(sys.argv[1], timeout=20) as answer:
    kind = answer.headers["Content-Type"]
    text = answer.read().decode()

families, broken = {}, []
for family in text_string_to_metric_families(text):
    families[family.name] = family.type
    if family.type != "histogram":
        continue
    counts, ends = {}, {}
    for sample in family.samples:
        labels = dict(sample.labels)
        bound = labels.pop("le", None)
        series = json.dumps(labels, sort_keys=True)
        if sample.name.endswith("_count"):
            counts[series] = sample.value
        elif bound == "+Inf":
            ends[series] = sample.value
    if counts != ends:
        broken.append(family.name)
print(json.dumps({"type": kind, "families": families, "broken": broken}))
