// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fillinbatch.h"

#include "core/store/partyname.h"
#include "core/store/snapshot.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

struct Wanted
{
    AgreementId agreement;
    QString code;
};

Result<std::vector<Wanted>> wantedBy(const Database &database, const FillInBatchOrder &order)
{
    Statement statement(database, "SELECT id, code FROM agreement WHERE (?1 = 1 OR cycle = ?2) "
                                  "AND (kind = 'work_plan') = ?3 ORDER BY code");
    statement.bind(1, std::int64_t(order.cycle.isNull()))
        .bind(2, order.cycle)
        .bind(3, std::int64_t(order.isForWorkPlans));
    return statement.all([](const Statement &row) { return Wanted{AgreementId{row.uuid(0)}, row.text(1)}; });
}

QString fileFor(const Wanted &wanted, const FillInOrder &order, const QString &folder)
{
    QString name =
        order.period.isEmpty() ? wanted.code : QStringLiteral("%1 %2").arg(wanted.code, order.period);
    return QDir(folder).filePath(name.replace(u'/', u'-') + QStringLiteral(".xlsx"));
}

// Whether it concerns this agreement alone, and not the folder.
bool isSkipped(const Error &error)
{
    return error.kind == Error::Kind::Refused || error.kind == Error::Kind::Misuse;
}

} // namespace

Result<FillInBatch> writtenFillIns(const Database &database, const FillInBatchOrder &order,
                                   const QString &folder)
{
    const Snapshot snapshot(database);
    const auto wanted = wantedBy(database, order);
    if (!wanted)
        return tl::unexpected(wanted.error());
    std::vector<RecordChange> changes;
    FillInBatch batch{Save(QString()), {}, {}};
    for (const Wanted &each : *wanted) {
        const QString path = fileFor(each, order.order, folder);
        const auto made = writtenFillIn(database, each.agreement, order.order, path);
        if (made) {
            batch.files += path;
            changes.insert(changes.end(), made->changes().begin(), made->changes().end());
        } else if (isSkipped(made.error())) {
            batch.notMade += made.error().message;
        } else {
            for (const QString &file : batch.files)
                QFile::remove(file);
            return tl::unexpected(made.error());
        }
    }
    if (batch.files.isEmpty())
        return failure(Error::Kind::Misuse,
                       Text::tr("There is nothing to fill in. %1").arg(batch.notMade.join(u' ')).trimmed());
    const int count = int(batch.files.size());
    batch.save = Save(Text::tr("%n sheet(s) to fill in", nullptr, count));
    batch.save.changes() = std::move(changes);
    return batch;
}

Result<std::vector<FillInStanding>> fillInStandings(const Database &database)
{
    const QByteArray party = partyName("a.second_party", "c");
    Statement statement(database,
                        "SELECT f.id, a.code, " + party
                            + ", f.purpose, f.period, f.sent, f.due, f.returned FROM fill_in f "
                              "JOIN agreement a ON a.id = f.agreement JOIN cycle c ON c.id = a.cycle "
                              "ORDER BY f.id DESC");
    return statement.all([](const Statement &row) {
        const auto day = [&row](int column) { return QDate::fromString(row.text(column), Qt::ISODate); };
        return FillInStanding{FillInId{row.uuid(0)},
                              row.text(1),
                              row.text(2),
                              fromName<FillInPurpose>(row.text(3)).value_or(FillInPurpose::Draft),
                              row.text(4),
                              day(5),
                              day(6),
                              day(7)};
    });
}

} // namespace mandate
