// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace mandate {

class Session;

// The codes of the cycles that are closed whole, as the open register has them now.
class ClosedCycles : public QObject
{
    Q_OBJECT

public:
    explicit ClosedCycles(Session &session, QObject *parent = nullptr);

    bool has(const QString &code) const { return m_codes.contains(code); }
    // "2014-15 (closed)"
    QString marked(const QString &code, const QString &name) const;

signals:
    void changed();

private:
    void ask();

    Session &m_session;
    QSet<QString> m_codes;
};

} // namespace mandate
