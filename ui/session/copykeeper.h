// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keptcopies.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace mandate {

class Session;

// Keeps backups of the open register, beside it and in a second folder of the user's choice: once a day when
// it is opened, every half hour in which something was saved, and at the end. Whoever shares the register
// finds the others' copies there and makes none that is not needed.
class CopyKeeper : public QObject
{
    Q_OBJECT

public:
    explicit CopyKeeper(Session &session);

    // From now on by itself.
    void start();
    // One now.
    QFuture<Result<void>> keepNow();
    // The last one, if anything was saved since; waits for it.
    void finish();
    // All there are, the newest first.
    QFuture<Result<std::vector<KeptCopy>>> find();

    // Where copies are kept besides; empty for nowhere.
    static QString secondFolder();
    void setSecondFolder(const QString &folder);

signals:
    // Copies came or went.
    void kept();
    void failed(const mandate::Error &error);

private:
    QFuture<Result<void>> keepWhereOlder(qint64 seconds);
    void keepQuietly(qint64 seconds);

    Session &m_session;
    QTimer m_halfHours;
    bool m_isChanged = false;
};

} // namespace mandate
