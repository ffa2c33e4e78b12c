// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/closedcycles.h"

#include "core/store/closed.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <utility>

namespace mandate {

ClosedCycles::ClosedCycles(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::opened, this, &ClosedCycles::ask);
    connect(&session, &Session::changed, this, [this](const QStringList &tables) {
        const auto isOurs = [&tables](const char *table) { return tables.contains(QLatin1String(table)); };
        if (isOurs("closing") || isOurs("reopening") || isOurs("confirmation") || isOurs("cycle"))
            ask();
    });
    if (!session.path().isEmpty())
        ask();
}

QString ClosedCycles::marked(const QString &code, const QString &name) const
{
    return has(code) ? tr("%1 (closed)").arg(name) : name;
}

void ClosedCycles::ask()
{
    const auto question = [](const Store &store) {
        return closedParts(store.database(), QDate::currentDate());
    };
    whenAnswered(m_session.ask(question), this, [this](const Result<std::vector<ClosedPart>> &parts) {
        QSet<QString> codes;
        for (const ClosedPart &part : parts ? *parts : std::vector<ClosedPart>())
            if (part.closing.period.isEmpty())
                codes.insert(part.cycleCode);
        if (std::exchange(m_codes, codes) != codes)
            emit changed();
    });
}

} // namespace mandate
