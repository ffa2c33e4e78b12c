// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/threesides.h"

#include "ui/forms/labels.h"
#include "ui/look/metrics.h"
#include "ui/models/shownentry.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace mandate {

namespace {

enum Column { Label, Base, Ours, Theirs };

QString titleOf(int column)
{
    switch (column) {
    case Base: return ThreeSides::tr("When taken");
    case Ours: return ThreeSides::tr("Here now");
    default: return ThreeSides::tr("They send");
    }
}

// "Pema, 1/11/2026 08:00: Retitle. They measure it so."
QString whoSends(const DifferingEntry &entry)
{
    const QDateTime at = QDateTime::fromString(entry.editedAt, Qt::ISODate).toLocalTime();
    QStringList parts{entry.label, entry.reason};
    parts.removeAll(QString());
    return ThreeSides::tr("%1, %2: %3")
        .arg(entry.editor, QLocale().toString(at, QLocale::ShortFormat), parts.join(QStringLiteral(" · ")));
}

} // namespace

ThreeSides::ThreeSides(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What each side says"));
    setFocusPolicy(Qt::StrongFocus); // long texts are read with the keys
    clear();
}

void ThreeSides::clear()
{
    m_sheet = new QWidget;
    m_grid = new QGridLayout(m_sheet);
    m_grid->setContentsMargins(0, 0, space::Between, 0);
    m_grid->setHorizontalSpacing(space::Group);
    m_grid->setVerticalSpacing(space::Between);
    for (const int column : {Base, Ours, Theirs})
        m_grid->setColumnStretch(column, 1);
    setWidget(m_sheet); // the one before goes
}

void ThreeSides::show(const ShownEntry &entry)
{
    clear();
    for (const int column : {Base, Ours, Theirs})
        m_grid->addWidget(heading(titleOf(column), m_sheet), 0, column);
    int row = 1;
    for (const ShownField &field : entry.sides) {
        auto *label = new QLabel(field.label, m_sheet);
        label->setWordWrap(true);
        label->setFixedWidth(figures(18)); // so that the columns stay where they are
        label->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(label, row, Label, Qt::AlignTop);
        const QString more = entry.sides.size() > 1 ? QStringLiteral(" · ") + field.label : QString();
        addText(row, Base, markedWords(field.base, field.base), titleOf(Base) + more);
        addText(row, Ours, markedWords(field.ours, field.theirs), titleOf(Ours) + more);
        addText(row, Theirs, markedWords(field.theirs, field.ours), titleOf(Theirs) + more);
        ++row;
    }
    auto *who = explanation(whoSends(entry.standing.entry), m_sheet);
    who->setAccessibleName(tr("Who sends it, when and why"));
    m_grid->addWidget(who, row, Theirs, Qt::AlignTop);
    m_grid->setRowStretch(row + 1, 1);
}

void ThreeSides::addText(int row, int column, const QString &html, const QString &name)
{
    auto *text = new QLabel(m_sheet);
    text->setTextFormat(Qt::RichText);
    text->setText(html.isEmpty() ? QStringLiteral("–") : html);
    text->setAccessibleName(name);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(text, row, column);
}

} // namespace mandate
