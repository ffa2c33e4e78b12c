// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace mandate {

QJsonArray Outcome::json() const
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &fault);
    CAPTURE(out, fault.errorString());
    REQUIRE(document.isArray());
    return document.array();
}

Outcome Program::run(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(MANDATECTL), arguments);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Outcome Program::done(const QStringList &arguments) const
{
    Outcome outcome = run(arguments);
    CAPTURE(arguments.join(' '), outcome.out, outcome.err);
    REQUIRE(outcome.code == 0);
    return outcome;
}

void Program::write(const QString &name, const QByteArray &content) const
{
    QDir(m_folder.path()).mkpath(QFileInfo(name).path());
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray Program::read(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace mandate
