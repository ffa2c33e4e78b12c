// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ownkeysline.h"

#include "core/security/recovery.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/print/pdffile.h"
#include "ui/print/recoveryprint.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr int LineWidth = 52;

QString stateText(OwnKeys keys)
{
    switch (keys) {
    case OwnKeys::Ready:
        return OwnKeysLine::tr("Your keys are on this computer: what you save bears your signature.");
    case OwnKeys::Made:
        return OwnKeysLine::tr(
            "Your keys were made just now. Save their recovery sheet for the registry: it can "
            "be had until you sign out, and not again.");
    case OwnKeys::Elsewhere:
        return OwnKeysLine::tr("Your keys are not on this computer, or under another password: what you save "
                               "bears no signature.");
    case OwnKeys::Unknown: break;
    }
    return OwnKeysLine::tr("Your new keys wait for an administrator: what you save bears no signature yet.");
}

} // namespace

OwnKeysLine::OwnKeysLine(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_state(new QLabel(this)),
      m_sheet(new QPushButton(tr("Save reco&very sheet…"), this)),
      m_new(new QPushButton(tr("Make new &keys…"), this)),
      m_old(new QPushButton(tr("Type the recovery s&heet…"), this)),
      m_asked(new AskPanel(this)),
      m_message(new MessageLine(this))
{
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    for (QPushButton *button : {m_sheet, m_new, m_old}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addLayout(line);
    layout->addWidget(m_asked);
    layout->addWidget(m_message);
    connect(m_sheet, &QPushButton::clicked, this, &OwnKeysLine::saveSheet);
    connect(m_new, &QPushButton::clicked, this, &OwnKeysLine::askNew);
    connect(m_old, &QPushButton::clicked, this, &OwnKeysLine::askOld);
    connect(m_asked, &AskPanel::answered, this, &OwnKeysLine::take);
    connect(&session, &Session::authorityChanged, this, &OwnKeysLine::showKeys);
    showKeys();
}

void OwnKeysLine::showKeys()
{
    const bool isIn = m_session.authority().has_value();
    const OwnKeys keys = m_session.keys();
    m_state->setText(isIn ? stateText(keys) : QString());
    m_sheet->setVisible(isIn && keys == OwnKeys::Made);
    m_new->setVisible(isIn && keys == OwnKeys::Elsewhere);
    m_old->setVisible(isIn && keys == OwnKeys::Elsewhere);
}

void OwnKeysLine::saveSheet()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save recovery sheet"),
                                                      tr("recovery sheet.pdf"), tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        write(path);
}

void OwnKeysLine::write(const QString &path)
{
    const RecoverySheet sheet{
        m_session.authority()->shownName, QFileInfo(m_session.path()).fileName(), {}, {}};
    const auto question = [sheet](const Store &store) -> Result<RecoverySheet> {
        if (!store.keys())
            return failure(Error::Kind::Refused, tr("Your keys are not at hand."));
        RecoverySheet filled = sheet;
        filled.fingerprint = fingerprint(store.keys()->publicKeys());
        filled.lines = recoveryLines(*store.keys());
        return filled;
    };
    whenAnswered(m_session.ask(question), this, [this, path](const Result<RecoverySheet> &filled) {
        const auto written = filled.and_then([&path](const RecoverySheet &whole) {
            PrintOptions options;
            options.locale = QLocale();
            options.printedOn = QDate::currentDate();
            return writePdf(path,
                            [&](QPagedPaintDevice &device) { return printRecovery(whole, options, device); });
        });
        if (!written)
            return m_message->say(written.error());
        m_message->say(
            tr("The recovery sheet is in %1. Print it, close it in an envelope, and remove the file.")
                .arg(path),
            Status::Good);
    });
}

void OwnKeysLine::askNew()
{
    m_asked->ask(QStringLiteral("new"),
                 tr("New keys on this computer; another administrator confirms them before they count"),
                 {{tr("Password"), {}, LineWidth, {}, {}, true}}, tr("Make them"));
}

void OwnKeysLine::askOld()
{
    std::vector<AskedField> fields;
    for (int line = 1; line <= 6; ++line)
        fields.push_back({tr("Line %1").arg(line), {}, LineWidth});
    fields.push_back({tr("Password"), {}, LineWidth, {}, {}, true});
    m_asked->ask(QStringLiteral("old"), tr("The lines of your recovery sheet"), fields, tr("Take them over"));
}

void OwnKeysLine::take(const QString &purpose, const QStringList &answers)
{
    const QString password = answers.back();
    const auto done = purpose == QLatin1String("new")
                          ? m_session.replaceKeys(password)
                          : m_session.recoverKeys(answers.mid(0, answers.size() - 1).join(u'\n'), password);
    whenAnswered(done, this, [this](const Result<void> &taken) {
        if (!taken)
            return m_asked->refuse(taken.error().message);
        m_asked->leave();
    });
}

} // namespace mandate
