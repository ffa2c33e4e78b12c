// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sidepanel.h"

#include "core/reports/comments.h"
#include "core/reports/history.h"
#include "core/reports/servedby.h"
#include "ui/forms/commentspanel.h"
#include "ui/forms/correctionpanel.h"
#include "ui/forms/linespanel.h"
#include "ui/forms/scorepanel.h"
#include "ui/look/metrics.h"
#include "ui/models/cell.h"
#include "ui/models/scoretext.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace mandate {

namespace {

constexpr int SavesShown = 100;

enum Face { PointsFace, ScoreFace, CommentsFace, HistoryFace, WhereFace, ExamplesFace, FaceCount };
constexpr int ChoicesInRow = 3;

PanelLine panelLine(const HistoryLine &line)
{
    const QString by = line.save.user.isEmpty() ? SidePanel::tr("somebody") : makerOf(line.save);
    const QString what =
        line.kind == ChangeKind::Set
            ? SidePanel::tr("%1: %2 → %3").arg(line.field, line.before.left(200), line.after.left(200))
            : line.save.label;
    const QString place = line.place.isEmpty() ? line.noun : line.place;
    return {QStringLiteral("%1 · %2").arg(
                QLocale().toString(line.save.at.toLocalTime(), QLocale::ShortFormat), by),
            QStringLiteral("%1 · %2").arg(place, what), line.record};
}

} // namespace

SidePanel::SidePanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_choices(new QButtonGroup(this)),
      m_faces(new QStackedWidget(this)),
      m_points(new CorrectionPanel(this)),
      m_score(new ScorePanel(this)),
      m_comments(new CommentsPanel(this)),
      m_history(new LinesPanel(tr("Audit trail"), tr("Nothing was changed here yet."), this)),
      m_where(new LinesPanel(
          tr("Where used"), tr("This serves nothing and nothing serves it. Align it in the cascade."), this)),
      m_examples(new LinesPanel(tr("Examples"), tr("There are no examples."), this)),
      m_known(examples().value_or(std::vector<Example>()))
{
    for (QWidget *face :
         std::initializer_list<QWidget *>{m_points, m_score, m_comments, m_history, m_where, makeExamples()})
        m_faces->addWidget(face);
    setObjectName(QStringLiteral("side")); // the topic of its help
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(makeChoices());
    layout->addWidget(m_faces, 1);
    turnTo(ScoreFace);
    showCounts();
    addActions(m_points->actions());
    connect(m_score, &ScorePanel::explanationWanted, this, &SidePanel::explanationWanted);
    connect(m_examples, &LinesPanel::chosen, this, &SidePanel::useExample);
    connect(m_points, &CorrectionPanel::chosen, this, &SidePanel::wanted);
    connect(m_comments, &CommentsPanel::chosen, this, &SidePanel::wanted);
    connect(m_comments, &CommentsPanel::written, this, &SidePanel::take);
    connect(m_history, &LinesPanel::chosen, this, [this](const Uuid &record) { emit wanted(record, {}); });
    connect(m_where, &LinesPanel::chosen, this, &SidePanel::goElsewhere);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int face) {
        m_isChosen = true;
        turnTo(face);
    });
}

// Tabs like those of the page, in two rows: all names can be read at once, however narrow the panel is.
QWidget *SidePanel::makeChoices()
{
    const QString names[] = {{}, tr("Score"), {}, tr("Audit trail"), tr("Where used"), tr("Examples")};
    auto *choices = new QWidget(this);
    auto *layout = new QGridLayout(choices);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (int face = 0; face < FaceCount; ++face) {
        auto *button = new QToolButton(choices);
        button->setText(names[face]);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setStyleSheet(QStringLiteral(
            "QToolButton { border: none; border-bottom: 2px solid transparent; border-radius: 0; padding: "
            "4px; "
            "color: palette(placeholder-text); background: transparent; }"
            "QToolButton:hover { color: palette(text); }"
            "QToolButton:checked { border-bottom-color: palette(highlight); color: palette(text); }"
            "QToolButton:focus { color: palette(highlight); }"));
        m_choices->addButton(button, face);
        layout->addWidget(button, face / ChoicesInRow, face % ChoicesInRow);
    }
    return choices;
}

