// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/signingdialog.h"

#include "core/checks/points.h"
#include "core/scoring/typing.h"
#include "ui/forms/messageline.h"
#include "ui/forms/pointslist.h"
#include "ui/look/metrics.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace mandate {

SigningDialog::SigningDialog(const Dossier &draft, const RuleSet &rules, QWidget *parent)
    : QDialog(parent),
      m_message(new MessageLine(this)),
      m_points(new PointsList(this)),
      m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("Sign %1 on paper").arg(draft.agreement.code));
    auto *heading = new QLabel(draft.secondParty.name, this);
    heading->setFont(typeFont(TextSize::Section));
    heading->setWordWrap(true);
    auto *explanation =
        new QLabel(tr("Both parties sign the printed agreement. Recording it freezes what was agreed: from "
                      "then on it changes only by an amendment that both sign. This cannot be undone."),
                   this);
    explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Group);
    layout->setSpacing(space::Group);
    layout->addWidget(heading);
    const bool isReady = showPoints(draft, rules);
    explanation->setVisible(isReady);
    m_points->setVisible(!isReady);
    layout->addWidget(explanation);
    layout->addWidget(m_message);
    layout->addWidget(m_points, 1);
    if (isReady) {
        layout->addWidget(makeForm(draft));
        m_buttons->addButton(tr("&Freeze and record the signing"), QDialogButtonBox::AcceptRole);
    }
    m_buttons->addButton(QDialogButtonBox::Cancel); // behind the fields, or Tab would never reach these
    layout->addWidget(m_buttons);
    resize(fitting({figures(84), sizeHint().height()}));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SigningDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SigningDialog::reject);
    connect(m_points, &PointsList::chosen, this, [this](const Uuid &record, const QString &column) {
        reject();
        emit pointChosen(record, column);
    });
}

bool SigningDialog::showPoints(const Dossier &draft, const RuleSet &rules)
{
    std::vector<PointLine> lines;
    for (const Point &point : pointsToCorrect(draft, rules))
        if (point.severity == Severity::MustCorrect)
            lines.push_back({point.sentence, point.record, point.column, Status::Bad});
    m_points->show(lines);
    const auto count = lines.size();
    if (!lines.empty())
        m_message->say(tr("It cannot be signed yet: these points must be corrected first (%1). Choose one to "
                          "go there.")
                           .arg(count),
                       Status::Bad);
    return lines.empty();
}

QLineEdit *SigningDialog::addLine(QFormLayout *form, const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, line);
    return line;
}

QWidget *SigningDialog::makeForm(const Dossier &draft)
{
    auto *whole = new QWidget(this);
    auto *form = new QFormLayout(whole);
    form->setContentsMargins({});
    form->setVerticalSpacing(space::Between);
    form->setHorizontalSpacing(space::Group);
    m_firstName = addLine(form, tr("First party, &name"), draft.firstParty.name);
    m_firstPost = addLine(form, tr("First party, &post"), draft.firstParty.post);
    m_secondName = addLine(form, tr("Second party, n&ame"), draft.secondParty.name);
    m_secondPost = addLine(form, tr("Second party, p&ost"), draft.secondParty.post);
    m_place = addLine(form, tr("P&lace"), {});
    m_date = addLine(form, tr("&Date"), typed(QDate::currentDate(), QLocale()));
    m_date->setFixedWidth(figures(16));
    form->addRow(tr("&Scan"), makeScan());
    return whole;
}

QWidget *SigningDialog::makeScan()
{
    auto *row = new QWidget(this);
    m_scan = new QLineEdit(row);
    m_scan->setAccessibleName(tr("Scan of the signed paper"));
    m_scan->setPlaceholderText(tr("A PDF or picture, kept in the register"));
    m_scan->setToolTip(m_scan->placeholderText());
    auto *choose = new QPushButton(tr("&Choose…"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_scan, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_scan);
    connect(choose, &QPushButton::clicked, this, &SigningDialog::chooseScan);
    return row;
}

void SigningDialog::chooseScan()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Scan of the signed paper"), QString(),
        tr("PDF documents and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"));
    if (!path.isEmpty())
        m_scan->setText(QDir::toNativeSeparators(path));
}

// What makes no sense stays as it was typed.
void SigningDialog::accept()
{
    const auto date = readDate(m_date->text(), QLocale());
    if (!date || !date->isValid()) {
        m_message->say(date ? tr("Say on which day it was signed.") : date.error().message, Status::Bad);
        return m_date->setFocus();
    }
    m_signing = {{cleaned(m_firstName->text(), true), cleaned(m_firstPost->text(), true)},
                 {cleaned(m_secondName->text(), true), cleaned(m_secondPost->text(), true)},
                 cleaned(m_place->text(), true),
                 *date,
                 {},
                 {}};
    if (const QString path = m_scan->text().trimmed(); !path.isEmpty()) {
        auto scan = fileToKeep(QDir::fromNativeSeparators(path));
        if (!scan) {
            m_message->say(scan.error());
            return m_scan->setFocus();
        }
        m_signing.scan = std::move(*scan);
    }
    QDialog::accept();
}

} // namespace mandate
