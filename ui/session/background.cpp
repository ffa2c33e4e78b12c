// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/background.h"

namespace mandate {

Background::Background(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Background::~Background()
{
    cancelAll();
    m_pool.waitForDone();
}

std::shared_ptr<const LongWork> Background::begin(const QString &name)
{
    m_works.push_back(std::make_unique<LongWork>(name));
    const std::shared_ptr<const LongWork> work(m_works.back().get(), [this](const LongWork *ended) {
        QMetaObject::invokeMethod(this, [this, ended] { end(ended); });
    });
    emit changed();
    return work;
}

void Background::cancel()
{
    if (!m_works.empty())
        m_works.front()->cancel();
}

void Background::cancelAll()
{
    for (const auto &work : m_works)
        work->cancel();
    giveWay();
}

void Background::beginQuiet(const std::shared_ptr<LongWork> &work)
{
    std::erase_if(m_quiet, [](const auto &known) { return known.expired(); });
    m_quiet.push_back(work);
}

void Background::giveWay()
{
    for (const auto &known : m_quiet)
        if (const auto work = known.lock())
            work->cancel();
    m_quiet.clear();
}

void Background::end(const LongWork *work)
{
    std::erase_if(m_works, [work](const auto &known) { return known.get() == work; });
    emit changed();
}

} // namespace mandate
