// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/editrecorder.h"

namespace triptych::ui {

namespace {

/// Putting two lists together costs as much as both are long; a replace-all of thousands is compared as a
/// whole.
constexpr qsizetype maximumSteps = 64;

} // namespace

void EditRecorder::setBase(const QByteArray &bytes)
{
    m_base = bytes;
    m_steps.clear();
    m_late.reset();
}

void EditRecorder::settle()
{
    if (m_late) {
        m_steps.append({m_late->offset, 0, m_read(m_late->offset, m_late->length)});
        m_late.reset();
    }
}

void EditRecorder::beforeInsert(qsizetype offset, qsizetype length, const char *text)
{
    settle();
    if (text) {
        m_steps.append({offset, 0, QByteArray(text, length)});
    } else {
        m_late = Late{offset, length};
    }
}

void EditRecorder::beforeDelete(qsizetype offset, qsizetype length)
{
    settle();
    m_steps.append({offset, length, {}});
}

text::EditList EditRecorder::take()
{
    settle();
    text::EditList sum;
    if (m_steps.size() > maximumSteps) {
        qsizetype size = m_base.size();
        for (const text::TextEdit &step : m_steps) {
            size += step.text.size() - step.length;
        }
        sum = text::lineDifference(m_base, m_read(0, size));
    } else {
        for (const text::TextEdit &step : m_steps) {
            sum = sum.followedBy({step}, m_base);
        }
        sum = sum.minimized(m_base);
    }
    m_steps.clear();
    return sum;
}

} // namespace triptych::ui
