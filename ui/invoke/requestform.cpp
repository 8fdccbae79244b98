// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/requestform.h"

#include "model/base/names.h"
#include "ui/invoke/authform.h"
#include "ui/invoke/bodyform.h"
#include "ui/invoke/fields.h"
#include "ui/invoke/requestcontext.h"
#include "ui/invoke/tr.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/plain.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;

RequestForm::RequestForm(const Theme &theme, CommandSet &commands, RequestContext &context, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_commands(commands)
    , m_context(context)
    , m_method(new QComboBox(this))
    , m_url(new RequestLine(Tr::tr("URL"), this))
    , m_send(new QPushButton(this))
    , m_error(new ErrorBar(theme, this))
    , m_tabs(new QTabWidget(this))
    , m_parameters(new RowsModel(this))
    , m_headers(new RowsModel(this))
{
    buildLine();
    buildTabs();
    connect(&context, &RequestContext::changed, this, &RequestForm::refresh);
    refresh();
    setRunning(false);
}

void RequestForm::buildLine()
{
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    m_method->setAccessibleName(Tr::tr("Method"));
    m_method->lineEdit()->setAccessibleName(Tr::tr("Method"));
    m_method->addItems({u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"HEAD"_s, u"OPTIONS"_s});
    m_method->setFixedWidth(m_theme.px(96));
    m_url->setPlaceholderText(u"{{base}}/…"_s);
    m_url->setFont(m_theme.fixedFont());
    connect(&m_theme, &Theme::changed, this, [this] { m_url->setFont(m_theme.fixedFont()); });
    m_send->setDefault(true);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(16), m_theme.px(8));
    line->setSpacing(m_theme.px(8));
    line->addWidget(m_method);
    line->addWidget(m_url, 1);
    line->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_error);
    column->addWidget(m_tabs, 1);
    connect(m_error->setAction({}), &QPushButton::clicked, this,
        [this] { m_commands.run("environment.edit"_L1); });
    connect(m_method, &QComboBox::textActivated, this, &RequestForm::writeMethod);
    connect(m_method->lineEdit(), &QLineEdit::editingFinished, this,
        [this] { writeMethod(m_method->currentText()); });
    connect(m_url, &QLineEdit::textEdited, this, &RequestForm::writeUrl);
    connect(m_url, &QLineEdit::editingFinished, this, &RequestForm::leaveUrl);
    connect(m_send, &QPushButton::clicked, this,
        [this] { m_running ? Q_EMIT cancelRequested() : Q_EMIT sendRequested(); });
}

void RequestForm::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(Tr::tr("Parts of the request"));
    m_tabs->tabBar()->setAccessibleName(Tr::tr("Parts of the request"));
    m_auth = new AuthForm(m_theme, m_context, this);
    m_body = new BodyForm(m_theme, m_commands, m_context, this);
    m_docs = new RequestText(Tr::tr("Notes"), this);
    m_docs->setFrameShape(QFrame::NoFrame);
    m_docs->setPlaceholderText(Tr::tr("What this request is for. Markdown."));
    auto *headers = makeRowsTable(m_theme, m_commands, *m_headers, Tr::tr("Headers"), this);
    headers->setColumnHidden(RowsModel::Kind, true);
    m_tabs->addTab(
        makeRowsTable(m_theme, m_commands, *m_parameters, Tr::tr("Parameters"), this), Tr::tr("Params"));
    m_tabs->addTab(headers, Tr::tr("Headers"));
    m_tabs->addTab(m_auth, Tr::tr("Auth"));
    m_tabs->addTab(m_body, Tr::tr("Body"));
    m_tabs->addTab(m_docs, Tr::tr("Docs"));
    connect(m_parameters, &RowsModel::edited, this, &RequestForm::writeRows);
    connect(m_headers, &RowsModel::edited, this, &RequestForm::writeRows);
    connect(m_docs, &RequestText::textEdited, this, [this](const QString &text) {
        report(m_context.change([&](items::Request &request) { request.docs = text; }, Tr::tr("Edit notes"),
            edit::EditKind::Typing, quintptr(m_docs)));
    });
}

