// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/documentset.h"
#include "model/text/textedit.h"

/// Changes that reach over a document and all files of its set, as pure functions: the edits of every file
/// that is touched, each in the coordinates of the set's snapshot of it. Nothing is applied. What is not
/// touched keeps its bytes; the order of keys, quotes and comments stay.
namespace triptych::openapi::refactor {

using FileEdits = QMap<QString, text::EditList>;

/// Who refers to what, in a whole set: made once, asked often. Circles are no matter.
class ReferenceIndex
{
public:
    explicit ReferenceIndex(const DocumentSet &set);

    struct Use
    {
        QString file;
        Reference reference;
        QString targetFile;
        text::Pointer target; ///< what it leads to, as it is written
    };
    /// References to exactly that place, or to what is in it, in order of files and bytes.
    [[nodiscard]] std::vector<const Use *> usesOf(const QString &file, const text::Pointer &target) const;
    [[nodiscard]] const std::vector<Use> &all() const { return m_uses; }

private:
    std::vector<Use> m_uses;
};

/// Gives a component (`/components/schemas/A`, `/definitions/A`) another name, with every `$ref` to it or
/// into it in all files, and discriminator mappings that name it. Problems: `edit.missing`, `edit.exists`,
/// `openapi.name`.
[[nodiscard]] Result<FileEdits> renameComponent(
    const DocumentSet &set, const text::Pointer &component, const QByteArray &newName);
/// The same for a schema by its name.
[[nodiscard]] Result<FileEdits> renameSchema(
    const DocumentSet &set, const QByteArray &name, const QByteArray &newName);

/// Moves what stands at a place of the root file to components, with its own text and comments where the
/// section is there already, and leaves a reference. Problems: those of the rewriter, `openapi.extract` where
/// no reference may stand.
[[nodiscard]] Result<text::EditList> extractComponent(
    const DocumentSet &set, const text::Pointer &place, const QByteArray &name);

/// Writes what the reference at a place leads to in its stead. Problems: `ref.missing`; `openapi.inline`
/// where it holds itself, or is in another file and refers on from there.
[[nodiscard]] Result<text::EditList> inlineReference(
    const DocumentSet &set, const QString &file, const text::Pointer &place);

/// Components of the root file that nothing outside of components leads to, not even through others.
[[nodiscard]] QList<text::Pointer> unusedComponents(const DocumentSet &set);

} // namespace triptych::openapi::refactor
