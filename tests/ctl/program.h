// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testing.h"

#include <QJsonArray>
#include <QStringList>
#include <QTemporaryDir>

namespace mandate {

// What one call of the real mandatectl came to.
struct Outcome
{
    int code = -1;
    QString out;
    QString err;

    QJsonArray json() const;
};

// A folder in which the real program is run.
class Program
{
public:
    Outcome run(const QStringList &arguments, const QString &locale = "C.UTF-8") const;
    // Runs it and requires exit code 0.
    Outcome done(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

// The worked example whose composite is 84.5, as the workbook of CSV sheets "book".
void writeExample(const Program &program);
// Takes a draft to where it is signed.
void handIn(const Program &program, const QString &code, const QString &day = "2011-03-15");
// The example in the register "r.mandate".
Program filledRegister();

} // namespace mandate
