// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/syntaxtree.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>
#include <yaml.h>

// Text to a tree with positions, all checks on, against libyaml's bare event loop, which keeps nothing, on
// the same bytes.
//   bench_yaml <file.yaml> [rounds]

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

size_t libyamlEvents(const QByteArray &bytes)
{
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(
        &parser, reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    size_t events = 0;
    yaml_event_t event;
    bool going = true;
    while (going && yaml_parser_parse(&parser, &event)) {
        ++events;
        going = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    if (going) {
        std::fprintf(stderr, "libyaml stopped after %zu events: %s\n", events, parser.problem);
    }
    yaml_parser_delete(&parser);
    return events;
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_yaml <file.yaml> [rounds]\n");
        return 2;
    }
    const QByteArray bytes = file.readAll();
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 9;
    std::vector<double> ours;
    std::vector<double> peer;
    for (int round = 0; round < rounds + 1; ++round) {
        const double a = milliseconds([&] { return size_t(triptych::text::parseYaml(bytes)->count()); });
        const double b = milliseconds([&] { return libyamlEvents(bytes); });
        if (round >= 1) { // the first one warms the caches of both
            ours.push_back(a);
            peer.push_back(b);
        }
    }
    std::printf(
        "%.1f MB YAML to tree with positions, ms of CPU (libyaml %s events)\t%.2f\t%.2f\t%.2f\t<= 0.5 (at "
        "least <= 1)\n",
        double(bytes.size()) / 1e6, yaml_get_version_string(), median(ours), median(peer),
        median(ours) / median(peer));
    std::printf("# fastest round: %.2f ms and %.2f ms\n", *std::min_element(ours.begin(), ours.end()),
        *std::min_element(peer.begin(), peer.end()));
    return 0;
}
