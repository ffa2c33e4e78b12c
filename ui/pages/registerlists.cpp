// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registerlists.h"

#include "core/reports/lists.h"
#include "ui/forms/messageline.h"
#include "ui/forms/namedaction.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/agreementlistmodel.h"
#include "ui/models/listtext.h"
#include "ui/pages/listexport.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace mandate {

namespace {

// How wide a column of this list is at first, in figures; 0: hidden until it is chosen.
int widthOf(const ListColumn &column)
{
    const QLatin1String name(column.name);
    if (name == QLatin1String("peer_group") || name == QLatin1String("signed_on"))
        return 0;
    if (name == QLatin1String("code"))
        return 20;
    if (name == QLatin1String("kind"))
        return 28;
    if (column.kind == ColumnKind::Text)
        return name == QLatin1String("cycle") || name == QLatin1String("unit") ? 10 : 22;
    return column.kind == ColumnKind::Number ? 13 : 11;
}

} // namespace

RegisterLists::RegisterLists(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_kept(new QWidget(this)),
      m_keptWords(new MessageLine(m_kept))
{
    m_faces.resize(4);
    const ListDefinition *lists[] = {&agreementsList(), &indicatorsList(), &krasList(), &kpisList()};
    const QString titles[] = {tr("Agreements"), tr("Success indicators"), tr("Key result areas"),
                              tr("Key performance indicators")};
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        m_faces[i].list = lists[i];
        m_tabs->addTab(titles[i]);
    }
    m_tabs->setAccessibleName(tr("Lists of the register"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_tabs);
    layout->addWidget(m_kept);
    layout->addWidget(m_stack, 1);
    makeKept();
    makeActions();
    connect(m_tabs, &QTabBar::currentChanged, this, &RegisterLists::turnTo);
    turnTo(0);
}

void RegisterLists::makeKept()
{
    auto *all = new QPushButton(tr("Show all"), m_kept);
    connect(all, &QPushButton::clicked, this, [this] { emit wanted({PageKind::Agreements, {}, {}, {}}); });
    auto *layout = new QHBoxLayout(m_kept);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_keptWords, 1);
    layout->addWidget(all);
    m_kept->hide();
}

void RegisterLists::makeActions()
{
    connect(addNamedAction(*this, "saveList", tr("Save &list as…")), &QAction::triggered, this,
            &RegisterLists::save);
    connect(addNamedAction(*this, "copyList", tr("Copy &whole list")), &QAction::triggered, this,
            &RegisterLists::copyAll);
}

TableView *RegisterLists::table() const
{
    return m_faces[std::size_t(m_tabs->currentIndex())].table;
}

bool RegisterLists::isEmpty() const
{
    const Face &agreements = m_faces.front();
    return agreements.model->rowCount() == 0 && m_filter.isEmpty()
           && agreements.table->arrangement().conditions.empty() && m_session.cycle().isNull()
           && m_tabs->currentIndex() == 0;
}

QString RegisterLists::statusText() const
{
    return table()->statusText();
}

std::vector<AgreementId> RegisterLists::chosenAgreements() const
{
    const Face &face = m_faces[std::size_t(m_tabs->currentIndex())];
    std::vector<AgreementId> agreements;
    if (face.list != &agreementsList() && face.list != &indicatorsList())
        return agreements;
    QModelIndexList rows = face.table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : rows) {
        const ListRow *row = face.model->row(face.table->toSource(index).row());
        const AgreementId id{row ? row->record : Uuid()};
        if (row && std::find(agreements.begin(), agreements.end(), id) == agreements.end())
            agreements.push_back(id);
    }
    return agreements;
}

void RegisterLists::turnTo(int place)
{
    Face &face = m_faces[std::size_t(place)];
    if (!face.table)
        makeFace(face);
    m_stack->setCurrentWidget(face.table);
    setFocusProxy(face.table);
    emit statusChanged(statusText());
}

RegisterLists::Face *RegisterLists::faceOf(const ListFilter &filter)
{
    const auto found = std::find_if(m_faces.begin(), m_faces.end(), [&filter](const Face &face) {
        return filter.list == QLatin1String(face.list->name);
    });
    return found == m_faces.end() ? nullptr : &*found;
}

void RegisterLists::show(const ListFilter &filter)
{
    if (Face *before = faceOf(m_filter))
        release(*before);
    m_filter = filter;
    if (Face *face = faceOf(filter)) {
        m_tabs->setCurrentIndex(int(face - m_faces.data()));
        keepTo(*face, filter);
    }
}

void RegisterLists::release(Face &face)
{
    m_kept->hide();
    face.model->restrict(std::nullopt);
    face.table->setFilters({});
}

void RegisterLists::keepTo(Face &face, const ListFilter &filter)
{
    std::map<int, QString> typed;
    for (std::size_t i = 0; i < face.list->columns.size(); ++i)
        if (const auto found = filter.typed.find(QLatin1String(face.list->columns[i].name));
            found != filter.typed.end())
            typed[int(i)] = QStringLiteral("= %1").arg(cellText(face.list->columns[i], found->second));
    face.model->restrict(filter.only);
    face.table->setFilters(typed);
    if (!filter.only)
        return;
    m_keptWords->say(tr("Only what the chart counts: %1.").arg(filter.words));
    m_kept->show();
}

