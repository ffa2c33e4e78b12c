// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gridrefusals.h"

#include "ui/models/gridmodel.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace mandate {

GridRefusals::GridRefusals(GridModel *model, QObject *parent) : QObject(parent), m_model(model) {}

void GridRefusals::setOpen(const OpenAgreement *open)
{
    m_open = open;
    if (open)
        settle();
    else
        m_attempts.clear();
}

void GridRefusals::take(const Error &error, GridAttempt attempt)
{
    for (const WrittenCell &each : attempt.cells)
        m_model->refuse(m_model->indexOf(each.record, each.kind), each.text, error.message);
    emit said(error.message, true);
    attempt.isContested = error.kind == Error::Kind::Conflict;
    attempt.contests = error.contests;
    attempt.wasRefused = true;
    m_attempts.push_back(std::move(attempt));
}

// Once the register's own values are on screen: which of the two is to stand? What somebody else changed and
// what merely failed are two questions.
void GridRefusals::settle()
{
    std::vector<GridAttempt> contested = std::exchange(m_attempts, {});
    const auto failed = std::stable_partition(contested.begin(), contested.end(),
                                              [](const GridAttempt &each) { return each.isContested; });
    const std::vector<GridAttempt> others(failed, contested.end());
    contested.erase(failed, contested.end());
    askAbout(contested);
    askAbout(others);
}

void GridRefusals::askAbout(const std::vector<GridAttempt> &attempts)
{
    if (attempts.empty())
        return;
    const GridStanding standing = standingOf(attempts, *m_open, QLocale());
    if (standing.sentences.isEmpty() && standing.isContested && standing.again.empty())
        return leave(attempts, standing); // they wrote the same
    emit asked({standing.question(), standing.answerTexts(),
                [this, attempts, told = standing.sentences, answers = standing.answers()](int given) {
                    if (m_open)
                        answer(attempts, told, answers[std::size_t(given)]);
                }});
}

// Nobody overwrites what they were not told of: where it reads otherwise by now, it is asked again.
void GridRefusals::answer(const std::vector<GridAttempt> &attempts, const QStringList &told,
                          GridAnswer answer)
{
    const GridStanding standing = standingOf(attempts, *m_open, QLocale());
    if (answer == GridAnswer::Write && standing.sentences != told)
        return askAbout(attempts);
    if (answer == GridAnswer::Copy)
        QGuiApplication::clipboard()->setText(standing.texts);
    if (answer != GridAnswer::Write)
        return leave(attempts, standing);
    emit said({}, false);
    if (!standing.mine.empty())
        emit writeWanted(standing.mine);
    for (const auto &again : standing.again)
        again();
    emit letGo(int(std::count_if(attempts.begin(), attempts.end(),
                                 [](const GridAttempt &each) { return each.wasRefused; })));
    askAboutLost(standing.lost);
}

// What is left alone after a failure stays in its cells; what gives way to somebody else's does not.
void GridRefusals::leave(const std::vector<GridAttempt> &attempts, const GridStanding &standing)
{
    for (const CellText &cell : standing.mine)
        if (standing.isContested)
            m_model->accept(m_model->indexOf(cell.row, cell.kind));
    emit said({}, false);
    emit letGo(int(std::count_if(attempts.begin(), attempts.end(), [](const GridAttempt &each) {
        return each.wasRefused && (each.isContested || each.cells.empty());
    })));
}

void GridRefusals::askAboutLost(const std::vector<WrittenCell> &lost)
{
    if (!lost.empty())
        askAbout({GridAttempt{lost, {}, {}, true, {}}});
}

} // namespace mandate
