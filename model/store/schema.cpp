// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/schema.h"

namespace triptych::store {

namespace {

Status migrateFrom(Database &database, const Schema &schema, int version, int target)
{
    for (int step = version; step < target; ++step) {
        if (Status done = database.execute(schema.migrations.at(step)); !done) {
            return done;
        }
    }
    const QByteArray stamp = "PRAGMA application_id=" + QByteArray::number(schema.applicationId) +
                             "; PRAGMA user_version=" + QByteArray::number(target);
    return database.execute(stamp.constData());
}

/// Every object of the schema, one a line.
Result<QByteArray> inventory(Database &database)
{
    // Not kept prepared: a cached statement on the schema would be in the way of migrations.
    Result<Statement> statement = database.prepare(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    if (!statement) {
        return fail(statement.error());
    }
    QByteArray all;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        for (int column = 0; column < 4; ++column) {
            all += statement->blob(column) + '\0';
        }
        all += '\n';
    }
    return row ? Result<QByteArray>(all) : fail(row.error());
}

Result<QByteArray> expectedInventory(const Schema &schema, int version)
{
    Result<Database> model = Database::inMemory();
    if (!model) {
        return fail(model.error());
    }
    if (Status made = migrateFrom(*model, schema, 0, version); !made) {
        return fail(made.error());
    }
    return inventory(*model);
}

} // namespace

Result<Fit> fitOf(Database &database, const Schema &schema)
{
    const Result<qint64> id = database.integer("PRAGMA application_id");
    const Result<qint64> version = database.integer("PRAGMA user_version");
    const Result<QByteArray> objects = inventory(database);
    if (!id || !version || !objects) {
        return fail(!id ? id.error() : !version ? version.error() : objects.error());
    }
    if (*id == 0 && *version == 0 && objects->isEmpty()) {
        return Fit::Empty;
    }
    if (*id != schema.applicationId || *version < 1) {
        return Fit::Foreign;
    }
    if (*version > schema.version()) {
        return Fit::Newer;
    }
    const Result<QByteArray> expected = expectedInventory(schema, static_cast<int>(*version));
    if (!expected) {
        return fail(expected.error());
    }
    if (*objects != *expected) {
        return Fit::Foreign;
    }
    return *version == schema.version() ? Fit::Same : Fit::Older;
}

Status migrate(Database &database, const Schema &schema)
{
    if (Status begun = database.execute("BEGIN IMMEDIATE"); !begun) {
        return begun;
    }
    Status done;
    if (const Result<qint64> version = database.integer("PRAGMA user_version"); !version) {
        done = fail(version.error());
    } else {
        done = migrateFrom(database, schema, static_cast<int>(*version), schema.version());
    }
    if (done) {
        done = database.execute("COMMIT");
    }
    if (!done && database.inTransaction()) {
        (void)database.execute("ROLLBACK");
    }
    return done;
}

} // namespace triptych::store
