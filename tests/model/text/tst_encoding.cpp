// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/encoding.h"

#include <QTest>

using namespace triptych::text;

namespace {

/// Table 3-7 of the Unicode standard read the slow way: decode, then look whether the code point may stand
/// there.
qsizetype slowInvalid(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const auto at = [&](qsizetype k) { return i + k < bytes.size() ? quint8(bytes[i + k]) : 0U; };
        const quint32 lead = at(0);
        const int length = lead < 0x80         ? 1
                           : (lead >> 5) == 6  ? 2
                           : (lead >> 4) == 14 ? 3
                           : (lead >> 3) == 30 ? 4
                                               : 0;
        if (length == 0) {
            return i;
        }
        quint32 c = length == 1 ? lead : lead & (0x7FU >> length);
        for (int k = 1; k < length; ++k) {
            if ((at(k) & 0xC0) != 0x80) {
                return i;
            }
            c = c << 6 | (at(k) & 0x3F);
        }
        constexpr quint32 least[] = {0, 0, 0x80, 0x800, 0x10000};
        if (c < least[length] || (c >= 0xD800 && c < 0xE000) || c > 0x10FFFF) {
            return i;
        }
        i += length;
    }
    return -1;
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void detects_data();
    void detects();
    void everySequenceOfTwoBytesAndItsNeighbours();
    void findsTheFirstInvalidByte_data();
    void findsTheFirstInvalidByte();
    void findsItAtEveryPlaceOfALongText();
    void toUtf8_data();
    void toUtf8();
    void appendsCodePoints_data();
    void appendsCodePoints();
};

void TestEncoding::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("nothing") << QByteArray() << Encoding::Utf8;
    QTest::newRow("one letter") << QByteArray("a") << Encoding::Utf8;
    QTest::newRow("ASCII") << QByteArray("abc") << Encoding::Utf8;
    QTest::newRow("a UTF-8 mark") << QByteArray("\xEF\xBB\xBF{}") << Encoding::Utf8Bom;
    QTest::newRow("UTF-16LE mark") << QByteArray("\xFF\xFE{\0", 4) << Encoding::Utf16Le;
    QTest::newRow("UTF-16BE mark") << QByteArray("\xFE\xFF\0{", 4) << Encoding::Utf16Be;
    QTest::newRow("UTF-32LE mark") << QByteArray("\xFF\xFE\0\0{\0\0\0", 8) << Encoding::Utf32Le;
    QTest::newRow("UTF-32BE mark") << QByteArray("\0\0\xFE\xFF", 4) << Encoding::Utf32Be;
    QTest::newRow("UTF-16LE by its zeros") << QByteArray("a\0b\0", 4) << Encoding::Utf16Le;
    QTest::newRow("UTF-16BE by its zeros") << QByteArray("\0a\0b", 4) << Encoding::Utf16Be;
    QTest::newRow("UTF-32LE by its zeros") << QByteArray("a\0\0\0", 4) << Encoding::Utf32Le;
    QTest::newRow("UTF-32BE by its zeros") << QByteArray("\0\0\0a", 4) << Encoding::Utf32Be;
    QTest::newRow("a NUL later on") << QByteArray("abc\0d", 5) << Encoding::Utf8;
}

void TestEncoding::detects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    QCOMPARE(detectEncoding(bytes), encoding);
}

void TestEncoding::everySequenceOfTwoBytesAndItsNeighbours()
{
    for (int a = 0; a < 256; ++a) {
        for (int b = 0; b < 256; ++b) {
            for (const char *tail : {"", "\x80", "\xBF\x80", "z"}) {
                const QByteArray bytes = QByteArray("x") + char(a) + char(b) + tail;
                if (findInvalidUtf8(bytes) != slowInvalid(bytes)) {
                    QCOMPARE(findInvalidUtf8(bytes), slowInvalid(bytes));
                }
            }
        }
    }
}

