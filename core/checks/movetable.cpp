// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of the steps an agreement may take: from where, by whom, what must hold, what is kept.
#include "core/checks/moves.h"

#include "core/base/period.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(moves)
};

using Lack = QString (*const)(const MoveFacts &, const AgreementMove &);

QString day(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

// Whether a figure is the year's, or of the last part of it: what came before tells nothing of its end.
bool reachesEnd(const Progress &figure, const Cycle &cycle)
{
    const auto period = Period::parse(figure.period);
    return period && period->within(cycle.start).last >= cycle.end;
}

// How many indicators have no figure of a stage, and the first of them.
struct Without
{
    int count = 0;
    QString first;
};
Without withoutFigure(const Dossier &dossier, Stage least)
{
    Without found;
    for (const ObjectiveItem &objective : dossier.objectives)
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators) {
                const bool has = std::any_of(item.progress.begin(), item.progress.end(),
                                             [least, &dossier](const Progress &one) {
                                                 return one.stage >= least && reachesEnd(one, dossier.cycle);
                                             });
                if (!has && found.count++ == 0)
                    found.first = numberOf(objective.objective, action.action, item.indicator);
            }
    return found;
}

QString pointsLeft(const MoveFacts &facts, const AgreementMove &)
{
    const auto mustCorrect = [](const Point &point) { return point.severity == Severity::MustCorrect; };
    const auto first = std::find_if(facts.points.begin(), facts.points.end(), mustCorrect);
    if (first == facts.points.end())
        return {};
    const auto count = int(std::count_if(first, facts.points.end(), mustCorrect));
    return count == 1
               ? Text::tr("One point must be corrected first, by whoever drafts it. %1").arg(first->sentence)
               : Text::tr("%1 points must be corrected first, by whoever drafts it. The first: %2")
                     .arg(count)
                     .arg(first->sentence);
}

QString commentsOpen(const MoveFacts &facts, const AgreementMove &)
{
    if (facts.openComments == 0)
        return {};
    return Text::tr(
        "%n comment(s) wait for an answer that settles the matter, from the agency or from whoever "
        "commented.",
        nullptr, facts.openComments);
}

QString notFrozen(const MoveFacts &, const AgreementMove &step)
{
    return step.version.isNull()
               ? Text::tr("Nothing was signed with it: sign the agreement, which takes this "
                          "step with it.")
               : QString();
}

QString notBegun(const MoveFacts &facts, const AgreementMove &step)
{
    const QDate start = facts.dossier.cycle.start;
    return step.movedOn >= start ? QString()
                                 : Text::tr("%1 begins on %2; before that day nothing of it is in force.")
                                       .arg(facts.dossier.cycle.code, day(start));
}

QString notOver(const MoveFacts &facts, const AgreementMove &step)
{
    const QDate end = facts.dossier.cycle.end;
    const bool endsEarly = facts.dossier.status == StatusKind::ClosedEarly;
    return step.movedOn >= end || endsEarly
               ? QString()
               : Text::tr("%1 ends on %2. An agreement that ends before is first given the status closed "
                          "early, by a manager or a centre officer.")
                     .arg(facts.dossier.cycle.code, day(end));
}

QString lacksFigures(const MoveFacts &facts, Stage stage, const char *sentence)
{
    const Without without = withoutFigure(facts.dossier, stage);
    return without.count == 0 ? QString() : Text::tr(sentence, nullptr, without.count).arg(without.first);
}

QString notClaimed(const MoveFacts &facts, const AgreementMove &)
{
    return lacksFigures(facts, Stage::Claimed,
                        QT_TRANSLATE_N_NOOP("moves", "%n indicator(s) have no claimed figure, the first is "
                                                     "%1. The agency reports it, or marks it not "
                                                     "applicable."));
}

QString notVerified(const MoveFacts &facts, const AgreementMove &)
{
    return lacksFigures(facts, Stage::Verified,
                        QT_TRANSLATE_N_NOOP("moves", "%n indicator(s) have no verified figure, the first is "
                                                     "%1. Whoever checks the evidence enters it."));
}

