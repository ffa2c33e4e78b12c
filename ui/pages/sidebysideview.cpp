// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sidebysideview.h"

#include "ui/forms/celldelegate.h"
#include "ui/forms/entrytable.h"
#include "ui/look/metrics.h"
#include "ui/models/sidebysidemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <optional>

namespace mandate {

namespace {

using Half = SideBySideModel::Half;

// The headings above what differs are kept, so that one sees what it belongs to.
std::vector<PairedLine> differing(const std::vector<PairedLine> &lines)
{
    std::vector<PairedLine> kept;
    const PairedLine *heading = nullptr;
    for (const PairedLine &line : lines) {
        if (line.isHeading)
            heading = &line;
        if (!isDifference(line))
            continue;
        if (heading && heading != &line)
            kept.push_back(*heading);
        heading = nullptr;
        kept.push_back(line);
    }
    return kept;
}

std::size_t placeOf(const std::vector<PairedLine> &lines, const PairedLine &wanted)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&wanted](const PairedLine &line) {
        return line.item == wanted.item && line.field == wanted.field && line.isHeading == wanted.isHeading;
    });
    return std::size_t(found - lines.begin());
}

// Where the reader stands in what is shown now: on the same line, or on the nearest above it that is kept.
// -1 where neither is.
int placeKept(const std::vector<PairedLine> &all, const std::vector<PairedLine> &shown,
              const PairedLine &before)
{
    const std::size_t place = placeOf(all, before);
    if (place == all.size())
        return -1;
    for (std::size_t above = place + 1; above-- > 0;)
        if (const std::size_t kept = placeOf(shown, all[above]); kept < shown.size())
            return int(kept);
    return -1;
}

} // namespace

SideBySideView::SideBySideView(QWidget *parent)
    : QWidget(parent),
      m_one(new SideBySideModel(Half::One, this)),
      m_other(new SideBySideModel(Half::Other, this)),
      m_left(makePane(tr("This agreement"), m_one)),
      m_right(makePane(tr("The other agreement"), m_other))
{
    auto *split = new QSplitter(this);
    split->addWidget(m_left);
    split->addWidget(m_right);
    split->setSizes({1000, 1000});
    split->setHandleWidth(space::Between);
    split->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(split);
    m_layingOut.setSingleShot(true);
    m_layingOut.setInterval(0);
    connect(&m_layingOut, &QTimer::timeout, this, &SideBySideView::layOut);
    connect(split, &QSplitter::splitterMoved, &m_layingOut, qOverload<>(&QTimer::start));
    follow(m_left, m_right);
    follow(m_right, m_left);
    setFocusProxy(m_left);
}

EntryTable *SideBySideView::makePane(const QString &name, SideBySideModel *model)
{
    auto *pane = new EntryTable(name, this);
    pane->setModel(model);
    pane->setSelectionBehavior(QAbstractItemView::SelectRows);
    pane->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pane->setTextElideMode(Qt::ElideRight);
    static_cast<CellDelegate *>(pane->itemDelegate())->setWrapping(true);
    QHeaderView *header = pane->horizontalHeader();
    header->setMinimumSectionSize(figures(4));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(SideBySideModel::Says, QHeaderView::Stretch);
    pane->setColumnWidth(SideBySideModel::Place, figures(18));
    pane->setColumnWidth(SideBySideModel::Mark, figures(13));
    connect(header, &QHeaderView::sectionResized, &m_layingOut, qOverload<>(&QTimer::start));
    return pane;
}

void SideBySideView::follow(const QTableView *from, QTableView *to)
{
    connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(from->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, to](const QModelIndex &current) {
                if (current.isValid() && to->currentIndex().row() != current.row())
                    to->setCurrentIndex(to->model()->index(current.row(), current.column()));
                emit currentChanged();
            });
}

void SideBySideView::show(const std::vector<PairedLine> &lines, const QString &one, const QString &other)
{
    m_lines = lines;
    m_names[0] = one;
    m_names[1] = other;
    fill();
}

void SideBySideView::showOnlyDifferences(bool only)
{
    m_isOnlyDifferences = only;
    fill();
}

void SideBySideView::fill()
{
    const int row = m_left->currentIndex().row();
    const auto before = row >= 0 && row < m_one->rowCount() ? std::optional(m_one->line(row)) : std::nullopt;
    const int top = m_left->verticalScrollBar()->value();
    const std::vector<PairedLine> shown = m_isOnlyDifferences ? differing(m_lines) : m_lines;
    m_one->show(shown, m_names[0]);
    m_other->show(shown, m_names[1]);
    layOut();
    m_left->verticalScrollBar()->setValue(top);
    const int kept = before ? placeKept(m_lines, shown, *before) : -1;
    if (kept < 0)
        return;
    m_left->setCurrentIndex(m_one->index(kept, SideBySideModel::Says));
    m_left->scrollTo(m_left->currentIndex());
}

// Both halves of a row are as high as the higher of them.
void SideBySideView::layOut()
{
    const auto heightsOf = [](EntryTable *pane, int row) {
        QStyleOptionViewItem option;
        option.font = pane->font();
        option.rect.setWidth(pane->columnWidth(SideBySideModel::Says));
        return static_cast<CellDelegate *>(pane->itemDelegate())
            ->heightOf(option, pane->model()->index(row, SideBySideModel::Says));
    };
    for (int row = 0; row < m_one->rowCount(); ++row) {
        const int height = std::max(heightsOf(m_left, row), heightsOf(m_right, row));
        m_left->setRowHeight(row, height);
        m_right->setRowHeight(row, height);
    }
}

void SideBySideView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layingOut.start();
}

int SideBySideView::currentDifference() const
{
    int number = -1;
    for (int row = 0; row <= m_left->currentIndex().row() && row < m_one->rowCount(); ++row)
        if (isDifference(m_one->line(row)))
            ++number;
    return number;
}

void SideBySideView::goToDifference(int number)
{
    for (int row = 0; row < m_one->rowCount(); ++row)
        if (isDifference(m_one->line(row)) && number-- == 0) {
            const QModelIndex place = m_one->index(row, SideBySideModel::Says);
            m_left->setCurrentIndex(place);
            m_left->scrollTo(place, QAbstractItemView::PositionAtCenter);
            return;
        }
}

} // namespace mandate
