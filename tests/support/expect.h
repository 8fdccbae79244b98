// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QTest>

/// Fails the test with the Problem's own words when a Result holds one.
#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto &verifiedResult = (result);                                                               \
        QVERIFY2(verifiedResult.has_value(),                                                                 \
            verifiedResult.has_value() ? "" : qPrintable(verifiedResult.error().toLine()));                  \
    } while (false)

/// Fails the test unless the Result holds a Problem with this code.
#define COMPARE_PROBLEM(result, expectedCode)                                                                \
    do {                                                                                                     \
        const auto &verifiedResult = (result);                                                               \
        QVERIFY2(!verifiedResult.has_value(), "expected a problem, got a value");                            \
        QCOMPARE(verifiedResult.error().code, QByteArray(expectedCode));                                     \
    } while (false)