void SidePanel::turnTo(int face)
{
    m_choices->button(face)->setChecked(true);
    m_faces->setCurrentIndex(face);
    askCurrent();
}

QWidget *SidePanel::makeExamples()
{
    std::vector<PanelLine> lines;
    for (const Example &example : m_known) {
        const QString verdict = example.isGood ? tr("● Good") : tr("▲ Weak");
        const QString kind = example.isObjective ? tr("objective") : tr("indicator");
        QStringList text{example.why, example.source};
        if (!example.figures.isEmpty())
            text.prepend(example.figures);
        lines.push_back(
            {QStringLiteral("%1 %2: %3").arg(verdict, kind, example.title), text.join(u'\n'), {}});
    }
    m_examples->show(tr("Published objectives and indicators, to follow or to learn from."), lines);
    auto *add = new QPushButton(tr("Add &one like it"), this);
    connect(add, &QPushButton::clicked, this, &SidePanel::useExample);
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(space::Inside);
    layout->addWidget(m_examples, 1);
    layout->addWidget(add, 0, Qt::AlignLeft);
    return whole;
}

void SidePanel::useExample()
{
    if (const int chosen = m_examples->current(); m_open && chosen >= 0)
        emit exampleWanted(m_known[std::size_t(chosen)]);
}

void SidePanel::show(const OpenAgreement &open)
{
    const bool isOther = !m_open || m_open->dossier.agreement.id != open.dossier.agreement.id;
    m_open = &open;
    refresh();
    if (isOther && !m_isChosen)
        turnTo(m_pointCount > 0 ? PointsFace : ScoreFace);
    askComments();
    askCurrent();
}

void SidePanel::clear()
{
    ++m_generation;
    m_open = nullptr;
    m_item = {};
    m_score->explain({}, {});
    m_points->show({});
    m_comments->show({}, {}, {});
    m_history->show({}, {});
    m_where->show({}, {});
}

void SidePanel::setItem(const Uuid &item)
{
    if (!m_open)
        return;
    const bool isOther = item != m_item;
    m_item = item;
    explain();
    m_comments->setItem(item);
    if (isOther)
        askCurrent();
}

void SidePanel::showComments()
{
    m_isChosen = true;
    turnTo(CommentsFace);
    m_comments->setFocus();
}

void SidePanel::showExamples()
{
    m_isChosen = true;
    turnTo(ExamplesFace);
    m_examples->setFocus();
}

void SidePanel::refresh()
{
    showPoints();
    showScore();
    explain();
    showCounts();
}

// What is signed is no longer corrected. What stands in the way of signing comes first.
void SidePanel::showPoints()
{
    std::vector<PointLine> lines;
    if (!m_open->dossier.isSigned())
        for (const Point &point : pointsToCorrect(m_open->dossier, m_open->rules))
            lines.push_back({point.sentence, point.record, point.column,
                             point.severity == Severity::MustCorrect  ? Status::Bad
                             : point.severity == Severity::ShouldLook ? Status::Watch
                                                                      : Status::None});
    std::stable_sort(lines.begin(), lines.end(),
                     [](const PointLine &one, const PointLine &other) { return one.status > other.status; });
    m_pointCount = lines.size();
    m_points->show(lines);
}

void SidePanel::showScore()
{
    ScorePanel::Content content{
        compositeText(*m_open), compositeWord(*m_open), m_open->result.composite.whole, {}};
    for (const ObjectiveText &objective : objectiveTexts(*m_open))
        content.objectives.push_back({objective.number, objective.title, objective.value});
    m_score->show(content);
}

void SidePanel::explain()
{
    const IndicatorExplanation explanation = explanationOf(*m_open, IndicatorId{m_item});
    m_score->explain(explanation.title, explanation.lines);
}

void SidePanel::showCounts()
{
    m_choices->button(PointsFace)->setText(tr("To correct (%1)").arg(m_pointCount));
    m_choices->button(CommentsFace)->setText(tr("Comments (%1)").arg(m_comments->openCount()));
}

