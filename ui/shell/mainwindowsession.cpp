// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drawer.h"
#include "ui/shell/environmentselector.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme/theme.h"

#include <QDockWidget>

#include <nlohmann/json.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using Json = nlohmann::ordered_json;

namespace {

/// Raised when the docks become others and old states would put them wrong.
constexpr int layoutVersion = 1;

std::string base64(const QByteArray &bytes)
{
    return bytes.toBase64().toStdString();
}

QString text(const Json &object, const char *key)
{
    const auto value = object.find(key);
    return value != object.end() && value->is_string() ? QString::fromStdString(value->get<std::string>())
                                                       : QString();
}

QByteArray bytes(const Json &object, const char *key)
{
    return QByteArray::fromBase64(text(object, key).toLatin1());
}

bool flag(const Json &object, const char *key, bool fallback)
{
    const auto value = object.find(key);
    return value != object.end() && value->is_boolean() ? value->get<bool>() : fallback;
}

Json tabsToJson(const QList<TabMemory> &tabs)
{
    Json array = Json::array();
    for (const TabMemory &tab : tabs) {
        Json entry = {{"address", tab.address.toStdString()}};
        if (!tab.pinned) {
            entry["preview"] = true;
        }
        if (!tab.state.isEmpty()) {
            entry["state"] = tab.state.toStdString();
        }
        array.push_back(std::move(entry));
    }
    return array;
}

QList<TabMemory> tabsFromJson(const Json &object)
{
    QList<TabMemory> tabs;
    const auto array = object.find("tabs");
    if (array == object.end() || !array->is_array()) {
        return tabs;
    }
    for (const Json &entry : *array) {
        if (entry.is_object()) {
            tabs.append(
                {text(entry, "address"), text(entry, "state").toUtf8(), !flag(entry, "preview", false)});
        }
    }
    return tabs;
}

} // namespace

QByteArray MainWindow::saveSession() const
{
    Json session = Json::object();
    session["geometry"] = base64(saveGeometry());
    session["docks"] = base64(saveState(layoutVersion));
    session["tree"] = m_treeDock->isVisibleTo(this);
    session["drawer"] = m_drawer->isOpen();
    session["drawerTab"] = m_drawer->currentTab().toStdString();
    session["tabs"] = tabsToJson(m_tabs->remember());
    session["currentTab"] = m_tabs->currentIndex();
    if (const auto environment = m_environments->choice()) {
        session["environment"] = environment->toStdString();
    }
    session["row"] = m_navigator->current().data(AddressRole).toString().toStdString();
    Json expanded = Json::array();
    const QStringList addresses = m_navigator->expandedAddresses();
    for (const QString &address : addresses) {
        expanded.push_back(address.toStdString());
    }
    session["expanded"] = std::move(expanded);
    return QByteArray::fromStdString(session.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

void MainWindow::restoreSession(const QByteArray &json)
{
    const Json session = Json::parse(json.cbegin(), json.cend(), nullptr, false);
    if (!session.is_object()) {
        return;
    }
    restoreGeometry(bytes(session, "geometry"));
    restoreState(bytes(session, "docks"), layoutVersion);
    if (const auto expanded = session.find("expanded"); expanded != session.end() && expanded->is_array()) {
        QStringList addresses;
        for (const Json &address : *expanded) {
            if (address.is_string()) {
                addresses.append(QString::fromStdString(address.get<std::string>()));
            }
        }
        m_navigator->expandAddresses(addresses);
    }
    if (session.contains("environment")) {
        m_environments->choose(text(session, "environment"));
    }
    const auto current = session.find("currentTab");
    m_tabs->restore(tabsFromJson(session),
        current != session.end() && current->is_number_integer() ? int(current->get<qint64>()) : 0);
    m_navigator->revealAddress(text(session, "row"));
    m_treeDock->setVisible(m_hasProject && flag(session, "tree", true));
    // The docks' state says "visible" of a drawer that may have nothing to show now.
    m_drawer->setVisible(false);
    m_drawer->setOpen(flag(session, "drawer", true));
    if (m_drawer->isOpen()) {
        m_drawer->showTab(text(session, "drawerTab"));
    }
}

void MainWindow::resetLayout()
{
    restoreState(m_firstLayout);
    addDockWidget(Qt::LeftDockWidgetArea, m_treeDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_drawer);
    m_treeDock->setVisible(m_hasProject);
    m_drawer->setVisible(false);
    m_drawer->setOpen(true);
    resizeDocks({m_treeDock}, {m_theme.px(260)}, Qt::Horizontal);
    resizeDocks({m_drawer}, {m_theme.px(220)}, Qt::Vertical);
}

} // namespace triptych::ui
