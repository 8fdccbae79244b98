// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <vector>

namespace triptych::ui {

class Theme;

/// Any bytes as text, read-only and paged: bodies of a hundred megabytes and texts of a single line, at the
/// same speed. Lines beyond softRow bytes continue on the next row. What is not UTF-8 or not printable shows
/// as a visible sign; Copy takes the bytes as they are. Only what is on the screen is decoded.
class PagedView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qsizetype softRow = 512; ///< bytes

    explicit PagedView(const Theme &theme, QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    /// The row as it is drawn.
    [[nodiscard]] QString rowText(int row) const;
    /// Selected rows, or all of them when none is.
    [[nodiscard]] QByteArray selectedBytes() const;
    void copy() const;
    /// Selects the rows of a span, in bytes, and brings its start into sight.
    void reveal(qsizetype start, qsizetype end);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layoutRows();
    void updateScrollBars();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int rowOf(qsizetype offset) const;
    [[nodiscard]] QByteArrayView row(int index) const;

    const Theme &m_theme;
    QByteArray m_bytes;
    std::vector<qsizetype> m_rows; ///< where each begins
    int m_anchor = -1;
    int m_cursor = -1;
};

} // namespace triptych::ui
