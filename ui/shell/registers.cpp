// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/registers.h"

#include "core/exchange/newregister.h"
#include "core/rules/rulesetfile.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace mandate {

Registers::Registers(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{}

void Registers::open(const QString &path)
{
    emit began();
    whenAnswered(m_session.open(path), this, [this](const Result<void> &opened) {
        if (!opened)
            emit failed(opened.error());
    });
}

void Registers::chooseAndOpen()
{
    const QString folder =
        m_session.path().isEmpty() ? registersFolder() : QFileInfo(m_session.path()).path();
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open register"), folder, tr("Registers (*.mandate)"));
    if (!path.isEmpty())
        open(path);
}

void Registers::makeNew(const QString &rules)
{
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("New register"), QDir(registersFolder()).filePath(tr("register.mandate")),
        tr("Registers (*.mandate)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".mandate");
    make(path, rules, false);
}

void Registers::openDemonstration(const QString &rules)
{
    const QString path = QDir(registersFolder()).filePath(tr("%1 demonstration.mandate").arg(rules));
    if (QFileInfo::exists(path))
        open(path);
    else
        make(path, rules, true);
}

void Registers::make(const QString &path, const QString &rules, bool withDemonstration)
{
    const auto file = builtInRuleSetFile(rules);
    if (!file)
        return emit failed(file.error());
    emit began();
    QDir().mkpath(QFileInfo(path).path());
    const NewRegister wanted{*file, rules, withDemonstration, {}, {}};
    const auto task = [path, wanted](const LongWork &) { return makeRegister(path, wanted); };
    whenAnswered(m_session.work(tr("Making %1").arg(QFileInfo(path).fileName()), task), this,
                 [this, path](const Result<void> &made) {
                     if (made)
                         open(path);
                     else
                         emit failed(made.error());
                 });
}

QString registersFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("Mandate"));
}

} // namespace mandate
