// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/plainlabels.h"

#include <QApplication>
#include <QRegularExpression>
#include <QStyleFactory>

namespace mandate {

namespace {

// Names after @ are colours.
constexpr const char *Sheet = R"(
    QMenuBar, QStatusBar, QToolBar { background: @window; border: none; }
    QMenuBar { border-bottom: 1px solid @line; padding: 2px 4px; }
    QMenuBar::item { padding: 4px 8px; background: transparent; }
    QMenuBar::item:selected { background: @selection; }
    QStatusBar { border-top: 1px solid @line; }
    QStatusBar QLabel { color: @secondary; padding-right: 12px; }
    QStatusBar::item { border: none; }
    QToolTip { border: 1px solid @line; padding: 4px; }
    QAbstractItemView { border: 1px solid @line; selection-background-color: @selection;
                        selection-color: @text; }
    QTreeView::item, QListView::item { min-height: @row; }
    QToolButton#crumb { padding: 4px 4px 4px 0; color: @accent; }
    QTreeView::item:hover, QTableView::item:hover, QListView::item:hover { background: @hover; }
    QTreeView::item:selected, QListView::item:selected { background: @selection; color: @text; }
    QListView#rail { background: @rail; border: none; border-right: 1px solid @line; outline: none; }
    QListView#rail::item { padding: 0 15px; color: @text; border: none; }
    QListView#rail::item:hover { background: @hover; }
    QListView#rail::item:selected { background: @selection; color: @text; }
    QHeaderView { border: none; background: @window; }
    QHeaderView::section { background: @window; color: @secondary; border: none; padding: 0; }
    QHeaderView::section:horizontal { border-bottom: 1px solid @line; padding: 5px 6px; }
    QTabWidget::pane { border: none; border-top: 1px solid @line; top: -1px; }
    QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
    QTabBar::tab { background: transparent; color: @secondary; padding: 6px 14px; border: none;
                   border-bottom: 2px solid transparent; }
    QTabBar::tab:hover { color: @text; }
    QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
    QTabBar::tab:focus { color: @accent; }
    QLineEdit, QPlainTextEdit { background: @base; border: 1px solid @edge; padding: 3px 5px; }
    QLineEdit { border-radius: 3px; }
    QAbstractItemView QLineEdit { padding: 0 4px; border: 1px solid @accent; border-radius: 0; }
    QLineEdit:focus, QPlainTextEdit:focus, QAbstractItemView:focus { border: 1px solid @accent; }
    QLineEdit#filter { padding: 1px 3px; border: 1px solid @edge; border-radius: 0; }
    QLineEdit#filter:focus { border: 1px solid @accent; }
    QLineEdit#filter:disabled { background: @window; }
    QLineEdit[refused="true"], QLineEdit#filter[refused="true"] { border: 2px solid @bad; }
    QPlainTextEdit:read-only { background: @window; }
    QPushButton { background: @base; border: 1px solid @edge; border-radius: 3px; padding: 4px 12px; }
    QPushButton:hover, QToolButton:hover { background: @hover; }
    QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
    QPushButton:default { background: @accent; color: @onAccent; border: 1px solid @accent; }
    QPushButton:disabled { background: @window; color: @secondary; border: 1px solid @line; }
    QPushButton#heading { padding: 0 8px 0 0; border: none; background: transparent; text-align: left; }
    QPushButton#heading:hover, QPushButton#heading:focus { color: @accent; }
    QPushButton#heading::menu-indicator { image: none; }
    QToolButton { border: 1px solid transparent; border-radius: 3px; padding: 4px 8px; background: transparent; }
    QToolButton:checked { background: @selection; border: 1px solid @accent; }
    QToolButton::menu-indicator { image: none; }
    QComboBox, QSpinBox { background: @base; border: 1px solid @edge; border-radius: 3px; padding: 3px 6px; }
    QComboBox:disabled, QSpinBox:disabled, QLineEdit:disabled { background: @window; color: @secondary;
                                                                border: 1px solid @line; }
    QComboBox[fixed="true"] { background: @window; border: 1px solid @line; }
    QComboBox:focus, QSpinBox:focus { border: 1px solid @accent; }
    QComboBox:hover { background: @hover; }
    QComboBox::drop-down { border: none; width: 20px; }
    QComboBox::down-arrow, QSpinBox::down-arrow { image: url(:/icons/chevrondown.svg); width: 14px; height: 14px; }
    QSpinBox::up-arrow { image: url(:/icons/chevronup.svg); width: 14px; height: 14px; }
    QSpinBox::up-button, QSpinBox::down-button { border: none; width: 18px; background: transparent; }
    QComboBox QAbstractItemView::item { min-height: @row; }
    QMenu { background: @base; border: 1px solid @line; padding: 4px 0; }
    QMenu::item { padding: 5px 24px 5px 20px; }
    QMenu::item:selected { background: @selection; color: @text; }
    QMenu::item:disabled { color: @secondary; }
    QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
    QFrame#commandPalette { background: @base; border: 1px solid @accent; }
    QProgressBar { background: @line; border: none; }
    QProgressBar::chunk { background: @accent; }
    QSplitter::handle { background: @window; }
    QScrollArea { border: none; background: transparent; }
    QScrollBar { background: transparent; border: none; margin: 0; }
    QScrollBar:vertical { width: 12px; }
    QScrollBar:horizontal { height: 12px; }
    QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; }
    QScrollBar::handle:vertical { min-height: 32px; }
    QScrollBar::handle:horizontal { min-width: 32px; }
    QScrollBar::handle:hover { background: @secondary; }
    QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
    QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
    QAbstractScrollArea::corner { background: transparent; border: none; }
)";

QString sheet(const Colours &colours)
{
    const std::pair<const char *, QColor> names[] = {
        {"@window", colours.window}, {"@base", colours.base},           {"@rail", colours.rail},
        {"@hover", colours.hover},   {"@selection", colours.selection}, {"@line", colours.line},
        {"@edge", colours.edge},     {"@text", colours.text},           {"@secondary", colours.secondary},
        {"@accent", colours.accent}, {"@onAccent", colours.onAccent},   {"@bad", colours.bad},
    };
    QString text = QString::fromLatin1(Sheet);
    for (const auto &name : names)
        text.replace(QRegularExpression(QLatin1String(name.first) + QLatin1String("\\b")),
                     name.second.name());
    return text.replace(QLatin1String("@row"), QStringLiteral("%1px").arg(rowHeight()));
}

} // namespace

void applyLook(QApplication &application)
{
    applyLook(application, coloursFor(QApplication::palette()));
}

void applyLook(QApplication &application, const Colours &colours)
{
    useIcons();
    static const QString name = QStringLiteral("plainLabels");
    if (!application.findChild<QObject *>(name)) {
        auto *labels = new PlainLabels(&application);
        labels->setObjectName(name);
        application.installEventFilter(labels);
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(colours));
    application.setStyleSheet(sheet(colours));
}

} // namespace mandate
