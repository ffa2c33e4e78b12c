// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/explanationsheet.h"

#include "ui/forms/messageline.h"
#include "ui/forms/scaleline.h"
#include "ui/look/metrics.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>

namespace mandate {

namespace {

QLabel *line(TextSize size, const QString &text, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setFont(typeFont(size));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

// Read with the keyboard as well.
QLabel *reading(const QString &name, const QString &text, QWidget *parent)
{
    QLabel *made = line(TextSize::Text, text, parent);
    made->setAccessibleName(name);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

} // namespace

ExplanationSheet::ExplanationSheet(const ScoreSheet &sheet, QWidget *parent)
    : QDialog(parent),
      m_entered(reading(tr("Who entered and verified it"), {}, this)),
      m_enteredTitle(line(TextSize::Section, tr("Who entered and verified it"), this)),
      m_message(new MessageLine(this))
{
    setWindowTitle(tr("How was this computed?"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeText(sheet));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Group);
    layout->setSpacing(space::Between);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    showHistory({});
    resize(fitting({figures(88), rowHeight() * 22}));
}

QWidget *ExplanationSheet::makeText(const ScoreSheet &sheet)
{
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, space::Between, 0);
    layout->setSpacing(space::Inside);
    const QString title =
        sheet.number.isEmpty() ? sheet.title : tr("%1 %2").arg(sheet.number, sheet.title.left(500));
    layout->addWidget(line(TextSize::Section, title, inside));
    layout->addWidget(reading(tr("Result"), sheet.result, inside));
    layout->addSpacing(space::Between);
    auto *scale = new ScaleLine(inside);
    scale->show(sheet);
    layout->addWidget(scale);
    const auto add = [&](const QString &heading, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        layout->addSpacing(space::Between);
        layout->addWidget(line(TextSize::Section, heading, inside));
        layout->addWidget(reading(heading, lines.join(u'\n'), inside));
    };
    add(tr("Step by step"), sheet.steps);
    add(tr("Rounding"), {sheet.rounding});
    add(tr("The rule"), QStringList(sheet.rule) + sheet.basis);
    layout->addSpacing(space::Between);
    layout->addWidget(m_enteredTitle);
    layout->addWidget(m_entered);
    layout->addStretch();
    return inside;
}

QWidget *ExplanationSheet::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *preview = buttons->addButton(tr("Print &preview…"), QDialogButtonBox::ActionRole);
    auto *pdf = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(preview, &QPushButton::clicked, this, &ExplanationSheet::previewWanted);
    connect(pdf, &QPushButton::clicked, this, &ExplanationSheet::pdfWanted);
    return buttons;
}

void ExplanationSheet::showHistory(const QStringList &lines)
{
    m_history = lines;
    m_entered->setText(lines.join(u'\n'));
    m_entered->setVisible(!lines.isEmpty());
    m_enteredTitle->setVisible(!lines.isEmpty());
}

} // namespace mandate
