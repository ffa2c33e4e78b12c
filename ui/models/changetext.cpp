// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changetext.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr int LongestShown = 300;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

QString cut(const QString &text)
{
    return text.size() > LongestShown ? text.left(LongestShown) + u'…' : text;
}

QString orEmpty(const QString &text)
{
    return text.isEmpty() ? Text::tr("empty") : cut(text);
}

QString lineOf(const HistoryLine &line)
{
    if (line.kind == ChangeKind::Set)
        return Text::tr("%1: %2 → %3").arg(line.field, orEmpty(line.before), orEmpty(line.after));
    return Text::tr("%1. %2").arg(word(line.kind), cut(line.before.isEmpty() ? line.after : line.before));
}

} // namespace

QString word(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New: return Text::tr("Added");
    case ChangeKind::Set: return Text::tr("Changed");
    case ChangeKind::Withdraw: return Text::tr("Withdrawn");
    case ChangeKind::Act: break;
    }
    return Text::tr("Entered for good");
}

std::vector<ChangedRecord> changedRecords(const std::vector<HistoryLine> &lines)
{
    std::vector<ChangedRecord> records;
    for (const HistoryLine &line : lines) {
        if (records.empty() || records.back().record != line.record)
            records.push_back({line.table, line.record,
                               QStringLiteral("%1 %2").arg(line.noun, line.place).trimmed(), lineOf(line)});
        else
            records.back().text += u'\n' + lineOf(line);
    }
    return records;
}

QString saveText(const SaveEntry &save)
{
    const QString heading =
        Text::tr("Save %1 · %2 · %3")
            .arg(save.sequence)
            .arg(QLocale().toString(save.at.toLocalTime(), QLocale::ShortFormat), makerOf(save));
    return save.reason.isEmpty()
               ? QStringLiteral("%1\n%2").arg(heading, save.label)
               : QStringLiteral("%1\n%2\n%3").arg(heading, save.label, Text::tr("Why: %1").arg(save.reason));
}

} // namespace mandate
