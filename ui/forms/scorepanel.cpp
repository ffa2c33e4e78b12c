// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/scorepanel.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace mandate {

namespace {

QLabel *label(TextSize size, QWidget *parent, const QString &text = {})
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setFont(typeFont(size));
    return made;
}

} // namespace

ScorePanel::ScorePanel(QWidget *parent)
    : QWidget(parent),
      m_composite(label(TextSize::Figure, this)),
      m_word(label(TextSize::Text, this)),
      m_explain(new QPushButton(tr("&How was this computed?"), this)),
      m_objectives(new QWidget(this)),
      m_explained(label(TextSize::Text, this)),
      m_lines(label(TextSize::Text, this))
{
    m_composite->setAccessibleName(tr("Composite score"));
    m_word->setWordWrap(true);
    m_word->setAccessibleName(tr("Rating"));
    m_explained->setWordWrap(true);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setAccessibleName(tr("How was this computed?"));
    m_lines->setAlignment(Qt::AlignTop);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(space::Between, 0, 0, 0);
    layout->setSpacing(space::Inside);
    layout->addWidget(label(TextSize::Section, this, tr("Score")));
    layout->addWidget(m_composite);
    layout->addWidget(m_word);
    layout->addWidget(m_explain, 0, Qt::AlignLeft);
    layout->addSpacing(space::Between);
    layout->addWidget(m_objectives);
    layout->addSpacing(space::Group);
    layout->addWidget(label(TextSize::Section, this, tr("The chosen indicator")));
    layout->addWidget(m_explained);
    layout->addWidget(m_lines);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    connect(m_explain, &QPushButton::clicked, this, &ScorePanel::explanationWanted);
    explain({}, {});
}

void ScorePanel::show(const Content &content)
{
    m_composite->setText(content.composite.isEmpty() ? QStringLiteral("–") : content.composite);
    m_word->setText(content.word);
    QPalette own;
    if (!content.isWhole)
        own.setColor(QPalette::WindowText, coloursFor(palette()).watch);
    m_word->setPalette(own);
    showObjectives(content.objectives);
}

void ScorePanel::showObjectives(const std::vector<Line> &objectives)
{
    qDeleteAll(m_objectives->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_objectives->layout();
    auto *grid = new QGridLayout(m_objectives);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(space::Inside);
    grid->setColumnStretch(1, 1);
    for (const Line &line : objectives) {
        const int row = grid->rowCount();
        QLabel *title = label(TextSize::Text, m_objectives, line.title);
        title->setWordWrap(true);
        grid->addWidget(label(TextSize::Text, m_objectives, line.number), row, 0, Qt::AlignTop);
        grid->addWidget(title, row, 1);
        grid->addWidget(label(TextSize::Text, m_objectives, line.value), row, 2,
                        Qt::AlignRight | Qt::AlignTop);
    }
}

void ScorePanel::explain(const QString &what, const QStringList &lines)
{
    m_explained->setText(what.isEmpty() ? tr("Choose a success indicator to see every step of its score.")
                                        : what);
    m_lines->setText(lines.join(u'\n'));
}

} // namespace mandate