void TestEncoding::findsTheFirstInvalidByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("all of it is right")
        << QByteArray("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") << qsizetype(-1);
    QTest::newRow("a continuation alone") << QByteArray("ab\x80") << qsizetype(2);
    QTest::newRow("overlong") << QByteArray("\xC0\x80") << qsizetype(0);
    QTest::newRow("a surrogate") << QByteArray("x\xED\xA0\x80") << qsizetype(1);
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << qsizetype(0);
    QTest::newRow("cut off") << QByteArray("ok\xF0\x9F\x98") << qsizetype(2);
}

void TestEncoding::findsTheFirstInvalidByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, at);
    QCOMPARE(findInvalidUtf8(bytes), at);
}

void TestEncoding::findsItAtEveryPlaceOfALongText()
{
    for (qsizetype i = 0; i < 200; ++i) {
        QByteArray bytes(200, 'a');
        bytes[i] = '\xFF';
        QCOMPARE(findInvalidUtf8(bytes), i);
        QCOMPARE(findInvalidUtf8(QByteArrayView(bytes).first(i)), qsizetype(-1));
    }
}

void TestEncoding::toUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("utf8");
    QTest::newRow("UTF-8 mark") << QByteArray("\xEF\xBB\xBF{}") << Encoding::Utf8Bom << QByteArray("{}");
    QTest::newRow("broken UTF-8") << QByteArray("a\xF0\x9F\x98z\xFF") << Encoding::Utf8
                                  << QByteArray("a\xEF\xBF\xBDz\xEF\xBF\xBD");
    QTest::newRow("UTF-16LE with a pair") << QByteArray("\xFF\xFE\xE9\0\x3D\xD8\0\xDE", 8)
                                          << Encoding::Utf16Le << QByteArray("\xC3\xA9\xF0\x9F\x98\x80");
    QTest::newRow("UTF-16BE, a lone surrogate") << QByteArray("\xD8\x3D\0a", 4) << Encoding::Utf16Be
                                                << QByteArray("\xEF\xBF\xBD"
                                                              "a");
    QTest::newRow("UTF-16LE cut off")
        << QByteArray("a\0b", 3) << Encoding::Utf16Le << QByteArray("a\xEF\xBF\xBD");
    QTest::newRow("UTF-32LE") << QByteArray("\xAC\x20\0\0\0\xF6\x01\0", 8) << Encoding::Utf32Le
                              << QByteArray("\xE2\x82\xAC\xF0\x9F\x98\x80");
    QTest::newRow("UTF-32BE beyond Unicode")
        << QByteArray("\0\x11\0\0", 4) << Encoding::Utf32Be << QByteArray("\xEF\xBF\xBD");
}

void TestEncoding::toUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    QFETCH(QByteArray, utf8);
    QCOMPARE(triptych::text::toUtf8(bytes, encoding), utf8);
}

void TestEncoding::appendsCodePoints_data()
{
    QTest::addColumn<quint32>("codePoint");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("NUL") << 0U << QByteArray(1, '\0');
    QTest::newRow("the last of one byte") << 0x7FU << QByteArray("\x7F");
    QTest::newRow("the first of two bytes") << 0x80U << QByteArray("\xC2\x80");
    QTest::newRow("the last of two bytes") << 0x7FFU << QByteArray("\xDF\xBF");
    QTest::newRow("the first of three bytes") << 0x800U << QByteArray("\xE0\xA0\x80");
    QTest::newRow("the last before the surrogates") << 0xD7FFU << QByteArray("\xED\x9F\xBF");
    QTest::newRow("the first surrogate") << 0xD800U << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("the last surrogate") << 0xDFFFU << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("the last of three bytes") << 0xFFFFU << QByteArray("\xEF\xBF\xBF");
    QTest::newRow("the first of four bytes") << 0x10000U << QByteArray("\xF0\x90\x80\x80");
    QTest::newRow("the last of all") << 0x10FFFFU << QByteArray("\xF4\x8F\xBF\xBF");
    QTest::newRow("beyond all") << 0x110000U << QByteArray("\xEF\xBF\xBD");
}

void TestEncoding::appendsCodePoints()
{
    QFETCH(quint32, codePoint);
    QByteArray bytes = "a";
    appendUtf8(bytes, char32_t(codePoint));
    QTEST(bytes.mid(1), "bytes");
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
