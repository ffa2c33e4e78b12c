// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sectionsaves.h"

#include "core/scoring/fieldtext.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QLocale>

namespace mandate {

namespace {

constexpr qsizetype MostTold = 2'000; // characters of what was typed

// What one change writes, as it was typed: what has a label and is no reference.
QStringList textsOf(const RecordChange &change)
{
    const Description &description = *change.description;
    Row row = change.kind == ChangeKind::New ? change.row : Row(description.fields.size());
    for (const Edit &edit : change.edits)
        row[edit.field] = edit.next;
    QStringList texts;
    for (std::size_t field = 0; field < description.fields.size(); ++field)
        if (description.fields[field].kind != FieldKind::Reference && *description.fields[field].label != 0)
            texts += fieldInput(description, row, field, QLocale());
    texts.removeAll(QString());
    return texts;
}

QString textOf(const Save &save)
{
    QStringList texts;
    for (const RecordChange &change : save.changes())
        if (change.kind != ChangeKind::Withdraw)
            texts += textsOf(change);
    const QString all = texts.join(QStringLiteral(" · "));
    return all.size() <= MostTold ? all : all.left(MostTold) + QChar(u'…');
}

QString tellLost(const QString &label, const Error &error, const QString &text)
{
    const QString told = SectionSaves::tr("“%1” was not saved. %2").arg(label, error.message);
    return text.isEmpty() ? told : told + u' ' + SectionSaves::tr("You wrote “%1”.").arg(text);
}

} // namespace

SectionSaves::SectionSaves(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void SectionSaves::commit(Save save, std::function<bool(const Result<SaveId> &)> settle)
{
    if (save.isEmpty())
        return;
    const QString label = save.label();
    const QString text = textOf(save);
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, agreement = m_agreement, label, text,
                  settle = std::move(settle)](const Result<SaveId> &saved) {
                     const bool isHeard = agreement == m_agreement && settle(saved);
                     if (!saved && !isHeard)
                         emit lost({saved.error().kind, tellLost(label, saved.error(), text), {}});
                     if (!saved && agreement == m_agreement)
                         emit refused();
                 });
}

} // namespace mandate
