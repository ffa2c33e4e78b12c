// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savestab.h"

#include "core/reports/savelist.h"
#include "ui/forms/linespanel.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/savelistmodel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr int MostLines = 500; // of one save: an import may hold a hundred thousand

// In figures.
int widthOf(QLatin1String column)
{
    if (column == QLatin1String("why"))
        return 18;
    if (column == QLatin1String("number") || column == QLatin1String("time"))
        return 9;
    return column == QLatin1String("changes") ? 11 : 14;
}

// What a save did, as far as a panel shows it.
struct SaveStory
{
    SaveEntry save;
    std::vector<HistoryLine> lines;
};

Result<SaveStory> storyOf(const Database &database, const SaveId &id, const Parts &parts)
{
    const auto save = saveEntry(database, id);
    if (!save || !*save)
        return save ? failure(Error::Kind::Misuse, SavesTab::tr("This save is no more."))
                    : tl::unexpected(save.error());
    return historyOf(database, **save, parts, QLocale(), MostLines)
        .map([&save](std::vector<HistoryLine> lines) {
            return SaveStory{**save, std::move(lines)};
        });
}

// The saves that touched a record, and all that belongs to it.
struct Touching
{
    Parts parts;
    std::vector<Uuid> saves;
};

Result<Touching> touching(const Database &database, const Uuid &record)
{
    const auto parts = partsOf(database, record);
    if (!parts)
        return tl::unexpected(parts.error());
    return savesTouching(database, *parts).map([&parts](std::vector<Uuid> saves) {
        return Touching{*parts, std::move(saves)};
    });
}

} // namespace

SavesTab::SavesTab(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new SaveListModel(session, this)),
      m_table(new TableView(tr("Saves"), this)),
      m_changes(
          new LinesPanel(tr("What the save changed"), tr("Choose a save to see what it changed."), this)),
      m_kept(makeKept())
{
    m_table->setObjectName(QStringLiteral("saves"));
    m_table->setListing(m_model);
    setWidths();
    m_table->rememberAs(QStringLiteral("saves"));
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_changes);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_kept);
    layout->addWidget(halves, 1);
    setFocusProxy(m_table);
    connect(m_table, &TableView::arranged, m_model, &ListingModel::arrange);
    connect(m_table, &TableView::foldWanted, m_model, &ListingModel::fold);
    connect(m_table, &TableView::chosen, this, &SavesTab::askCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_changes->setFocus(); });
    connect(m_table, &TableView::statusChanged, this, &SavesTab::statusChanged);
    connect(m_model, &ListingModel::counted, m_table, &TableView::setTotal);
    connect(m_model, &ListingModel::failed, this, &SavesTab::failed);
    connect(m_model, &ListingModel::loaded, this, &SavesTab::showLoaded);
    connect(m_changes, &LinesPanel::chosen, this, [this] {
        const ChangedRecord &chosen = m_records[std::size_t(m_changes->current())];
        emit recordWanted(chosen.table, chosen.record);
    });
    connect(&session, &Session::opened, this, [this] { restrict({}, {}); });
    m_model->reload();
}

QWidget *SavesTab::makeKept()
{
    auto *kept = new QWidget(this);
    m_keptWords = new MessageLine(kept);
    auto *all = new QPushButton(tr("Show all"), kept);
    connect(all, &QPushButton::clicked, this, &SavesTab::everythingWanted);
    auto *layout = new QHBoxLayout(kept);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_keptWords, 1);
    layout->addWidget(all);
    kept->hide();
    return kept;
}

void SavesTab::setWidths()
{
    const auto columns = m_model->list().columns;
    for (int column = 0; column < int(columns.size()); ++column) {
        const QLatin1String name(columns[std::size_t(column)].name);
        if (name == QLatin1String("what"))
            m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            m_table->setColumnWidth(column, figures(widthOf(name)));
    }
}

QString SavesTab::statusText() const
{
    return m_table->statusText();
}

void SavesTab::restrict(const Uuid &record, const QString &words)
{
    m_record = record;
    m_parts.clear();
    m_kept->setVisible(!record.isNull());
    if (record.isNull())
        return m_model->restrict(std::nullopt);
    m_keptWords->say(tr("Only what touched %1 and what belongs to it.").arg(words));
    m_model->restrict(std::vector<Uuid>());
    const auto question = [record](const Store &store) { return touching(store.database(), record); };
    whenAnswered(m_session.report(question), this, [this, record](const Result<Touching> &found) {
        if (record != m_record)
            return;
        if (!found)
            return emit failed(found.error());
        m_parts = found->parts;
        m_model->restrict(found->saves);
    });
}

void SavesTab::showLoaded()
{
    const ListRow *row = m_model->row(m_table->currentIndex().row());
    const int line = m_current ? m_model->lineOf(m_current->id.uuid) : -1;
    if (!row && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, line), 0));
    askCurrent();
}

void SavesTab::askCurrent()
{
    const ListRow *row = m_model->row(m_table->toSource(m_table->currentIndex()).row());
    ++m_generation;
    if (!row) {
        m_current.reset();
        m_records.clear();
        m_changes->show({}, {});
        return emit currentChanged();
    }
    const auto question = [id = SaveId{row->id}, parts = m_parts](const Store &store) {
        return storyOf(store.database(), id, parts);
    };
    whenAnswered(m_session.ask(question), this, [this, asked = m_generation](const Result<SaveStory> &story) {
        if (asked != m_generation)
            return;
        if (!story)
            return emit failed(story.error());
        showChanges(story->save, story->lines);
    });
}

void SavesTab::showChanges(const SaveEntry &save, const std::vector<HistoryLine> &lines)
{
    m_current = save;
    m_records = changedRecords(lines);
    std::vector<PanelLine> shown;
    for (const ChangedRecord &record : m_records)
        shown.push_back({record.head, record.text, record.record});
    QString heading = saveText(save);
    if (int(lines.size()) == MostLines)
        heading += u'\n' + tr("The first %1 of its changes:").arg(MostLines);
    m_changes->show(heading, shown);
    emit currentChanged();
}

} // namespace mandate
