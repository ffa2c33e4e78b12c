// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cascadefiltering.h"

#include "ui/forms/cascadefilterbar.h"
#include "ui/models/cascademodel.h"
#include "ui/session/answer.h"
#include "ui/session/finder.h"
#include "ui/session/session.h"

namespace mandate {

CascadeFiltering::CascadeFiltering(Session &session, CascadeFilterBar *bar, CascadeModel *model,
                                   QObject *parent)
    : QObject(parent),
      m_session(session),
      m_bar(bar),
      m_model(model),
      m_states(
          session,
          [this] {
              return [cycle = m_session.cycle()](const Store &store) {
                  return CascadeStates::read(store.database(), QDate::currentDate(), cycle);
              };
          },
          [this] { lookAgain(); }, [this](const Error &error) { emit failed(error); })
{
    connect(bar, &CascadeFilterBar::changed, this, &CascadeFiltering::run);
    connect(&session.finder(), &Finder::ready, this, &CascadeFiltering::lookAgain);
    connect(&session, &Session::changed, this, [this] {
        m_states.forget();
        lookAgain();
    });
    for (const auto otherwise : {&Session::cycleChanged, &Session::opened})
        connect(&session, otherwise, this, [this] {
            m_states.drop();
            lookAgain();
        });
}

void CascadeFiltering::leave()
{
    ++m_generation;
    m_bar->clear();
    m_search.reset();
    m_states.drop();
    if (!std::exchange(m_isOn, false))
        return;
    emit says({});
    m_model->reload();
}

void CascadeFiltering::lookAgain()
{
    if (m_isOn)
        run();
}

// Until what is searched has been read it waits, and is called again.
void CascadeFiltering::run()
{
    const CascadeFilter wanted = m_bar->filter();
    if (wanted.isEmpty())
        return leave();
    ++m_generation;
    m_isOn = true;
    m_isShown = false;
    m_found = 0;
    m_search.reset();
    emit says(tr("Looking through the cascade…"));
    if (wanted.state)
        m_states.want();
    else
        m_states.drop(); // they take room
    const CascadeSources sources{m_session.finder().index(), m_states.value()};
    if (!sources.index || (wanted.state && !sources.states))
        return;
    m_search = std::make_shared<CascadeSearch>(wanted, sources, QDate::currentDate());
    look();
}

void CascadeFiltering::look()
{
    const auto question = [search = m_search](const Store &store) { return search->next(store.database()); };
    whenAnswered(m_session.ask(question), this,
                 [this, mine = m_generation](const Result<CascadeMatches> &matches) {
                     if (mine == m_generation)
                         take(matches);
                 });
}

// What was shown before stays until there is something to show instead.
void CascadeFiltering::take(const Result<CascadeMatches> &matches)
{
    if (!matches)
        return emit failed(matches.error());
    if (!matches->paths.empty() || matches->isOver) {
        if (!std::exchange(m_isShown, true))
            m_model->beginMatches();
        m_model->addMatches(matches->paths);
        m_found += int(matches->paths.size());
        emit found();
    }
    if (!matches->isOver)
        return look();
    emit says(matches->isCut ? tr("The first %n matches; more words find fewer.", nullptr, m_found)
              : m_found == 0 ? tr("Nothing in the cascade has these words, level, owner and state.")
                             : QString());
}

} // namespace mandate
