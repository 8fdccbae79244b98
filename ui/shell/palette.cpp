// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/itemmodels/roles.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"
#include "ui/widgets/fuzzy.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace triptych::ui {

using shell::Tr;

namespace {

constexpr int visibleRows = 12;
constexpr qsizetype mostHits = 200; ///< nobody scrolls further; typing on is quicker

} // namespace

void PaletteModel::setSources(const QList<PaletteSource> &sources)
{
    beginResetModel();
    m_sources = sources;
    m_candidates.clear();
    m_hits.clear();
    for (int source = 0; source < sources.size(); ++source) {
        if (sources.at(source).prepare) {
            sources.at(source).prepare();
        }
        const QAbstractItemModel *model = sources.at(source).model;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const QString method = QString::fromLatin1(index.data(MethodRole).toByteArray());
            const QString text = index.data(Qt::DisplayRole).toString();
            m_candidates.append({source, index, text, method, index.data(DetailRole).toString()});
        }
    }
    endResetModel();
}

void PaletteModel::search(const QString &typed)
{
    beginResetModel();
    m_hits.clear();
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        const Candidate &candidate = m_candidates.at(i);
        const QString full =
            candidate.method.isEmpty() ? candidate.text : candidate.method + u' ' + candidate.text;
        std::optional<int> score = fuzzyScore(typed, candidate.text);
        if (const std::optional<int> named = fuzzyScore(typed, full);
            named && *named > score.value_or(*named - 1)) {
            score = named;
        }
        if (!score && !candidate.detail.isEmpty()) {
            // A hit that needs the second text is worth less than any that does not.
            score = fuzzyScore(typed, QString(full + u' ' + candidate.detail));
            score = score ? std::optional(*score / 2) : std::nullopt;
        }
        if (score) {
            m_hits.append({i, *score});
        }
    }
    if (!typed.trimmed().isEmpty()) {
        std::stable_sort(
            m_hits.begin(), m_hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    }
    m_hits.resize(std::min(m_hits.size(), mostHits));
    endResetModel();
}

void PaletteModel::activate(int row) const
{
    if (row < 0 || row >= m_hits.size()) {
        return;
    }
    const Candidate candidate = m_candidates.at(m_hits.at(row).candidate);
    const PaletteSource source = m_sources.at(candidate.source);
    if (candidate.index.isValid()) {
        source.activate(candidate.index);
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const QPersistentModelIndex &source = m_candidates.at(m_hits.at(index.row()).candidate).index;
    return source.data(role == CountRole ? int(KeysRole) : role);
}

Palette::Palette(const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(this))
{
    setVisible(false);
    setAccessibleName(Tr::tr("Search"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(Tr::tr("Results"));
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) {
            hide();
        }
    });
}

void Palette::open(const QString &placeholder, const QList<PaletteSource> &sources)
{
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
    }
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_model->setSources(sources);
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    search({});
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::shut()
{
    hide();
    if (m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

void Palette::search(const QString &typed)
{
    m_model->search(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void Palette::place()
{
    const int rows = std::clamp(m_model->rowCount(), 1, visibleRows);
    const int row = m_model->rowCount() > 0 ? m_list->sizeHintForRow(0) : m_theme.px(20);
    m_list->setFixedHeight(rows * row);
    const int width = std::min(m_theme.px(640), parentWidget()->width() - m_theme.px(32));
    resize(width, sizeHint().height());
    move((parentWidget()->width() - width) / 2, m_theme.px(44));
}

void Palette::choose(const QModelIndex &index)
{
    const int row = index.row();
    // Shut first: what is activated may set a focus of its own, and keeps it.
    shut();
    m_model->activate(row);
}

bool Palette::fieldKey(int key)
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(rows > 0 ? (row + 1) % rows : 0, 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(rows > 0 ? (row + rows - 1) % rows : 0, 0));
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentIndex(m_model->index(std::min(row + visibleRows, rows - 1), 0));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentIndex(m_model->index(std::max(row - visibleRows, 0), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentIndex().isValid()) {
            choose(m_list->currentIndex());
        }
        return true;
    case Qt::Key_Escape:
        shut();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else in here to go
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        return fieldKey(static_cast<QKeyEvent *>(event)->key());
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    painter.setPen(m_theme.color(Role::Outline));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace triptych::ui
