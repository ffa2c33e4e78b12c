// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cascadepage.h"

#include "ui/forms/lesson.h"
#include "ui/forms/messageline.h"
#include "ui/forms/treeview.h"
#include "ui/look/metrics.h"
#include "ui/models/cascademodel.h"
#include "ui/session/session.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mandate {

CascadePage::CascadePage(Session &session, QWidget *parent)
    : Page(parent),
      m_model(new CascadeModel(session, this)),
      m_stack(new QStackedWidget(this)),
      m_path(new QLabel(this)),
      m_message(new MessageLine(this)),
      m_tree(makeTree())
{
    setObjectName(QStringLiteral("cascade"));
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setAccessibleName(tr("Where the chosen row stands"));
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *lesson =
        new Lesson(tr("No plan yet"),
                   tr("Here a government's goals stand as a tree: plan, pillars, key result areas, the "
                      "agreements that serve them, down to each person's work plan. Open a register "
                      "that holds a plan, or import one with mandatectl import."),
                   tr("Open a register…"), this);
    connect(lesson, &Lesson::started, this, &CascadePage::openRegisterWanted);
    m_stack->addWidget(lesson);
    m_stack->addWidget(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, 0, space::Page, space::Group);
    layout->setSpacing(space::Between);
    layout->addWidget(m_path);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(m_model, &CascadeModel::loaded, this, &CascadePage::showLoaded);
    connect(m_model, &CascadeModel::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(&session, &Session::opened, m_message, &MessageLine::clear);
    setFocusProxy(m_tree);
}

void CascadePage::open(const Destination &)
{
    m_tree->setFocus();
}

PageHead CascadePage::head() const
{
    return {{tr("Cascade")}, {}, Status::None};
}

QTreeView *CascadePage::makeTree()
{
    auto *tree = new TreeView(tr("Cascade"), this);
    tree->setModel(m_model);
    QHeaderView *header = tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CascadeModel::Title, QHeaderView::Stretch);
    tree->setColumnWidth(CascadeModel::Code, figures(36));
    tree->setColumnWidth(CascadeModel::Owner, figures(28));
    tree->setColumnWidth(CascadeModel::CarriedColumn, figures(16));
    tree->setColumnWidth(CascadeModel::ScoreColumn, figures(26));
    connect(tree, &QTreeView::activated, this, &CascadePage::choose);
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CascadePage::showPath);
    return tree;
}

// An agreement's part opens the agreement; anything else opens or closes in place.
void CascadePage::choose(const QModelIndex &index)
{
    const CascadeRow *row = m_model->row(index);
    if (row && !row->agreement.isNull())
        emit wanted({PageKind::Agreements, row->agreement.uuid, row->node.id, {}});
    else
        m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
}

void CascadePage::showPath(const QModelIndex &index)
{
    QStringList path;
    for (QModelIndex above = index; above.isValid(); above = above.parent())
        path.prepend(m_model->row(above)->code);
    m_path->setText(path.join(QStringLiteral(" ▸ ")));
}

void CascadePage::showLoaded()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex plan = m_model->index(row, 0); m_model->canFetchMore(plan))
            m_tree->expand(plan);
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
}

} // namespace mandate
