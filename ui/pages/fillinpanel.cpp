// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fillinpanel.h"

#include "core/plan/agreement.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>

namespace mandate {

namespace {

constexpr const char *Periods[] = {"Q1", "Q2", "Q3", "Q4", "H1", "H2", "Y"};

} // namespace

FillInPanel::FillInPanel(Session &session, QWidget *parent) : AskPanel(parent), m_session(session)
{
    connect(this, &AskPanel::answered, this,
            [this](const QString &, const QStringList &answers) { take(answers[0].toInt()); });
}

void FillInPanel::begin(const Agreement &agreement)
{
    m_agreement = agreement.id;
    m_code = agreement.code;
    QStringList choices{tr("the plan: objectives, indicators, weights and targets")};
    for (const char *period : Periods)
        choices += tr("what was reached by the end of %1").arg(QLatin1String(period));
    ask(QStringLiteral("fillIn"), tr("What is to be filled in for %1 without the program?").arg(m_code),
        {{tr("What"), {}, 0, choices}}, tr("Make the sheet…"));
}

void FillInPanel::take(int choice)
{
    const QString period = choice > 0 ? QString::fromLatin1(Periods[choice - 1]) : QString();
    QString name = period.isEmpty() ? m_code : QStringLiteral("%1 %2").arg(m_code, period);
    name.replace(u'/', u'-');
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Sheet to fill in"), name + QStringLiteral(".xlsx"), tr("Excel workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    leave();
    write(period, path);
}

void FillInPanel::write(const QString &period, const QString &path)
{
    QFile::remove(path); // the dialog asked whether it may be replaced
    const auto question = [agreement = m_agreement, period, path](const Store &store) {
        return writtenFillIn(store.database(), agreement,
                             period.isEmpty() ? FillInPurpose::Draft : FillInPurpose::Period, period, path);
    };
    whenAnswered(m_session.ask(question), this, [this, path](const Result<Save> &save) { keep(save, path); });
}

// A sheet that the register does not remember could be taken in by nobody.
void FillInPanel::keep(const Result<Save> &save, const QString &path)
{
    if (!save)
        return emit failed(save.error());
    whenAnswered(m_session.commit(*save), this, [this, path](const Result<SaveId> &saved) {
        if (!saved) {
            QFile::remove(path);
            return emit failed(saved.error());
        }
        emit told(tr("Saved as %1. When it comes back, drop it onto this window: what was filled in is shown "
                     "before "
                     "it is taken in.")
                      .arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace mandate
