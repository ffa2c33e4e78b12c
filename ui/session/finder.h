// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/search.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace mandate {

class Session;

// Searches the open register for what is typed. What it reads for that is read in the background as the
// register opens, and again where something changed, while the old one stays in use.
class Finder : public QObject
{
    Q_OBJECT

public:
    explicit Finder(Session &session, QObject *parent = nullptr);
    ~Finder() override;

    // On a thread of its own; a search that a newer one follows finds nothing.
    QFuture<std::vector<Finding>> find(const QString &typed);
    bool isReady() const { return m_index != nullptr; }
    // What is searched; null until the register has been read.
    std::shared_ptr<const SearchIndex> index() const { return m_index; }

signals:
    // There is something to search, or something newer.
    void ready();

private:
    using Index = std::shared_ptr<const SearchIndex>;

    void forget();
    void read();
    void note(const std::vector<Uuid> &records);
    void amend();
    void take(const Result<std::optional<SearchIndex>> &made);

    Session &m_session;
    QThreadPool m_pool; // of one thread
    QTimer m_rest;      // until changes are taken in
    Index m_index;
    std::vector<Uuid> m_touched;
    bool m_isReading = false;
    bool m_isStale = false; // all of it is to be read again
    int m_generation = 0;   // of the register
    std::shared_ptr<std::atomic_int> m_asked = std::make_shared<std::atomic_int>(0);
    std::shared_ptr<std::atomic_bool> m_closing = std::make_shared<std::atomic_bool>(false);
};

} // namespace mandate
