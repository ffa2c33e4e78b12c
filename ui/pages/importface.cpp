// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importface.h"

#include "ui/forms/choicedelegate.h"
#include "ui/forms/constantsform.h"
#include "ui/forms/labels.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/columnsmodel.h"
#include "ui/models/faultsmodel.h"
#include "ui/models/importdesk.h"
#include "ui/models/previewmodel.h"
#include "ui/models/sourcesheetmodel.h"
#include "ui/pages/mappingchooser.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QSplitter>
#include <QStringListModel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace mandate {

namespace {

QLabel *labelFor(QWidget *buddy, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Between);
    return layout;
}

QHBoxLayout *lineIn(QVBoxLayout *lines)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Between);
    lines->addLayout(line);
    return line;
}

} // namespace

ImportFace::ImportFace(Session &session, ImportDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_desk(desk),
      m_tabs(new QTabWidget(this)),
      m_sheetRow(new QWidget(this)),
      m_sheet(new QComboBox(this)),
      m_kind(new QComboBox(this)),
      m_headerRow(new QSpinBox(this)),
      m_headerRows(new QSpinBox(this)),
      m_mapping(new MappingChooser(desk, this)),
      m_constants(new ConstantsForm(this)),
      m_note(new MessageLine(this)),
      m_columns(new TableView(tr("Columns of the file"), this)),
      m_columnsModel(new ColumnsModel(desk, this)),
      m_faults(new TableView(tr("Cells to correct"), this)),
      m_faultsModel(new FaultsModel(desk, this)),
      m_source(new TableView(tr("The sheet as it was read"), this)),
      m_sourceModel(new SourceSheetModel(desk, this)),
      m_nothingToCorrect(explanation(tr("Nothing is to be corrected."), this)),
      m_around(new QLabel(this)),
      m_counts(new QLabel(this)),
      m_preview(new TableView(tr("What the import would do"), this)),
      m_previewModel(new PreviewModel(desk, this)),
      m_unread(new TableView(tr("What is not read"), this)),
      m_unreadModel(new QStringListModel(this)),
      m_returnedTab(new QWidget(this)),
      m_returned(new TableView(tr("Changed in the sheet and here"), m_returnedTab)),
      m_verdict(new MessageLine(this)),
      m_import(new QPushButton(tr("&Import"), this))
{
    m_tabs->setAccessibleName(tr("Steps of the import"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(makeColumns(), QString());
    m_tabs->addTab(makeFaults(), QString());
    m_tabs->addTab(makePreview(), QString());
    m_tabs->addTab(makeUnread(), QString());
    makeReturned();
    m_tabs->addTab(m_returnedTab, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeFoot());
    connectDesk();
    showCounts();
    setFocusProxy(m_columns);
}

QWidget *ImportFace::makeColumns()
{
    auto *page = new QWidget(this);
    auto *layout = columnIn(page);
    layout->addWidget(makeSheetRow());
    layout->addWidget(m_constants);
    layout->addWidget(m_note);
    layout->addWidget(m_columns, 1);
    m_columns->setModel(m_columnsModel);
    m_columns->setItemDelegate(new ChoiceDelegate(m_columns));
    m_columns->setSelectionMode(QTableView::SingleSelection);
    m_columns->setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed);
    m_columns->setColumnWidth(ColumnsModel::Title, figures(34));
    m_columns->setColumnWidth(ColumnsModel::Samples, figures(44));
    m_columns->setColumnWidth(ColumnsModel::ReadAs, figures(34));
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->rememberAs(QStringLiteral("importColumns"));
    const auto choose = [this](const QModelIndex &index) {
        const QModelIndex cell = m_columns->fromSource(index).siblingAtColumn(ColumnsModel::ReadAs);
        m_columns->setCurrentIndex(cell);
        m_columns->edit(cell);
    };
    connect(m_columns, &TableView::opened, this, choose);
    connect(m_constants, &ConstantsForm::edited, this,
            [this](const QString &field, const QString &text) { m_desk.setConstant(m_table, field, text); });
    return page;
}

QWidget *ImportFace::makeSheetRow()
{
    QWidget *row = m_sheetRow;
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins({});
    lines->setSpacing(space::Between);
    auto *layout = lineIn(lines);
    auto *below = lineIn(lines);
    m_sheet->setAccessibleName(tr("Sheet of the file"));
    m_kind->setAccessibleName(tr("What the rows are"));
    m_headerRow->setObjectName(QStringLiteral("headerRow"));
    m_headerRow->setAccessibleName(tr("First row of the header"));
    m_headerRows->setAccessibleName(tr("Rows of the header"));
    m_kind->addItem(kindTitle({}), QString());
    for (const QString &kind : tableKinds())
        m_kind->addItem(kindTitle(kind), kind);
    m_headerRow->setRange(1, 1'000);
    m_headerRows->setRange(1, 5);
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_sheet, m_kind, m_mapping}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->view()->setAccessibleName(box->accessibleName());
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    }
    row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it must not widen the window
    m_sheet->setMinimumContentsLength(14);
    m_mapping->setMinimumContentsLength(8); // the tooltip says it whole
    layout->addWidget(labelFor(m_sheet, tr("&Sheet"), row));
    layout->addWidget(m_sheet);
    layout->addWidget(labelFor(m_kind, tr("ho&lds"), row));
    layout->addWidget(m_kind, 1);
    below->addWidget(labelFor(m_headerRow, tr("&titles from row"), row));
    below->addWidget(m_headerRow);
    below->addWidget(labelFor(m_headerRows, tr("in ro&ws"), row));
    below->addWidget(m_headerRows);
    auto *label = labelFor(m_mapping, tr("&Mapping"), row);
    const int wanted = below->sizeHint().width() + label->sizeHint().width() + m_mapping->sizeHint().width();
    auto *last = wanted > screen()->size().width() / 2 ? lineIn(lines) : below; // large letters need a third
    below->addStretch(1);
    last->addWidget(label);
    last->addWidget(m_mapping);
    if (last != below)
        last->addStretch(1);
    connect(m_sheet, &QComboBox::activated, this, &ImportFace::showTable);
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_desk.setKind(m_table, m_kind->currentData().toString()); });
    const auto takeHeader = [this] {
        if (!m_isFilling)
            m_desk.setHeader(m_table, m_headerRow->value() - 1, m_headerRows->value());
    };
    connect(m_headerRow, &QSpinBox::valueChanged, this, takeHeader);
    connect(m_headerRows, &QSpinBox::valueChanged, this, takeHeader);
    return row;
}

