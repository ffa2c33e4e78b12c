// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"

#include "core/exchange/demonstration.h"
#include "core/rules/rulesetfile.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/models/rulesettext.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace mandate {

namespace {

enum StartRole { ValueRole = Qt::UserRole, OriginRole };

QLabel *headingOf(const QString &text, QWidget *parent)
{
    auto *heading = new QLabel(text, parent);
    heading->setFont(typeFont(TextSize::Section));
    return heading;
}

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

// As high as its rows where there is room.
void fit(QListWidget &list)
{
    list.setMinimumHeight(rowHeight());
    list.setMaximumHeight(list.count() * rowHeight() + 2 * list.frameWidth() + 2);
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent),
      m_message(new MessageLine(this)),
      m_noRecent(sentence(tr("Registers you open are listed here. A register can also be dropped onto the "
                             "window."),
                          this)),
      m_recent(new QListWidget(this)),
      m_ruleSets(new QListWidget(this)),
      m_origin(sentence({}, this)),
      m_new(new QPushButton(tr("&New register…"), this)),
      m_demonstration(new QPushButton(tr("Try its &demonstration"), this))
{
    setObjectName(QStringLiteral("start"));
    auto *title = new QLabel(tr("Mandate"), this);
    title->setFont(typeFont(TextSize::Title));
    auto *about = sentence(tr("One file, the register, holds a government's plan, the agreements signed for "
                              "it, what was reached, and who changed what."),
                           this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * space::Page);
    columns->addWidget(makeOpen(), 2);
    columns->addWidget(makeNew(), 3);
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(2 * space::Page, space::Page, 2 * space::Page, space::Page);
    layout->setSpacing(space::Between);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addWidget(m_message);
    layout->addSpacing(space::Group);
    layout->addLayout(columns, 1);
    auto *scroll = new QScrollArea(this); // large text must not widen the window
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
}

// Read when they are first looked at, not whenever the program starts with a register.
void StartPage::showEvent(QShowEvent *event)
{
    if (m_ruleSets->count() == 0)
        readRuleSets();
    QWidget::showEvent(event);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

QWidget *StartPage::makeOpen()
{
    auto *open = new QPushButton(tr("&Open a register…"), this);
    open->setObjectName(QStringLiteral("startOpen"));
    open->setDefault(true);
    m_recent->setAccessibleName(tr("Registers opened last"));
    const auto choose = [this](const QListWidgetItem *item) {
        emit recentWanted(item->data(ValueRole).toString());
    };
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(headingOf(tr("Continue"), part));
    layout->addWidget(open, 0, Qt::AlignLeading);
    layout->addWidget(m_noRecent);
    layout->addWidget(m_recent, 4);
    layout->addStretch(1);
    return part;
}

QWidget *StartPage::makeNew()
{
    m_ruleSets->setAccessibleName(tr("Rule sets"));
    m_origin->setAccessibleName(tr("What the rule set rests on"));
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    connect(m_ruleSets, &QListWidget::currentItemChanged, this, &StartPage::showRuleSet);
    connect(m_new, &QPushButton::clicked, this, [this] { emit newWanted(ruleSet()); });
    connect(m_demonstration, &QPushButton::clicked, this, [this] { emit demonstrationWanted(ruleSet()); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Between);
    buttons->addWidget(m_new);
    buttons->addWidget(m_demonstration);
    buttons->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_origin);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(rowHeight());
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(headingOf(tr("Begin under a government's rules"), part));
    layout->addWidget(m_ruleSets, 4);
    layout->addLayout(buttons);
    layout->addWidget(scroll, 1);
    return part;
}

void StartPage::readRuleSets()
{
    const QStringList withDemonstration = demonstrations();
    for (const QString &name : builtInRuleSets()) {
        const auto rules = builtInRuleSet(name);
        if (!rules)
            continue;
        const QString about = rules->name.contains(rules->country)
                                  ? rules->name
                                  : QStringLiteral("%1 · %2").arg(rules->country, rules->name);
        auto *item = new QListWidgetItem(tr("%1 · version %2").arg(about, rules->version), m_ruleSets);
        item->setSizeHint({0, rowHeight()});
        item->setData(ValueRole, name);
        item->setData(OriginRole, originText(*rules));
        item->setToolTip(item->text());
    }
    fit(*m_ruleSets);
    for (int place = 0; place < m_ruleSets->count(); ++place)
        if (withDemonstration.contains(m_ruleSets->item(place)->data(ValueRole).toString()))
            return m_ruleSets->setCurrentRow(place);
}

void StartPage::showRuleSet()
{
    const QListWidgetItem *item = m_ruleSets->currentItem();
    m_origin->setText(item ? item->data(OriginRole).toString() : QString());
    m_new->setEnabled(item);
    m_demonstration->setEnabled(demonstrations().contains(ruleSet()));
    m_demonstration->setToolTip(m_demonstration->isEnabled() ? QString()
                                                             : tr("This rule set has no demonstration."));
}

QString StartPage::ruleSet() const
{
    const QListWidgetItem *item = m_ruleSets->currentItem();
    return item ? item->data(ValueRole).toString() : QString();
}

void StartPage::showRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(QFileInfo(path).fileName(), m_recent);
        item->setData(ValueRole, path);
        item->setSizeHint({0, rowHeight()});
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    if (!paths.isEmpty())
        m_recent->setCurrentRow(0);
    fit(*m_recent);
    m_recent->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
}

void StartPage::say(const QString &sentence, Status status)
{
    m_message->say(sentence, status);
}

} // namespace mandate
