// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/bytesearch.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QToolButton;

namespace triptych::ui {

class Theme;
class ThemedLabel;

/// Finding in the text of a page. It searches the document's bytes, on the pool, and says which span is to be
/// shown; of what shows it it knows nothing, so that the editor and the paged view are searched alike.
/// Return and Shift+Return go on and back, Esc closes.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// More are counted as "10000+".
    static constexpr qsizetype mostCounted = 10'000;

    /// `text`: the bytes as they are now.
    FindBar(
        const Theme &theme, QThreadPool &pool, std::function<QByteArray()> text, QWidget *parent = nullptr);

    /// Shows the bar with the keyboard in it. `words` (what is selected), unless empty, take the place of
    /// what was looked for last.
    void open(const QByteArray &words);
    void close();
    /// From the place that was shown last, or the one the user went to since; round at the ends.
    void next();
    void previous();
    [[nodiscard]] bool hasWords() const;

    /// The user selected this or put the caret there.
    void setPlace(ByteSpan place);
    /// The text changed: counted anew, nothing is shown.
    void refresh();

Q_SIGNALS:
    void found(qsizetype start, qsizetype end);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Then : quint8 { Nothing, Stay, Next, Previous };

    void search(Then then);
    void go(Then then);
    void showCount();

    const Theme &m_theme;
    std::function<QByteArray()> m_text;
    QLineEdit *m_words;
    QToolButton *m_case;
    QToolButton *m_previous;
    QToolButton *m_next;
    ThemedLabel *m_count;
    LatestJob m_job;
    Then m_then = Then::Nothing; ///< to do when the job is done
    FoundSpans m_found;
    ByteSpan m_place;
};

} // namespace triptych::ui
