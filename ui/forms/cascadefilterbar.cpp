// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/cascadefilterbar.h"

#include "ui/forms/referencefield.h"
#include "ui/look/metrics.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace mandate {

namespace {

constexpr int Pause = 250; // milliseconds

QString word(CascadeLevel level)
{
    switch (level) {
    case CascadeLevel::National: return CascadeFilterBar::tr("National");
    case CascadeLevel::Sector: return CascadeFilterBar::tr("Sector");
    case CascadeLevel::Agency: return CascadeFilterBar::tr("Agency");
    case CascadeLevel::Local: return CascadeFilterBar::tr("Local");
    case CascadeLevel::Objective: return CascadeFilterBar::tr("Objectives");
    case CascadeLevel::Person: break;
    }
    return CascadeFilterBar::tr("Persons");
}

} // namespace

CascadeFilterBar::CascadeFilterBar(Session &session, QWidget *parent)
    : QWidget(parent),
      m_words(new QLineEdit(this)),
      m_owner(new ReferenceField(session, nullptr, this)),
      m_level(makeChoice(tr("Level"), tr("All levels"))),
      m_state(makeChoice(tr("State"), tr("In any state")))
{
    m_words->setPlaceholderText(tr("Find by code or title"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setToolTip(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(figures(12));
    m_words->setMaximumWidth(figures(40));
    m_owner->setName(tr("Owner: an office, a post or a person"), QStringLiteral("cascadeOwner"));
    m_owner->setPlaceholder(tr("Any owner"));
    m_owner->setMinimumWidth(figures(10));
    m_owner->setMaximumWidth(figures(30));
    connect(m_owner, &ReferenceField::left, this, &CascadeFilterBar::takeOwner);
    for (int level = 0; level <= int(CascadeLevel::Person); ++level)
        m_level->addItem(word(CascadeLevel(level)), level);
    for (std::size_t state = 0; state < names<CascadeState>().size(); ++state)
        m_state->addItem(mandate::word(CascadeState(int(state))), int(state));
    m_typing.setSingleShot(true);
    m_typing.setInterval(Pause);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &CascadeFilterBar::changed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::Between);
    row->addWidget(m_words, 4);
    row->addWidget(m_owner, 3);
    row->addWidget(m_level);
    row->addWidget(m_state);
    row->addStretch();
    setFocusProxy(m_words);
}

QComboBox *CascadeFilterBar::makeChoice(const QString &name, const QString &all)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->view()->setAccessibleName(name);
    connect(choice, &QComboBox::currentTextChanged, choice, &QWidget::setToolTip); // may be narrower
    choice->addItem(all);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(int(all.size()) * 3 / 4); // it counts in broad letters
    connect(choice, &QComboBox::activated, this, &CascadeFilterBar::changed);
    return choice;
}

void CascadeFilterBar::takeOwner()
{
    const QString typed = m_owner->input();
    const auto owner = Uuid::parse(typed);
    const bool isKnown = typed.isEmpty() || owner;
    m_owner->setRefused(!isKnown);
    if (!isKnown)
        return emit ownerUnknown(typed);
    if (std::exchange(m_ownerTaken, owner.value_or(Uuid())) != owner.value_or(Uuid()))
        emit changed();
}

CascadeFilter CascadeFilterBar::filter() const
{
    CascadeFilter wanted;
    wanted.words = m_words->text().trimmed();
    wanted.owner = m_ownerTaken;
    if (m_level->currentIndex() > 0)
        wanted.level = CascadeLevel(m_level->currentData().toInt());
    if (m_state->currentIndex() > 0)
        wanted.state = CascadeState(m_state->currentData().toInt());
    return wanted;
}

// Says nothing: who clears it knows.
void CascadeFilterBar::clear()
{
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    m_typing.stop();
    m_owner->showInput({});
    m_owner->setRefused(false);
    m_ownerTaken = {};
    m_level->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
}

} // namespace mandate
