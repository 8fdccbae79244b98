// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/syntaxtree.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <simdjson.h>
#include <vector>

// Text to a tree with positions, all checks on, against simdjson's DOM with a fresh parser on the same bytes.
//   bench_json <file.json> [rounds]

namespace {

/// Keeps the compiler from dropping what only runs for its time.
volatile size_t sink = 0;

/// CPU time: both sides compute on one thread, and a neighbour's load is no part of them.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template <typename Work>
double milliseconds(Work work)
{
    const double begin = now();
    sink = work();
    return now() - begin;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_json <file.json> [rounds]\n");
        return 2;
    }
    const QByteArray bytes = file.readAll();
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 31;
    const simdjson::padded_string padded(bytes.constData(), size_t(bytes.size()));
    std::vector<double> ours;
    std::vector<double> peer;
    for (int round = 0; round < rounds + 2; ++round) {
        const double a = milliseconds([&] { return size_t(triptych::text::parseJson(bytes)->count()); });
        const double b = milliseconds([&] {
            simdjson::dom::parser parser;
            return size_t(parser.parse(padded).error());
        });
        if (round >= 2) { // the first ones warm the caches of both
            ours.push_back(a);
            peer.push_back(b);
        }
    }
    std::printf("%.1f MB JSON to tree with positions, ms of CPU (simdjson " SIMDJSON_STRINGIFY(
                    SIMDJSON_VERSION) " DOM fresh)\t%.2f\t%.2f\t%.2f\t<= 1 (at least <= 2)\n",
        double(bytes.size()) / 1e6, median(ours), median(peer), median(ours) / median(peer));
    std::printf("# fastest round: %.2f ms and %.2f ms\n", *std::min_element(ours.begin(), ours.end()),
        *std::min_element(peer.begin(), peer.end()));
    return 0;
}