QWidget *ImportFace::makeFaults()
{
    m_faults->setModel(m_faultsModel);
    m_faults->setSelectionMode(QTableView::SingleSelection);
    m_faults->setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed
                              | QTableView::AnyKeyPressed);
    m_faults->setColumnWidth(FaultsModel::Place, figures(26));
    m_faults->setColumnWidth(FaultsModel::ColumnTitle, figures(16));
    m_faults->setColumnWidth(FaultsModel::Cell, figures(30));
    m_faults->horizontalHeader()->setStretchLastSection(true);
    m_faults->rememberAs(QStringLiteral("importFaults"));
    connect(m_faults, &TableView::opened, this, [this](const QModelIndex &index) {
        const QModelIndex cell = m_faults->fromSource(index).siblingAtColumn(FaultsModel::Cell);
        m_faults->setCurrentIndex(cell);
        m_faults->edit(cell);
    });
    connect(m_faults, &TableView::chosen, this, &ImportFace::showFault);
    m_source->setListing(m_sourceModel);
    m_source->setSelectionBehavior(QTableView::SelectItems);
    m_source->setSelectionMode(QTableView::SingleSelection);
    m_source->setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed
                              | QTableView::AnyKeyPressed);
    m_around->setBuddy(m_source);
    m_around->setFont(typeFont(TextSize::Section));
    auto *below = new QWidget(this);
    auto *layout = columnIn(below);
    layout->addWidget(m_around);
    layout->addWidget(m_source, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::Between);
    split->addWidget(m_faults);
    split->addWidget(below);
    auto *page = new QWidget(this);
    auto *whole = columnIn(page);
    whole->addWidget(m_nothingToCorrect);
    whole->addWidget(split, 1);
    return page;
}

QWidget *ImportFace::makePreview()
{
    auto *page = new QWidget(this);
    auto *layout = columnIn(page);
    m_counts->setWordWrap(true);
    m_counts->setAccessibleName(tr("What the import would do, counted"));
    m_preview->setModel(m_previewModel);
    m_preview->setColumnWidth(PreviewModel::OfSheet, figures(16));
    m_preview->setColumnWidth(PreviewModel::Outcome, figures(16));
    m_preview->setColumnWidth(PreviewModel::Record, figures(40));
    m_preview->setColumnWidth(PreviewModel::OfField, figures(16));
    m_preview->setColumnWidth(PreviewModel::Before, figures(24));
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->rememberAs(QStringLiteral("importPreview"));
    connect(m_previewModel, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_previewRow = m_preview->currentIndex().row(); });
    auto *note = explanation(tr("Space leaves a row out, or takes it in again."), page);
    layout->addWidget(m_counts);
    layout->addWidget(m_preview, 1);
    layout->addWidget(note);
    return page;
}

QWidget *ImportFace::makeUnread()
{
    auto *page = new QWidget(this);
    auto *layout = columnIn(page);
    auto *note = explanation(tr("None of this comes into the register. What belongs there is given a meaning "
                                "under Columns; titles, totals and notes may stay behind."),
                             page);
    m_unread->setModel(m_unreadModel);
    m_unread->horizontalHeader()->hide();
    m_unread->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(note);
    layout->addWidget(m_unread, 1);
    return page;
}

void ImportFace::makeReturned()
{
    m_returned->setModel(&m_desk.returned());
    m_returned->setColumnWidth(ReturnedCells::What, figures(36));
    m_returned->setColumnWidth(ReturnedCells::Sent, figures(26));
    m_returned->setColumnWidth(ReturnedCells::Here, figures(26));
    m_returned->horizontalHeader()->setStretchLastSection(true);
    m_returned->rememberAs(QStringLiteral("returnedCells"));
    auto *note = explanation(tr("These cells were changed in the sheet and here as well. What is not ticked "
                                "stays as it is here; Space ticks it."),
                             m_returnedTab);
    auto *layout = columnIn(m_returnedTab);
    layout->addWidget(note);
    layout->addWidget(m_returned, 1);
}

QWidget *ImportFace::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_verdict, 1);
    layout->addStretch();
    layout->addWidget(m_import);
    m_import->setEnabled(false);
    m_import->setObjectName(QStringLiteral("import"));
    connect(m_import, &QPushButton::clicked, this, &ImportFace::importNow);
    return foot;
}

} // namespace mandate
