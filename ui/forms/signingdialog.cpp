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
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <tuple>

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
    const int width = figures(84); // as high as its sentences are at this width
    resize(fitting({width, isReady ? layout->totalHeightForWidth(width) : sizeHint().height()}));
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

QWidget *SigningDialog::makeForm(const Dossier &draft)
{
    auto *whole = new QWidget(this);
    auto *form = new QGridLayout(whole);
    form->setContentsMargins({});
    form->setVerticalSpacing(space::Between);
    form->setHorizontalSpacing(space::Group);
    m_first = addParty(form, tr("First party"), draft.firstParty);
    m_second = addParty(form, tr("Second party"), draft.secondParty);
    addLabels(form);
    // Most agreements are signed in one place on one day.
    for (const auto &[from, to] :
         {std::pair(m_first.place, m_second.place), std::pair(m_first.date, m_second.date)})
        connect(from, &QLineEdit::textEdited, to, [line = to](const QString &text) {
            if (!line->isModified())
                line->setText(text);
        });
    return whole;
}

void SigningDialog::addLabels(QGridLayout *form)
{
    const std::pair<QString, QWidget *> rows[] = {{tr("&Name"), m_first.name},
                                                  {tr("&Post"), m_first.post},
                                                  {tr("P&lace"), m_first.place},
                                                  {tr("&Date"), m_first.date},
                                                  {tr("&Scan"), makeScan()}};
    int row = 0;
    for (const auto &[text, field] : rows) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        form->addWidget(label, ++row, 0);
    }
    form->addWidget(rows[4].second, row, 1, 1, 2);
}

SigningDialog::PartyFields SigningDialog::addParty(QGridLayout *form, const QString &role,
                                                   const PartyName &party)
{
    const int column = form->columnCount();
    auto *heading = new QLabel(role, this);
    heading->setFont(typeFont(TextSize::Section));
    form->addWidget(heading, 0, column);
    form->setColumnStretch(column, 1);
    PartyFields fields{party.name};
    // An office and a vacant post do not sign: somebody does for them.
    const bool isVacant = party.post.isEmpty() && !party.office.isEmpty();
    const std::tuple<QLineEdit **, QString, QString> lines[] = {
        {&fields.name, tr("name"), party.post.isEmpty() ? QString() : party.name},
        {&fields.post, tr("post"), isVacant ? party.name : party.post},
        {&fields.place, tr("place"), QString()},
        {&fields.date, tr("date"), typed(QDate::currentDate(), QLocale())}};
    int row = 0;
    for (const auto &[field, name, text] : lines) {
        *field = new QLineEdit(text, this);
        (*field)->home(false); // a long name is known by its beginning
        (*field)->setAccessibleName(tr("%1, %2").arg(role, name));
        form->addWidget(*field, ++row, column);
    }
    fields.name->setPlaceholderText(tr("Who signed for %1").arg(party.name));
    fields.name->setToolTip(fields.name->placeholderText()); // offices have long names
    return fields;
}

// What cannot be undone is not begun by the Enter that ends a field.
void SigningDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit *>(focusWidget()))
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
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

std::optional<Signatory> SigningDialog::signatory(const PartyFields &fields)
{
    const auto refuse = [this](QLineEdit *field, const QString &sentence) {
        m_message->say(sentence, Status::Bad);
        field->setFocus();
        field->selectAll();
        return std::nullopt;
    };
    const QString name = cleaned(fields.name->text(), true).trimmed();
    if (name.isEmpty())
        return refuse(fields.name, tr("Say who signed for %1.").arg(fields.party));
    const auto date = readDate(fields.date->text(), QLocale());
    if (!date)
        return refuse(fields.date, date.error().message);
    if (!date->isValid())
        return refuse(fields.date, tr("Say on which day %1 signed.").arg(fields.party));
    if (*date > QDate::currentDate())
        return refuse(fields.date, tr("%1 is still to come. Say on which day %2 signed.")
                                       .arg(typed(*date, QLocale()), fields.party));
    return Signatory{name, cleaned(fields.post->text(), true), cleaned(fields.place->text(), true), *date};
}

// What makes no sense stays as it was typed.
void SigningDialog::accept()
{
    const auto first = signatory(m_first);
    const auto second = first ? signatory(m_second) : std::nullopt;
    if (!second)
        return;
    m_signing = {*first, *second, {}, std::max(first->date, second->date), {}, {}};
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