QString notDecided(const MoveFacts &facts, const AgreementMove &)
{
    return lacksFigures(facts, Stage::Final,
                        QT_TRANSLATE_N_NOOP("moves", "%n indicator(s) have no final figure, the first is %1. "
                                                     "The committee decides on it."));
}

constexpr std::array<Lack, 0> Nothing{};
constexpr std::array<Lack, 1> NoPoints{pointsLeft};
constexpr std::array<Lack, 1> Answered{commentsOpen};
constexpr std::array<Lack, 2> Ready{pointsLeft, notFrozen};
constexpr std::array<Lack, 1> Frozen{notFrozen};
constexpr std::array<Lack, 1> Begun{notBegun};
constexpr std::array<Lack, 1> Over{notOver};
constexpr std::array<Lack, 1> Claimed{notClaimed};
constexpr std::array<Lack, 1> Verified{notVerified};
constexpr std::array<Lack, 1> Decided{notDecided};

using S = AgreementState;
constexpr std::array<S, 0> OnTheWay{};
constexpr std::array Drafts{S::Draft, S::Returned, S::NotSubmitted};
constexpr std::array HandedIn{S::Submitted, S::QualityReview, S::Negotiated, S::Vetted};
constexpr std::array Unsigned{S::Draft,         S::Submitted,  S::Returned,
                              S::QualityReview, S::Negotiated, S::Vetted};
constexpr std::array Unsubmitted{S::Draft, S::Returned};
constexpr std::array Running{S::Signed, S::InForce, S::Amended, S::MidYear};
constexpr std::array Published{S::Published};
constexpr std::array Appealed{S::Appealed};

