// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/helper.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTranslator>

#include <cstdio>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(base)
};

constexpr const char *Word = "--read-for-another";
constexpr const char *Mark = "MANDATE_HELPER"; // in its environment: a helper asks no further one
constexpr int Patience = 300'000;              // milliseconds: its place may be slow
constexpr int Beat = 50;
constexpr qsizetype LargestAnswer = qsizetype(1) << 30;

QByteArray written(const Result<QByteArray> &answer)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << answer.has_value();
    if (answer)
        stream << *answer;
    else
        stream << quint8(answer.error().kind) << answer.error().message << answer.error().detail;
    return bytes;
}

Result<QByteArray> failed(const QString &file, const QString &detail)
{
    return failure(
        Error::Kind::Unreadable,
        Text::tr(
            "%1 could not be read: reading it failed, or took more memory or time than any sound file does. "
            "Nothing was changed. Ask whoever sent it for another copy.")
            .arg(QDir::toNativeSeparators(file)),
        detail);
}

Result<QByteArray> understood(const QByteArray &bytes, const QString &file)
{
    QDataStream stream(bytes);
    bool isAnswer = false;
    stream >> isAnswer;
    if (isAnswer) {
        QByteArray answer;
        stream >> answer;
        return stream.status() == QDataStream::Ok ? answer : failed(file, QStringLiteral("cut short"));
    }
    quint8 kind = 0;
    Error error;
    stream >> kind >> error.message >> error.detail;
    if (stream.status() != QDataStream::Ok || kind > quint8(Error::Kind::Refused))
        return failed(file, QStringLiteral("no answer"));
    error.kind = Error::Kind(kind);
    return tl::unexpected(error);
}

// The end of a process that may have been told to go.
void end(QProcess &helper)
{
    helper.kill();
    helper.waitForFinished();
}

void speak(QTranslator &translator, const QString &language)
{
    QLocale::setDefault(QLocale(language));
    if (translator.load(QLocale(), QStringLiteral("mandate"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || translator.load(QStringLiteral(":/i18n/mandate_en.qm")))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

Result<QByteArray> askHelper(const QStringList &question, const QString &file,
                             const std::function<bool()> &isStopped)
{
    if (qEnvironmentVariableIsSet(Mark))
        return failed(file, QStringLiteral("this program does not serve as a helper"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(Mark), QStringLiteral("1"));
    QProcess helper;
    helper.setProcessEnvironment(environment);
    helper.setStandardErrorFile(QProcess::nullDevice());
    helper.setStandardInputFile(QProcess::nullDevice());
    helper.start(QCoreApplication::applicationFilePath(),
                 QStringList{QLatin1String(Word), QLocale().name()} + question, QIODevice::ReadOnly);
    const QDeadlineTimer deadline(Patience);
    QByteArray bytes;
    while (helper.state() != QProcess::NotRunning) {
        helper.waitForReadyRead(Beat);
        bytes += helper.readAll();
        const bool isUnwanted = isStopped && isStopped();
        if (!isUnwanted && bytes.size() <= LargestAnswer && !deadline.hasExpired())
            continue;
        end(helper);
        return isUnwanted
                   ? failure(Error::Kind::Refused, Text::tr("Reading was stopped; nothing was changed."))
                   : failed(file, QStringLiteral("too long an answer"));
    }
    bytes += helper.readAll();
    if (helper.error() == QProcess::FailedToStart || helper.exitStatus() != QProcess::NormalExit
        || helper.exitCode() != 0)
        return failed(file, helper.errorString() + QStringLiteral(", %1").arg(helper.exitCode()));
    return understood(bytes, file);
}

std::optional<int> serveAsHelper(int argc, char *argv[], const Helping &help)
{
    constexpr int First = 3; // behind the program's name, the word and the language
    if (argc < First || qstrcmp(argv[1], Word) != 0)
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    speak(translator, QString::fromLocal8Bit(argv[2]));
    const QByteArray answer = written(help(QCoreApplication::arguments().mid(First)));
    QFile out;
    const bool isWritten = out.open(stdout, QIODevice::WriteOnly) && out.write(answer) == answer.size();
    return isWritten && out.flush() && std::ferror(stdout) == 0 ? 0 : 1;
}

} // namespace mandate
