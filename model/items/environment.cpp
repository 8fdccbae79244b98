// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/environment.h"

#include "model/items/tr.h"

#include <limits>

namespace triptych::items {

namespace {

Form textsForm(const QStringList &texts)
{
    QList<Form> items;
    for (const QString &text : texts) {
        items.append(requiredText(text));
    }
    return Form::sequence(items);
}

} // namespace

Read<Environment> readEnvironment(const text::Snapshot &snapshot, const QString &file)
{
    Read<Environment> result;
    const Reader from(snapshot, file, result.problems);
    result.value = {from.text("name"), readVariables(from)};
    return result;
}

Form formOf(const Environment &environment)
{
    return Form::mapping(
        {{"name", requiredText(environment.name)}, {"variables", rowsForm(environment.variables)}});
}

Read<Folder> readFolder(const text::Snapshot &snapshot, const QString &file)
{
    Read<Folder> result;
    const Reader from(snapshot, file, result.problems);
    result.value = {from.texts("order"), readAuth(from), readVariables(from), from.text("docs")};
    return result;
}

Form formOf(const Folder &folder)
{
    return Form::mapping({{"order", textsForm(folder.order)}, {"auth", authForm(folder.auth)},
        {"variables", rowsForm(folder.variables)}, {"docs", optionalText(folder.docs)}});
}

Read<Service> readService(const text::Snapshot &snapshot, const QString &file)
{
    Read<Service> result;
    const Reader from(snapshot, file, result.problems);
    result.value = {from.text("name"), from.text("source"), from.text("retrieved"),
        from.text("sha256").toUtf8(), readAuth(from), readVariables(from)};
    return result;
}

Form formOf(const Service &service)
{
    return Form::mapping({{"name", requiredText(service.name)}, {"source", optionalText(service.source)},
        {"retrieved", optionalText(service.retrieved)},
        {"sha256", optionalText(QString::fromUtf8(service.sha256))}, {"auth", authForm(service.auth)},
        {"variables", rowsForm(service.variables)}});
}

Read<ProjectFile> readProjectFile(const text::Snapshot &snapshot, const QString &file)
{
    Read<ProjectFile> result;
    const Reader from(snapshot, file, result.problems);
    ProjectFile &project = result.value;
    project.format = int(from.number("format", 1, 1, std::numeric_limits<int>::max()));
    if (project.format > newestFormat) {
        from.complain(
            "format", problem("project.format",
                          Tr::tr("This project has format %1; this Triptych knows %2. It opens read-only.")
                              .arg(project.format)
                              .arg(newestFormat)));
    }
    project.name = from.text("name");
    project.description = from.text("description");
    project.variables = readVariables(from);
    const Reader listener = from.mapping("listener");
    project.listenerPort = int(listener.number("port", project.listenerPort, 0, 65535));
    project.unknownPath = int(listener.number("unknownPath", project.unknownPath, 200, 404));
    if (project.unknownPath != 200 && project.unknownPath != 404) {
        listener.complain("unknownPath", problem("item.value", Tr::tr("“unknownPath” is 200 or 404.")));
        project.unknownPath = 200;
    }
    return result;
}

Form formOf(const ProjectFile &project)
{
    const ProjectFile standard;
    return Form::mapping(
        {{"format", Form::scalar(text::Value::number(project.format))}, {"name", requiredText(project.name)},
            {"description", optionalText(project.description)}, {"variables", rowsForm(project.variables)},
            {"listener", Form::mapping({{"port", optionalNumber(project.listenerPort, standard.listenerPort)},
                             {"unknownPath", optionalNumber(project.unknownPath, standard.unknownPath)}})}});
}

} // namespace triptych::items
