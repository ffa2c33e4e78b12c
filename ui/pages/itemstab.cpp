// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/itemstab.h"

#include "ui/forms/lesson.h"
#include "ui/forms/messageline.h"
#include "ui/forms/questionline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/cell.h"
#include "ui/models/glossary.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace mandate {

namespace {

constexpr int WidthOfNumber = 8;

QScrollArea *scrolling(QWidget *widget)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(widget);
    return scroll;
}

} // namespace

ItemsTab::ItemsTab(Session &session, const SectionShape &shape, QWidget *parent)
    : SectionTab(session, parent),
      m_shape(shape),
      m_model(new ItemsModel(shape.titles, this)),
      m_list(new TableView(shape.name, this)),
      m_form(new RecordForm(session, *shape.description, shape.fields)),
      m_message(new MessageLine(this)),
      m_question(new QuestionLine(this)),
      m_owner(new QComboBox(this)),
      m_add(new QPushButton(tr("&Add"), this)),
      m_withdraw(new QPushButton(tr("&Withdraw"), this)),
      m_lesson(new Lesson(shape.name, shape.lesson, shape.start, this)),
      m_faces(new QStackedWidget(this))
{
    m_faces->addWidget(makeSplit());
    m_faces->addWidget(m_lesson);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Between);
    layout->addWidget(m_message);
    layout->addWidget(m_question);
    layout->addWidget(m_faces, 1);
    setFocusProxy(m_list);
    const QString table = QString::fromLatin1(shape.description->table);
    for (const FormField &field : shape.fields)
        m_form->explain(QString::fromLatin1(field.column),
                        meaningOf(table, QString::fromLatin1(field.column)));
    connect(m_form, &RecordForm::edited, this, &ItemsTab::take);
    connect(m_list, &TableView::chosen, this, &ItemsTab::showChosen);
    connect(m_list, &TableView::opened, m_form, [this] { m_form->setFocus(); });
    connect(m_add, &QPushButton::clicked, this, &ItemsTab::add);
    connect(m_lesson, &Lesson::started, this, &ItemsTab::add);
    connect(m_withdraw, &QPushButton::clicked, this, &ItemsTab::withdraw);
    connect(m_question, &QuestionLine::closed, m_form,
            [this] { m_form->focusField(QString::fromLatin1(m_shape.fields.front().column)); });
}

QWidget *ItemsTab::makeSplit()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::Group, 0, space::Group, space::Group);
    column->addWidget(m_form);
    column->addStretch();
    auto *split = new QSplitter(this);
    split->setHandleWidth(space::Between);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(scrolling(inside));
    split->setSizes({figures(44), figures(60)});
    return split;
}

QWidget *ItemsTab::makeList()
{
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setColumnWidth(0, figures(WidthOfNumber));
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->rememberAs(QLatin1String(m_shape.description->table));
    m_owner->setAccessibleName(tr("What the new line belongs to"));
    m_owner->view()->setAccessibleName(tr("What the new line belongs to"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Inside);
    buttons->addWidget(m_owner, 1);
    buttons->addWidget(m_add);
    buttons->addWidget(m_withdraw);
    for (QWidget *button :
         {static_cast<QWidget *>(m_owner), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_withdraw)})
        button->setVisible(!m_shape.start.isEmpty());
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(space::Inside);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return list;
}

void ItemsTab::show(OpenAgreement &open)
{
    const Uuid before = shownRecord();
    const int place = m_list->currentSource().row();
    const bool isNew = !m_open;
    m_open = &open;
    turnTo(open.dossier.agreement.id);
    m_model->show(m_shape.items(open.dossier));
    showOwners();
    const int found = m_model->rowOf(before);
    const int row = found >= 0 ? found : std::clamp(place, 0, std::max(0, m_model->rowCount() - 1));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_list->fromSource(m_model->index(row, 0)));
    if (isNew)
        turnToNextFresh();
    showChosen();
}

// The record in the form, wherever its line stands by now; while a new one is there, that of the list.
Uuid ItemsTab::shownRecord() const
{
    if (!m_fresh && !m_form->row().empty())
        return std::get<Uuid>(m_form->row().front());
    const QModelIndex chosen = m_list->currentSource();
    return chosen.isValid() ? m_model->item(chosen.row()).id() : Uuid();
}

void ItemsTab::clear()
{
    if (isBegun())
        m_kept[agreement()].push_back(*m_fresh);
    turnTo({});
    m_open = nullptr;
    m_fresh.reset();
    m_form->clear();
    m_model->show({});
    m_message->clear();
    m_question->clear();
}

void ItemsTab::showOwners()
{
    const QVariant before = m_owner->currentData();
    m_owner->clear();
    const auto owners = m_shape.owners ? m_shape.owners(m_open->dossier) : std::vector<SectionOwner>();
    for (const SectionOwner &owner : owners)
        m_owner->addItem(owner.text, owner.id.text());
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(before)));
    const bool fixed = m_shape.isPlan ? !whyPlanFixed(*m_open).isEmpty() : !m_open->whyReadOnly.isEmpty();
    m_owner->setEnabled(!fixed);
    m_add->setEnabled(!fixed && m_owner->count() > 0);
    m_withdraw->setEnabled(!fixed);
}

void ItemsTab::showChosen()
{
    if (!m_open)
        return;
    showLesson();
    const QModelIndex chosen = m_list->currentSource();
    m_form->setEnabled(chosen.isValid() || m_fresh);
    if (m_fresh)
        return m_form->show(*m_fresh, {});
    if (chosen.isValid())
        m_form->show(m_model->item(chosen.row()).row,
                     m_shape.isPlan ? whyPlanFixed(*m_open) : m_open->whyReadOnly);
    else
        m_form->clear();
    emit currentChanged();
}

