// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charttab.h"

#include "core/reports/rollup.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/models/cascadetext.h"
#include "ui/models/shown.h"
#include "ui/pages/paperpreview.h"
#include "ui/pages/sheetview.h"
#include "ui/print/cascadechart.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

namespace mandate {

namespace {

constexpr int MostBoxes = 600; // some fifty sheets
constexpr int MostLevels = 12;
constexpr int UsualLevels = 5;
constexpr QLatin1String Levels("cascade/levels");

TreeBox boxOf(const ChartNode &node, int depth)
{
    const bool isKnown = node.progress.state != CascadeState::Unknown;
    const NodeProgress progress = isKnown ? shown(node.progress) : NodeProgress();
    // What an objective is part of, its code says; in a box there is no room for it.
    const QString kind = node.row.agreement.isNull() ? kindWord(node.row) : word(node.row.node.kind);
    TreeBox box{depth,          node.row.code,  {},
                node.row.title, kind,           node.row.owner,
                progress.value, progress.state, progress.share.value_or(-1)};
    if (node.row.share)
        box.share = ChartTab::tr("%1 %").arg(shown(node.row.share, QLocale()));
    else if (node.row.node.kind == CascadeKind::Part)
        box.share = node.row.target;
    if (node.left > 0) {
        const int left = node.left;
        box.more = ChartTab::tr("%n more below", nullptr, left);
    }
    return box;
}

void addBoxes(std::vector<TreeBox> &boxes, const ChartNode &node, int depth)
{
    const bool isDrawn = !node.row.node.id.isNull();
    if (isDrawn)
        boxes.push_back(boxOf(node, depth));
    for (const ChartNode &child : node.children)
        addBoxes(boxes, child, isDrawn ? depth + 1 : depth);
}

} // namespace

ChartTab::ChartTab(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_from(new QComboBox(this)),
      m_levels(new QSpinBox(this)),
      m_message(new MessageLine(this)),
      m_view(new SheetView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Between);
    layout->addLayout(makeHead());
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            draw();
    });
    setFocusProxy(m_view);
}

QLayout *ChartTab::makeHead()
{
    m_from->setAccessibleName(tr("Drawn from"));
    m_from->view()->setAccessibleName(m_from->accessibleName());
    m_from->addItem(tr("The chosen row down"));
    m_from->addItem(tr("All plans"));
    m_levels->setRange(1, MostLevels);
    m_levels->setValue(QSettings().value(Levels, UsualLevels).toInt());
    m_levels->setAccessibleName(tr("Levels"));
    connect(m_from, &QComboBox::currentIndexChanged, this, &ChartTab::draw);
    connect(m_levels, &QSpinBox::valueChanged, this, [this](int levels) {
        QSettings().setValue(Levels, levels);
        draw();
    });
    auto *levels = new QLabel(tr("&Levels"), this);
    levels->setBuddy(m_levels);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Between);
    head->addWidget(m_from);
    head->addWidget(levels);
    head->addWidget(m_levels);
    head->addStretch();
    const auto add = [&](const QString &text, void (ChartTab::*act)()) {
        auto *button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, act);
        head->addWidget(button);
    };
    add(tr("Print preview…"), &ChartTab::print);
    add(tr("Save as PDF…"), &ChartTab::savePdf);
    add(tr("Save as SVG…"), &ChartTab::saveSvg);
    return head;
}

void ChartTab::setRoot(const CascadeRow *row)
{
    m_root = row ? *row : CascadeRow();
}

bool ChartTab::hasChart() const
{
    return m_view->chart();
}

void ChartTab::draw()
{
    const CascadeRow root = m_from->currentIndex() == 0 ? m_root : CascadeRow();
    m_message->say(tr("Drawing…"));
    const auto question = [root = root.node, depth = m_levels->value(),
                           cycle = m_session.cycle()](const Store &store) {
        const QDate today = QDate::currentDate();
        const auto nation = nationalRollUp(store.database(), today, cycle);
        return nation ? cascadeChart(store.database(), root, depth, MostBoxes, today, &*nation)
                      : Result<ChartNode>(tl::unexpected(nation.error()));
    };
    whenAnswered(m_session.report(question), this,
                 [this, root, asked = ++m_generation](const Result<ChartNode> &drawn) {
                     if (asked != m_generation)
                         return;
                     m_drawn = root;
                     take(drawn);
                 });
}

void ChartTab::take(const Result<ChartNode> &root)
{
    if (!root)
        return m_message->say(root.error());
    m_message->clear();
    std::vector<TreeBox> boxes;
    addBoxes(boxes, *root, 0);
    if (boxes.size() >= std::size_t(MostBoxes))
        m_message->say(tr("The chart stops at %1 boxes. Choose a row further down, or fewer levels.")
                           .arg(QLocale().toString(MostBoxes)));
    m_view->show(std::make_unique<CascadeChart>(
        std::move(boxes), title(), QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
}

QString ChartTab::title() const
{
    return m_drawn.node.id.isNull() ? tr("Cascade") : tr("Cascade: %1  %2").arg(m_drawn.code, m_drawn.title);
}

void ChartTab::print()
{
    if (!hasChart())
        return;
    previewOnPaper(title(), this,
                   [this](QPrinter &paper) { static_cast<void>(m_view->chart()->print(paper)); });
}

QString ChartTab::askPath(const QString &caption, const QString &filter, const QString &suffix)
{
    QString name = m_drawn.node.id.isNull() ? tr("Cascade") : m_drawn.code;
    name.replace(u'/', u'-');
    return QFileDialog::getSaveFileName(this, caption, name + suffix, filter);
}

void ChartTab::told(const Result<void> &saved, const QString &path)
{
    if (saved)
        m_message->say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), Status::Good);
    else
        m_message->say(saved.error());
}

void ChartTab::savePdf()
{
    if (!hasChart())
        return;
    const QString path = askPath(tr("Save as PDF"), tr("PDF documents (*.pdf)"), QStringLiteral(".pdf"));
    if (!path.isEmpty())
        told(m_view->chart()->savePdf(path).map([](int) {}), path);
}

void ChartTab::saveSvg()
{
    if (!hasChart())
        return;
    const QString path = askPath(tr("Save as SVG"), tr("SVG pictures (*.svg)"), QStringLiteral(".svg"));
    if (!path.isEmpty())
        told(m_view->chart()->saveSvg(path), path);
}

} // namespace mandate