void SidePanel::askComments()
{
    const AgreementId id = m_open->dossier.agreement.id;
    const auto question = [id](const Store &store) { return commentsOn(store.database(), id); };
    whenAnswered(m_session.ask(question), this,
                 [this, id](const Result<std::vector<CommentThread>> &threads) {
                     if (m_open && m_open->dossier.agreement.id == id)
                         showThreads(threads.value_or(std::vector<CommentThread>()));
                 });
}

void SidePanel::showThreads(std::vector<CommentThread> threads)
{
    CommentsPanel::Names names;
    for (const GridRow &row : gridRows(m_open->dossier))
        names[idOf(m_open->dossier, row)] =
            numberOf(m_open->dossier, row) + u' ' + cellText(*m_open, row, GridColumn::Title, QLocale());
    std::map<Uuid, int> open;
    for (const CommentThread &thread : threads)
        if (!thread.isSettled && !thread.first().item.isNull())
            ++open[thread.first().item];
    m_comments->show(m_open->dossier.agreement.id, std::move(threads), std::move(names));
    showCounts();
    emit commented(open);
}

void SidePanel::askCurrent()
{
    if (m_open && m_faces->currentIndex() == HistoryFace)
        askHistory();
    if (m_open && m_faces->currentIndex() == WhereFace)
        askWhereUsed();
}

// Reads far back, so it has a thread and a connection of its own.
void SidePanel::askHistory()
{
    const Uuid record = m_item.isNull() ? m_open->dossier.agreement.id.uuid : m_item;
    const auto question = [record](const Store &store) {
        return history(store.database(), record, SavesShown);
    };
    whenAnswered(m_session.report(question), this,
                 [this, asked = ++m_generation](const Result<std::vector<HistoryLine>> &found) {
                     if (asked != m_generation)
                         return;
                     std::vector<PanelLine> lines;
                     for (const HistoryLine &line : found.value_or(std::vector<HistoryLine>()))
                         lines.push_back(panelLine(line));
                     m_history->show(found ? QString() : found.error().message, lines);
                 });
}

void SidePanel::askWhereUsed()
{
    // An action or indicator is used where its objective is.
    Uuid record = m_open->dossier.agreement.id.uuid;
    for (const GridRow &row : gridRows(m_open->dossier))
        if (idOf(m_open->dossier, row) == m_item)
            record = m_open->dossier.objectives[row.objective].objective.id.uuid;
    const auto question = [record](const Store &store) { return servicesOf(store.database(), record); };
    whenAnswered(m_session.ask(question), this,
                 [this, asked = ++m_generation](const Result<std::vector<ServiceLine>> &found) {
                     if (asked == m_generation)
                         showServices(found);
                 });
}

void SidePanel::showServices(const Result<std::vector<ServiceLine>> &found)
{
    m_services = found.value_or(std::vector<ServiceLine>());
    std::vector<PanelLine> lines;
    for (const ServiceLine &line : m_services) {
        const QString share = line.share.isEmpty() ? QString() : tr(" with %1 %").arg(line.share);
        lines.push_back({(line.isAbove ? tr("Serves %1") : tr("Served by %1")).arg(line.place) + share,
                         line.title, line.record});
    }
    m_where->show(found ? QString() : found.error().message, lines);
}

void SidePanel::goElsewhere(const Uuid &record)
{
    for (const ServiceLine &line : m_services)
        if (line.record == record)
            emit elsewhereWanted(line.agreement.isNull()
                                     ? Destination{PageKind::Cascade, record, {}, {}}
                                     : Destination{PageKind::Agreements, line.agreement, record, {}});
}

void SidePanel::take(const Comment &comment)
{
    Save save(comment.settles            ? tr("Settle a comment")
              : comment.answers.isNull() ? tr("Comment")
                                         : tr("Answer a comment"));
    save.add(comment);
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, text = comment.text](const Result<SaveId> &saved) {
                     m_comments->settle(text, saved ? QString() : saved.error().message);
                 });
}

} // namespace mandate