// clang-format off
constexpr std::array Table{
    //                                                                      roles: administrator, manager, centre officer, section head, committee,
    //                                                                             focal point, supervisor, employee, auditor, read-only
    MoveRule{MoveKind::Submit,           S::Submitted,     Drafts,      "-ro--oop--", false, false, NoPoints,
        QT_TRANSLATE_NOOP("moves", "Submit"),                QT_TRANSLATE_NOOP("moves", "the day, and whether it was in time")},
    MoveRule{MoveKind::Return,           S::Returned,      HandedIn,    "-rooo-o---", false, true,  Nothing,
        QT_TRANSLATE_NOOP("moves", "Return"),                QT_TRANSLATE_NOOP("moves", "the reason")},
    MoveRule{MoveKind::Review,           S::QualityReview, OnTheWay,    "-rooo-----", false, false, Nothing,
        QT_TRANSLATE_NOOP("moves", "Take into quality review"), QT_TRANSLATE_NOOP("moves", "the day")},
    MoveRule{MoveKind::Negotiate,        S::Negotiated,    OnTheWay,    "-roo--o---", false, false, Answered,
        QT_TRANSLATE_NOOP("moves", "Record as negotiated"),  QT_TRANSLATE_NOOP("moves", "the day and the paper")},
    MoveRule{MoveKind::Vet,              S::Vetted,        OnTheWay,    "-rooo-----", true,  false, NoPoints,
        QT_TRANSLATE_NOOP("moves", "Record as vetted"),      QT_TRANSLATE_NOOP("moves", "who vetted it, and when")},
    MoveRule{MoveKind::Sign,             S::Signed,        OnTheWay,    "-ro---o---", false, false, Ready,
        QT_TRANSLATE_NOOP("moves", "Sign"),                  QT_TRANSLATE_NOOP("moves", "the frozen version, its fingerprint and both signatures")},
    MoveRule{MoveKind::PutInForce,       S::InForce,       OnTheWay,    "-ro---o---", false, false, Begun,
        QT_TRANSLATE_NOOP("moves", "Put in force"),          QT_TRANSLATE_NOOP("moves", "the day")},
    MoveRule{MoveKind::Amend,            S::Amended,       Running,     "-ro-------", false, true,  Frozen,
        QT_TRANSLATE_NOOP("moves", "Amend"),                 QT_TRANSLATE_NOOP("moves", "the new version beside the old, reason, authority and document")},
    MoveRule{MoveKind::ReviewMidYear,    S::MidYear,       OnTheWay,    "-rooo-o---", false, false, Begun,
        QT_TRANSLATE_NOOP("moves", "Record the mid-year review"), QT_TRANSLATE_NOOP("moves", "the day and the record of the review")},
    MoveRule{MoveKind::Close,            S::Closed,        OnTheWay,    "-ro---o---", false, false, Over,
        QT_TRANSLATE_NOOP("moves", "Close the year"),        QT_TRANSLATE_NOOP("moves", "the day")},
    MoveRule{MoveKind::SelfEvaluate,     S::SelfEvaluated, OnTheWay,    "-ro--oop--", false, false, Claimed,
        QT_TRANSLATE_NOOP("moves", "Hand in the self-evaluation"), QT_TRANSLATE_NOOP("moves", "the claimed figures of that day")},
    MoveRule{MoveKind::Verify,           S::Verified,      OnTheWay,    "-rooo-o---", true,  false, Verified,
        QT_TRANSLATE_NOOP("moves", "Record as verified"),    QT_TRANSLATE_NOOP("moves", "who verified it; the verified figures beside the claimed ones")},
    MoveRule{MoveKind::Evaluate,         S::Evaluated,     OnTheWay,    "-r-oo-----", true,  false, Verified,
        QT_TRANSLATE_NOOP("moves", "Record the external evaluation"), QT_TRANSLATE_NOOP("moves", "who evaluated it, and when")},
    MoveRule{MoveKind::Confirm,          S::Confirmed,     OnTheWay,    "-r-oo-o---", true,  false, Decided,
        QT_TRANSLATE_NOOP("moves", "Confirm"),               QT_TRANSLATE_NOOP("moves", "the final figures and who confirmed them")},
    MoveRule{MoveKind::Publish,          S::Published,     OnTheWay,    "-ro-------", false, false, Nothing,
        QT_TRANSLATE_NOOP("moves", "Publish"),               QT_TRANSLATE_NOOP("moves", "the day")},
    MoveRule{MoveKind::Appeal,           S::Appealed,      Published,   "-ro--o-p--", false, true,  Nothing,
        QT_TRANSLATE_NOOP("moves", "Appeal"),                QT_TRANSLATE_NOOP("moves", "the grounds, and whether it was in time")},
    MoveRule{MoveKind::DecideAppeal,     S::Published,     Appealed,    "-r--o-----", true,  true,  Nothing,
        QT_TRANSLATE_NOOP("moves", "Decide the appeal"),     QT_TRANSLATE_NOOP("moves", "the decision beside the result appealed against")},
    MoveRule{MoveKind::MakeFinal,        S::Final,         OnTheWay,    "-ro---o---", false, false, Nothing,
        QT_TRANSLATE_NOOP("moves", "Make final"),            QT_TRANSLATE_NOOP("moves", "the day; nothing changes any more")},
    MoveRule{MoveKind::Withdraw,         S::Withdrawn,     Unsigned,    "-ro--oop--", false, true,  Nothing,
        QT_TRANSLATE_NOOP("moves", "Withdraw the agreement"), QT_TRANSLATE_NOOP("moves", "the reason")},
    MoveRule{MoveKind::NoteNotSubmitted, S::NotSubmitted,  Unsubmitted, "-ro-------", false, true,  Nothing,
        QT_TRANSLATE_NOOP("moves", "Note as not submitted"), QT_TRANSLATE_NOOP("moves", "the reason")},
};
// clang-format on
static_assert(Table.size() == MoveKindCount);
static_assert(std::is_sorted(Table.begin(), Table.end(),
                             [](const MoveRule &a, const MoveRule &b) { return a.move < b.move; }));
static_assert(std::all_of(Table.begin(), Table.end(),
                          [](const MoveRule &rule) { return rule.roles.size() == RoleCount; }));

} // namespace

const MoveRule &ruleOf(MoveKind move)
{
    return Table[std::size_t(move)];
}

MoveKind moveTo(AgreementState station)
{
    const auto found = std::find_if(Table.begin(), Table.end(), [station](const MoveRule &rule) {
        return rule.to == station && rule.move != MoveKind::DecideAppeal;
    });
    return found->move;
}

} // namespace mandate
