// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/finder.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QPromise>

namespace mandate {

namespace {

constexpr int Rest = 700;             // milliseconds; a burst of saves is taken in at once
constexpr std::size_t FewEnough = 50; // records that are read between two questions of a page

} // namespace

Finder::Finder(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &Finder::amend);
    connect(&session, &Session::opened, this, &Finder::forget);
    connect(&session, &Session::touched, this, &Finder::note);
}

Finder::~Finder()
{
    *m_closing = true;
    ++*m_asked;
    m_pool.waitForDone();
}

QFuture<std::vector<Finding>> Finder::find(const QString &typed)
{
    const auto promise = std::make_shared<QPromise<std::vector<Finding>>>();
    promise->start();
    m_pool.start([promise, typed, index = m_index, asked = m_asked, mine = ++*m_asked] {
        const auto isWanted = [&asked, mine] { return *asked == mine; };
        promise->addResult(index && isWanted() ? index->find(typed, 50, isWanted) : std::vector<Finding>());
        promise->finish();
    });
    return promise->future();
}

void Finder::forget()
{
    ++m_generation;
    m_index.reset();
    m_touched.clear();
    m_isReading = false;
    read();
}

void Finder::read()
{
    m_isReading = true;
    m_isStale = false;
    m_touched.clear();
    const auto question = [closing = m_closing](const Store &store) {
        return SearchIndex::read(store.database(), [&closing] { return !*closing; })
            .map([](SearchIndex &&index) { return std::optional(std::move(index)); });
    };
    whenAnswered(m_session.report(question), this,
                 [this, mine = m_generation](const Result<std::optional<SearchIndex>> &made) {
                     if (mine == m_generation)
                         take(made);
                 });
}

// None named: more than can be named.
void Finder::note(const std::vector<Uuid> &records)
{
    m_isStale = m_isStale || records.empty();
    m_touched.insert(m_touched.end(), records.begin(), records.end());
    m_rest.start();
}

void Finder::amend()
{
    if (m_isReading)
        return m_rest.start();
    if (m_isStale || !m_index)
        return read();
    m_isReading = true;
    const bool isQuick = m_touched.size() <= FewEnough;
    const auto question = [index = m_index, touched = std::exchange(m_touched, {})](const Store &store) {
        return index->amended(store.database(), touched);
    };
    const auto taken = [this, mine = m_generation](const Result<std::optional<SearchIndex>> &made) {
        if (mine == m_generation)
            take(made);
    };
    if (isQuick)
        whenAnswered(m_session.ask(question), this, taken);
    else
        whenAnswered(m_session.report(question), this, taken);
}

void Finder::take(const Result<std::optional<SearchIndex>> &made)
{
    m_isReading = false;
    if (!made)
        return; // what is there stays in use
    if (!*made)
        return read();
    m_index = std::make_shared<const SearchIndex>(**made);
    emit ready();
}

} // namespace mandate
