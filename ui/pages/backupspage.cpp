// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backupspage.h"

#include "core/store/backup.h"
#include "ui/forms/messageline.h"
#include "ui/forms/namedaction.h"
#include "ui/forms/questionline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/copylistmodel.h"
#include "ui/session/answer.h"
#include "ui/session/copykeeper.h"
#include "ui/session/session.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

BackupsPage::BackupsPage(Session &session, QWidget *parent)
    : Page(parent),
      m_session(session),
      m_model(new CopyListModel(this)),
      m_table(new TableView(tr("Backups"), this)),
      m_message(new MessageLine(this)),
      m_question(new QuestionLine(this)),
      m_backUp(makeButton("backUp", tr("&Back up now"), &BackupsPage::backUp)),
      m_check(makeButton("checkBackup", tr("&Read back again"), &BackupsPage::check)),
      m_restore(makeButton("restoreBackup", tr("Re&store…"), &BackupsPage::restore)),
      m_second(new QLabel(this)),
      m_forget(new QPushButton(tr("&None"), this))
{
    setObjectName(QStringLiteral("backups"));
    makeTable();
    auto *words =
        new QLabel(tr("A backup is made once a day when the register is opened, every half hour in "
                      "which something was saved, and when it is closed. Each is read back and compared "
                      "before it counts. Kept are the newest 20, the last of each of 35 days, and the "
                      "last of each month."),
                   this);
    words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, 0, space::Page, space::Group);
    layout->setSpacing(space::Between);
    layout->addWidget(words);
    layout->addWidget(makeButtons());
    layout->addWidget(m_message);
    layout->addWidget(m_question);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeSecond());
    setFocusProxy(m_table);
    connect(&session, &Session::opened, this, &BackupsPage::read);
    connect(&session.copies(), &CopyKeeper::kept, this, &BackupsPage::read);
    showSecond();
    showChosen();
}

void BackupsPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setColumnWidth(CopyListModel::When, figures(24));
    m_table->setColumnWidth(CopyListModel::Size, figures(12));
    m_table->setColumnWidth(CopyListModel::Verified, figures(24));
    m_table->horizontalHeader()->setSectionResizeMode(CopyListModel::Where, QHeaderView::Stretch);
    m_table->rememberAs(QStringLiteral("backups"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BackupsPage::showChosen);
    connect(m_table, &TableView::statusChanged, this, &Page::statusText);
}

// Each is an action, too, so that it can be searched for.
QPushButton *BackupsPage::makeButton(const char *name, const QString &text, void (BackupsPage::*act)())
{
    auto *button = new QPushButton(text, this);
    QAction *action = addNamedAction(*this, name, text);
    connect(action, &QAction::triggered, this, act);
    connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QWidget *BackupsPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    for (QPushButton *button : {m_backUp, m_check, m_restore})
        layout->addWidget(button);
    layout->addStretch();
    return buttons;
}

QWidget *BackupsPage::makeSecond()
{
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setAccessibleName(tr("Choose a second folder"));
    m_forget->setAccessibleName(tr("No second folder"));
    m_second->setAccessibleName(tr("Second folder"));
    m_second->setTextFormat(Qt::PlainText);
    m_second->setWordWrap(true);
    connect(choose, &QPushButton::clicked, this, &BackupsPage::chooseSecond);
    connect(m_forget, &QPushButton::clicked, this, &BackupsPage::forgetSecond);
    auto *part = new QWidget(this);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_second, 1);
    layout->addWidget(choose);
    layout->addWidget(m_forget);
    return part;
}

void BackupsPage::open(const Destination &)
{
    read();
}

PageHead BackupsPage::head() const
{
    return {{tr("Backups")}, {}, Status::None};
}

// Others make copies as well.
void BackupsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void BackupsPage::read()
{
    if (m_session.path().isEmpty())
        return showChosen();
    whenAnswered(m_session.copies().find(), this, [this](const Result<std::vector<KeptCopy>> &copies) {
        m_model->show(copies.value_or(std::vector<KeptCopy>()));
        showChosen();
    });
}

QString BackupsPage::chosen() const
{
    const QModelIndex index = m_table->currentSource();
    return index.isValid() ? m_model->copy(index.row()).path : QString();
}

void BackupsPage::showChosen()
{
    const bool isOpen = !m_session.path().isEmpty();
    findChild<QAction *>(QStringLiteral("backUp"))->setEnabled(isOpen);
    for (const char *name : {"checkBackup", "restoreBackup"})
        findChild<QAction *>(QLatin1String(name))->setEnabled(isOpen && !chosen().isEmpty());
}

void BackupsPage::showSecond()
{
    const QString folder = CopyKeeper::secondFolder();
    m_second->setText(
        folder.isEmpty()
            ? tr("Backups lie beside the register only. A second folder, on another disk, saves them "
                 "where that disk fails.")
            : tr("Also kept in: %1").arg(QDir::toNativeSeparators(folder)));
    m_forget->setVisible(!folder.isEmpty());
}

void BackupsPage::backUp()
{
    m_message->say(tr("Backing up…"));
    whenAnswered(m_session.copies().keepNow(), this, [this](const Result<void> &kept) {
        kept ? m_message->say(tr("Backed up and read back."), Status::Good) : m_message->say(kept.error());
        read();
    });
}

void BackupsPage::check()
{
    const QString copy = chosen();
    m_message->say(tr("Reading back…"));
    const auto checked =
        m_session.work(tr("Reading a backup"), [copy](const LongWork &) { return verifyCopy(copy); });
    whenAnswered(checked, this, [this, copy](const Result<void> &whole) {
        m_model->note(copy, whole.has_value());
        whole ? m_message->say(tr("It is whole and can be restored."), Status::Good)
              : m_message->say(whole.error());
    });
}

void BackupsPage::restore()
{
    const QString copy = chosen();
    const QString when =
        m_model->data(m_table->currentSource().siblingAtColumn(CopyListModel::When)).toString();
    m_question->ask(
        tr("Put the backup of %1 in the place of the register? What was saved since is not in it. The "
           "register as it is now stays beside it under another name.")
            .arg(when),
        {tr("Leave it"), tr("Restore")}, [this, copy](int answer) {
            if (answer == 1)
                restoreNow(copy);
        });
}

void BackupsPage::restoreNow(const QString &copy)
{
    m_message->say(tr("Restoring…"));
    whenAnswered(m_session.restore(copy), this, [this](const Result<QString> &aside) {
        aside ? m_message->say(
            tr("Restored. What was there is kept as %1.").arg(QDir::toNativeSeparators(*aside)), Status::Good)
              : m_message->say(aside.error());
    });
}

void BackupsPage::chooseSecond()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Second folder for backups"), CopyKeeper::secondFolder());
    if (folder.isEmpty())
        return;
    m_session.copies().setSecondFolder(folder);
    showSecond();
}

void BackupsPage::forgetSecond()
{
    m_session.copies().setSecondFolder({});
    showSecond();
}

} // namespace mandate
