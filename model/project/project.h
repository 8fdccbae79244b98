// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/documenthub.h"
#include "model/project/items.h"
#include "model/project/pooltasks.h"
#include "model/project/projectfolder.h"

namespace triptych::project {

/// An open project: its folder, its documents, what is in it. Lives on the thread that opened it.
class Project
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(
        const QString &folder, QThreadPool &pool, const FolderOptions &options = {});
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(
        const QString &folder, const QString &name, QThreadPool &pool, const FolderOptions &options = {});

    [[nodiscard]] ProjectFolder &folder() { return *m_folder; }
    [[nodiscard]] const ProjectFolder &folder() const { return *m_folder; }
    [[nodiscard]] DocumentHub &documents() { return *m_documents; }
    [[nodiscard]] bool isReadOnly() const { return m_folder->isReadOnly(); }
    [[nodiscard]] QString name() const; ///< of triptych.json, else the folder's

    /// Here and now; itemsAsync() on the pool, edited documents as they are now.
    [[nodiscard]] ItemList items() const;
    void itemsAsync(QObject *context, std::function<void(ItemList)> done) const;
    [[nodiscard]] Result<Item> find(const QString &address) const { return findItem(items(), address); }

    // What a new, renamed, moved or deleted item means for files: values, for EditSession::changeFiles() or
    // ProjectFolder::save(). File names follow FILES.md; a name that is taken gets " 2".

    /// A new item called `name`; `parent` is the folder or service of a Request or Folder (empty:
    /// `requests`). `bytes` are its document (empty: the smallest one of its kind); `fileName` is that of an
    /// Api's or Service's document.
    struct NewItem
    {
        FileSet files;
        QString address;
        QString document;
    };
    [[nodiscard]] Result<NewItem> newItem(ItemKind kind, const QString &name, const QString &parent = {},
        const QByteArray &bytes = {}, const QString &fileName = {}) const;
    /// The file or folder under its new name; `name` inside the file is an edit of its own: renameEdits().
    [[nodiscard]] Result<FileSet> renameFiles(const Item &item, const QString &name) const;
    /// `name` in the file that carries it (null `path`: none does). The document is opened for it.
    struct NameEdit
    {
        QString path;
        text::EditList edits;
        quint64 revision = 0;
    };
    [[nodiscard]] Result<NameEdit> renameEdits(const Item &item, const QString &name);
    /// A Request or Folder to another folder or service, its body file with it.
    [[nodiscard]] Result<FileSet> moveFiles(const Item &item, const QString &toFolder) const;
    [[nodiscard]] Result<FileSet> deleteFiles(const Item &item) const;

private:
    Project(std::unique_ptr<ProjectFolder> folder, QThreadPool &pool);
    [[nodiscard]] QStringList namesIn(const QString &folder, const QString &suffix) const;
    [[nodiscard]] OpenText openTexts() const;
    [[nodiscard]] FileSet withBodies(const Item &item, const QString &target) const;

    std::unique_ptr<ProjectFolder> m_folder;
    std::unique_ptr<DocumentHub> m_documents;
    std::unique_ptr<PoolTasks> m_tasks;
};

} // namespace triptych::project