void RequestForm::report(const Status &status)
{
    if (!status) {
        m_error->showProblem(status.error());
        m_error->setAction({});
        refresh();
    }
}

void RequestForm::writeMethod(const QString &text)
{
    const QString method = text.trimmed();
    if (method == m_context.request().method) {
        return;
    }
    if (!isHttpToken(method.toUtf8())) {
        m_method->setCurrentText(m_context.request().method);
        return;
    }
    report(
        m_context.change([&](items::Request &request) { request.method = method; }, Tr::tr("Change method")));
}

/// A query that was pasted becomes rows at once, one that is typed when the field is left: not a row with
/// every key. Every `{name}` of the path has a row.
void RequestForm::writeUrl(const QString &text)
{
    const bool typing = std::abs(text.size() - m_urlSize) <= 1;
    m_urlSize = text.size();
    const items::UrlParts parts = items::splitUrl(text);
    const bool takesQuery = !typing && parts.url != text.trimmed();
    report(m_context.change(
        [&](items::Request &request) {
            request.url = parts.url;
            if (takesQuery) {
                request.query += parts.query;
            }
            items::Rows path;
            for (const QString &name : items::pathParameters(parts.url)) {
                const auto known = std::find_if(request.path.begin(), request.path.end(),
                    [&](const items::Row &row) { return row.name == name; });
                path += known != request.path.end() ? *known : items::Row{name, QString()};
            }
            request.path = path;
        },
        Tr::tr("Edit URL"), edit::EditKind::Typing, quintptr(m_url)));
    if (takesQuery) {
        m_url->showText(m_context.request().url);
        m_urlSize = m_url->text().size();
        m_tabs->setCurrentIndex(0);
    }
}

void RequestForm::leaveUrl()
{
    if (m_url->text() != m_context.request().url) {
        m_urlSize = -2; // as if it were pasted
        writeUrl(m_url->text());
    }
}

void RequestForm::writeRows(const QByteArray &key, const items::Rows &rows, const QString &label)
{
    report(m_context.change(
        [&](items::Request &request) {
            (key == "path" ? request.path : key == "query" ? request.query : request.headers) = rows;
        },
        label));
}

void RequestForm::refresh()
{
    const items::Request &request = m_context.request();
    const bool editable = m_context.isEditable();
    m_method->setCurrentText(request.method);
    m_method->setEnabled(editable);
    // A query that is being typed stays under the cursor.
    if (!(m_url->hasFocus() && m_url->text().startsWith(request.url + u'?'))) {
        m_url->showText(request.url);
        m_urlSize = request.url.size();
    }
    m_url->setReadOnly(!editable);
    m_parameters->setReadOnly(!editable);
    m_headers->setReadOnly(!editable);
    m_parameters->setLists(
        {{"path", Tr::tr("path"), request.path, true}, {"query", Tr::tr("query"), request.query, false}});
    m_headers->setLists({{"headers", Tr::tr("header"), request.headers, false}});
    m_docs->showText(request.docs);
    m_docs->setReadOnly(!editable);
    const auto titled = [](const QString &title, qsizetype count) {
        return count > 0 ? title + u' ' + QString::number(count) : title;
    };
    m_tabs->setTabText(0, titled(Tr::tr("Params"), request.path.size() + request.query.size()));
    m_tabs->setTabText(1, titled(Tr::tr("Headers"), request.headers.size()));
}

void RequestForm::setRunning(bool running)
{
    m_running = running;
    m_send->setText(running ? Tr::tr("Cancel") : Tr::tr("Send"));
    setPlainToolTip(m_send, m_commands.toolTip(running ? "request.cancel"_L1 : "request.send"_L1));
}

void RequestForm::showProblems(const Problems &problems)
{
    const auto worst = std::find_if(
        problems.begin(), problems.end(), [](const Problem &p) { return p.severity == Severity::Error; });
    if (worst == problems.end()) {
        m_error->clear();
    } else {
        m_error->showProblem(*worst);
        m_error->setAction(worst->code == "variable.unresolved" ? Tr::tr("Edit environment") : QString());
    }
}

} // namespace triptych::ui