void RegisterLists::makeFace(Face &face)
{
    const bool isOfAgreements = &face == &m_faces.front();
    face.model = isOfAgreements ? new AgreementListModel(m_session, this)
                                : new ListingModel(m_session, *face.list, this);
    face.table = new TableView(m_tabs->tabText(int(&face - m_faces.data())), this);
    face.table->setObjectName(QLatin1String(face.list->name));
    face.table->setListing(face.model);
    m_stack->addWidget(face.table);
    connect(face.table, &TableView::arranged, face.model, &ListingModel::arrange);
    connect(face.table, &TableView::foldWanted, face.model, &ListingModel::fold);
    connect(face.table, &TableView::opened, this,
            [this, &face](const QModelIndex &index) { open(face, index); });
    connect(face.table, &TableView::statusChanged, this, [this, &face](const QString &text) {
        if (face.table == table())
            emit statusChanged(text);
    });
    connect(face.model, &ListingModel::counted, face.table, &TableView::setTotal);
    connect(face.model, &ListingModel::failed, this, &RegisterLists::failed);
    connect(face.model, &QAbstractItemModel::modelAboutToBeReset, this, [&face] {
        const ListRow *row = face.model->row(face.table->currentIndex().row());
        face.current = row ? row->id : Uuid();
    });
    connect(face.model, &ListingModel::loaded, this, [this, &face] { showLoaded(face); });
    setWidths(face);
    face.table->rememberAs(QLatin1String(face.list->name));
    face.model->reload();
}

void RegisterLists::setWidths(const Face &face)
{
    constexpr int Title = 1; // what says most of a row takes the width that is left
    QHeaderView *header = face.table->horizontalHeader();
    for (int column = 0; column < int(face.list->columns.size()); ++column) {
        const int width = widthOf(face.list->columns[std::size_t(column)]);
        face.table->setColumnHidden(column, width == 0);
        if (column != Title && width > 0)
            face.table->setColumnWidth(column, figures(width));
    }
    if (face.model->columnCount() > int(face.list->columns.size()))
        face.table->setColumnWidth(face.model->columnCount() - 1, figures(24));
    header->setMinimumSectionSize(figures(8));
    header->setSectionResizeMode(Title, QHeaderView::Stretch);
}

void RegisterLists::showLoaded(Face &face)
{
    if (!face.table->currentIndex().isValid() && face.model->rowCount() > 0)
        face.table->setCurrentIndex(face.model->index(std::max(0, face.model->lineOf(face.current)), 0));
    emit loaded();
}

void RegisterLists::open(const Face &face, const QModelIndex &index)
{
    const ListRow *row = face.model->row(index.row());
    if (!row)
        return;
    const bool isOfAgreement = face.list == &agreementsList() || face.list == &indicatorsList();
    const Uuid item = row->id == row->record ? Uuid() : row->id;
    emit wanted({isOfAgreement ? PageKind::Agreements : PageKind::Cascade, row->record, item, {}});
}

// The score stands behind the columns of the register.
ListOrder RegisterLists::orderOf(const Face &face, bool isForFile) const
{
    ListOrder order{face.model->question(), {}, isForFile};
    for (const int column : face.table->shownColumns())
        if (column < int(face.list->columns.size()))
            order.columns.push_back(column);
        else
            order.hasScore = true;
    return order;
}

void RegisterLists::copyAll()
{
    const Face &face = m_faces[std::size_t(m_tabs->currentIndex())];
    const ListOrder order = orderOf(face, false);
    const auto question = [order](const Store &store, const LongWork &work) {
        return sheetOf(store.database(), order, [&work] { return work.isCancelled(); });
    };
    whenAnswered(m_session.report(tr("Copying the list"), question), this,
                 [this](const Result<Sheet> &sheet) {
                     if (!sheet)
                         return emit failed(sheet.error());
                     QApplication::clipboard()->setText(clipboardText(*sheet));
                     emit told(tr("%n row(s) copied.", nullptr, int(sheet->rows.size()) - 1));
                 });
}

void RegisterLists::save()
{
    const Face &face = m_faces[std::size_t(m_tabs->currentIndex())];
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save list"), tr("%1.xlsx").arg(m_tabs->tabText(m_tabs->currentIndex())),
        tr("Excel workbooks (*.xlsx);;CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const ListOrder order = orderOf(face, true);
    const auto question = [order, path](const Store &store, const LongWork &work) -> Result<void> {
        const auto sheet = sheetOf(store.database(), order, [&work] { return work.isCancelled(); });
        return sheet ? writeList(*sheet, path) : tl::unexpected(sheet.error());
    };
    whenAnswered(m_session.report(tr("Saving the list"), question), this,
                 [this, path](const Result<void> &saved) {
                     if (saved)
                         emit told(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
                     else
                         emit failed(saved.error());
                 });
}

} // namespace mandate