void ItemsTab::showLesson()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_fresh;
    m_faces->setCurrentIndex(isEmpty ? 1 : 0);
    m_lesson->offer(m_add->isEnabled());
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_lesson) : m_list);
}

bool ItemsTab::goTo(const Uuid &record, const QString &column)
{
    if (m_model->rowOf(record) < 0 || !m_form->hasField(column))
        return false;
    if (m_fresh)
        m_form->takeAll();
    if (!isBegun()) {
        letGo();
        goToRecord(record, column);
        return true;
    }
    m_question->clear(); // the last place asked for counts
    m_question->ask(
        tr("The new %1 is not saved yet. %2").arg(m_shape.description->title(), m_shape.missing(*m_fresh)),
        {tr("Go on with it"), tr("Let go of it")}, [this, record, column](int answer) {
            if (answer == 0 || !m_open)
                return;
            letGo();
            goToRecord(record, column);
        });
    return true;
}

void ItemsTab::goToRecord(const Uuid &record, const QString &column)
{
    if (const int row = m_model->rowOf(record); row >= 0)
        m_list->setCurrentIndex(m_list->fromSource(m_model->index(row, 0)));
    showChosen();
    m_form->focusField(column);
}

// Whether anything was typed into a new record.
bool ItemsTab::isBegun() const
{
    return m_fresh && *m_fresh != m_untouched;
}

void ItemsTab::letGo()
{
    if (!m_fresh)
        return;
    m_form->clear();
    m_fresh.reset();
    m_message->clear();
}

// To one that was begun and could not be saved yet, while no other is in the form.
void ItemsTab::turnToNextFresh()
{
    const auto kept = m_kept.find(agreement());
    if (m_fresh || kept == m_kept.end())
        return;
    m_fresh = kept->second.back();
    m_untouched = {};
    kept->second.pop_back();
    if (kept->second.empty())
        m_kept.erase(kept);
    m_message->say(m_shape.missing(*m_fresh));
}

Uuid ItemsTab::current() const
{
    const QModelIndex chosen = m_list->currentSource();
    return m_open && chosen.isValid() ? m_shape.ownerOf(m_model->item(chosen.row()).row) : Uuid();
}

void ItemsTab::add()
{
    const auto owner = Uuid::parse(m_owner->currentData().toString());
    if (!m_open || !owner)
        return;
    if (m_fresh)
        m_form->takeAll();
    if (!isBegun()) {
        letGo();
        turnToNextFresh();
    }
    if (!m_fresh)
        m_fresh = m_untouched = m_shape.fresh(m_open->dossier, *owner);
    showLesson();
    m_form->setEnabled(true);
    m_form->show(*m_fresh, {});
    m_form->focusField(QString::fromLatin1(m_shape.fields.front().column));
    m_message->say(m_shape.missing(*m_fresh));
}

void ItemsTab::withdraw()
{
    const QModelIndex chosen = m_list->currentSource();
    if (m_fresh) {
        letGo();
        turnToNextFresh();
        return showChosen();
    }
    if (!m_open || !chosen.isValid())
        return;
    const Row row = m_model->item(chosen.row()).row;
    Save save(tr("Withdraw the %1 of %2").arg(m_shape.description->title(), placeOf(row)));
    save.withdraw(*m_shape.description, row);
    commit(std::move(save), [this](const Result<SaveId> &saved) {
        saved ? m_message->say(tr("Withdrawn. Undo brings it back."), Status::Good)
              : m_message->say(saved.error());
        return true;
    });
}

QString ItemsTab::placeOf(const Row &row) const
{
    const Uuid owner = m_shape.ownerOf(row);
    for (const GridRow &each : gridRows(m_open->dossier))
        if (idOf(m_open->dossier, each) == owner)
            return numberOf(m_open->dossier, each);
    return m_open->dossier.agreement.code;
}

void ItemsTab::take(const QString &column, const RecordChange &change, const QString &label)
{
    if (!m_open)
        return;
    if (m_fresh && std::get<Uuid>(m_fresh->front()) == change.id) {
        *m_fresh = applied(*m_fresh, change);
        m_form->keep(column);
        return takeFresh(column);
    }
    const int row = m_model->rowOf(change.id);
    Save save(row < 0 ? label : tr("%1 of %2").arg(label, placeOf(m_model->item(row).row)));
    save.add(change);
    commit(std::move(save), [this, column, record = change.id](const Result<SaveId> &saved) {
        return settle(record, column, saved);
    });
}

void ItemsTab::takeFresh(const QString &column)
{
    if (const QString what = m_shape.missing(*m_fresh); !what.isEmpty())
        return m_message->say(what);
    const Row row = *std::exchange(m_fresh, std::nullopt);
    Save save(tr("New %1 of %2").arg(m_shape.description->title(), placeOf(row)));
    save.add(*m_shape.description, row);
    m_message->clear();
    commit(std::move(save), [this, column, row](const Result<SaveId> &saved) {
        if (!saved)
            takeBack(row, saved.error());
        return settle(std::get<Uuid>(row.front()), column, saved);
    });
}

// Kept as it was typed, but not in the place of another that was begun meanwhile.
void ItemsTab::takeBack(const Row &row, const Error &error)
{
    if (isBegun()) {
        m_kept[agreement()].push_back(row);
        return;
    }
    m_fresh = row;
    m_untouched = {};
    m_form->show(row, {});
    m_message->say(error);
}

// False where the form has turned to another record: its fields are not those that were saved.
bool ItemsTab::settle(const Uuid &record, const QString &column, const Result<SaveId> &saved)
{
    if (m_form->row().empty() || std::get<Uuid>(m_form->row().front()) != record)
        return false;
    m_form->settle(column, saved);
    return true;
}

} // namespace mandate
