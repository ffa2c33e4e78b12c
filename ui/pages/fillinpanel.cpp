// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fillinpanel.h"

#include "core/plan/agreement.h"
#include "core/scoring/typing.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>

namespace mandate {

namespace {

constexpr const char *ForOne = "fillIn";
constexpr const char *ForAll = "fillInAll";
constexpr const char *Periods[] = {"Q1", "Q2", "Q3", "Q4", "H1", "H2", "Y"};
constexpr int WidthOfDay = 14;

// The first choice is the plan, the others what was reached in a period.
FillInOrder orderOf(int choice, const QDate &due)
{
    if (choice == 0)
        return {FillInPurpose::Draft, {}, due};
    return {FillInPurpose::Period, QString::fromLatin1(Periods[choice - 1]), due};
}

} // namespace

FillInPanel::FillInPanel(Session &session, QWidget *parent) : AskPanel(parent), m_session(session)
{
    connect(this, &AskPanel::answered, this, &FillInPanel::take);
}

std::vector<AskedField> FillInPanel::whatAndWhen() const
{
    QStringList choices{tr("the plan: objectives, indicators, weights and targets")};
    for (const char *period : Periods)
        choices += tr("what was reached by the end of %1").arg(QLatin1String(period));
    return {{tr("What"), {}, 0, choices}, {tr("Due back"), {}, WidthOfDay, {}, tr("a day, or empty")}};
}

void FillInPanel::begin(const Agreement &agreement)
{
    m_agreement = agreement.id;
    m_code = agreement.code;
    ask(QLatin1String(ForOne), tr("What is to be filled in for %1 without the program?").arg(m_code),
        whatAndWhen(), tr("Make the sheet…"));
}

void FillInPanel::beginAll()
{
    std::vector<AskedField> fields = whatAndWhen();
    fields.push_back(
        {tr("By whom"),
         {},
         0,
         {tr("each institution, for its agreement"), tr("each employee, for the individual work plan")}});
    ask(QLatin1String(ForAll), tr("What is to be filled in without the program?"), fields,
        tr("Make the sheets in a folder…"));
}

void FillInPanel::take(const QString &purpose, const QStringList &answers)
{
    const auto due = answers[1].isEmpty() ? Result<QDate>(QDate()) : readDate(answers[1], QLocale());
    if (!due)
        return refuse(due.error().message);
    const FillInOrder order = orderOf(answers[0].toInt(), *due);
    if (purpose == QLatin1String(ForAll))
        takeAll({m_session.cycle(), answers[2] == QLatin1String("1"), order});
    else
        takeOne(order);
}

void FillInPanel::takeOne(const FillInOrder &order)
{
    QString name = order.period.isEmpty() ? m_code : QStringLiteral("%1 %2").arg(m_code, order.period);
    name.replace(u'/', u'-');
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Sheet to fill in"), name + QStringLiteral(".xlsx"), tr("Excel workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    leave();
    write(order, path);
}

void FillInPanel::write(const FillInOrder &order, const QString &path)
{
    QFile::remove(path); // the dialog asked whether it may be replaced
    const auto question = [agreement = m_agreement, order, path](const Store &store) {
        return writtenFillIn(store.database(), agreement, order, path);
    };
    whenAnswered(m_session.ask(question), this, [this, path](const Result<Save> &save) {
        if (!save)
            return emit failed(save.error());
        keep(*save, {path},
             tr("Saved as %1. When it comes back, drop it onto this window: what was filled in is shown "
                "before it is taken in.")
                 .arg(QDir::toNativeSeparators(path)));
    });
}

void FillInPanel::takeAll(const FillInBatchOrder &order)
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the sheets"));
    if (folder.isEmpty())
        return;
    leave();
    const auto question = [order, folder](const Store &store, const LongWork &) {
        return writtenFillIns(store.database(), order, folder);
    };
    whenAnswered(m_session.report(tr("Making the sheets"), question), this,
                 [this, folder](const Result<FillInBatch> &batch) {
                     if (!batch)
                         return emit failed(batch.error());
                     const int count = int(batch->files.size());
                     const QString sentence =
                         tr("Made %n sheet(s) in %1.", nullptr, count).arg(QDir::toNativeSeparators(folder));
                     keep(batch->save, batch->files, (QStringList{sentence} + batch->notMade).join(u'\n'));
                 });
}

// A sheet that the register does not remember could be taken in by nobody.
void FillInPanel::keep(const Save &save, const QStringList &files, const QString &sentence)
{
    whenAnswered(m_session.commit(save), this, [this, files, sentence](const Result<SaveId> &saved) {
        if (saved)
            return emit told(sentence);
        for (const QString &file : files)
            QFile::remove(file);
        emit failed(saved.error());
    });
}

} // namespace mandate
