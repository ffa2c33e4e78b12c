// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/forms/elidedlabel.h"
#include "ui/forms/keyfield.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/forms/tabstack.h"
#include "ui/look/metrics.h"
#include "ui/models/shortcutmodel.h"
#include "ui/pages/userspanel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>

namespace mandate {

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(parent),
      m_model(new ShortcutModel(this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_language(new QComboBox(this)),
      m_appearance(new QComboBox(this)),
      m_textSize(new QSpinBox(this)),
      m_lockAfter(new QSpinBox(this)),
      m_later(new MessageLine(this)),
      m_find(new QLineEdit(this)),
      m_table(new TableView(tr("Shortcuts"), this)),
      m_action(new ElidedLabel(this)),
      m_keys(new KeyField(this)),
      m_reset(new QPushButton(tr("&Reset these"), this)),
      m_problem(new MessageLine(this))
{
    setObjectName(QStringLiteral("settings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, 0, space::Page, space::Group);
    layout->setSpacing(space::Between);
    auto *program = new QWidget(this);
    auto *own = new QVBoxLayout(program);
    own->setContentsMargins(0, space::Between, 0, 0);
    own->setSpacing(space::Between);
    own->addWidget(makeLook());
    own->addSpacing(space::Between);
    own->addWidget(makeShortcuts(), 1);
    auto *users = new QWidget(this);
    (new QVBoxLayout(users))->setContentsMargins({});
    auto *parts = new TabStack(tr("Settings"), this);
    parts->add(tr("This program"), program);
    parts->add(tr("Users and roles"), users);
    // Made as it is first shown: most never look at it.
    connect(parts, &TabStack::currentChanged, this, [users, &session](int face) {
        if (face == 1 && users->layout()->isEmpty())
            users->layout()->addWidget(new UsersPanel(session, users));
    });
    layout->addWidget(parts, 1);
    setFocusProxy(m_find);
}

QWidget *SettingsPage::makeLook()
{
    m_language->addItem(tr("As the system"), QString());
    for (const char *language : {"en", "fr", "sw"})
        m_language->addItem(QLocale(QLatin1String(language)).nativeLanguageName(), QLatin1String(language));
    for (const QString &word : {tr("As the system"), tr("Light"), tr("Dark")})
        m_appearance->addItem(word);
    m_language->view()->setAccessibleName(tr("Language"));
    m_appearance->view()->setAccessibleName(tr("Appearance"));
    m_textSize->setRange(100, LargestText);
    m_textSize->setSingleStep(25);
    m_textSize->setSuffix(tr(" %"));
    m_lockAfter->setRange(0, LongestUnlocked);
    m_lockAfter->setSingleStep(5);
    m_lockAfter->setSuffix(tr(" min"));
    m_lockAfter->setSpecialValueText(tr("never"));
    auto *look = new QWidget(this);
    auto *form = new QFormLayout(look);
    form->setContentsMargins({});
    form->setHorizontalSpacing(space::Group);
    form->setVerticalSpacing(space::Between);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Appearance"), m_appearance);
    form->addRow(tr("&Text size"), m_textSize);
    form->addRow(tr("&Lock a shared register after"), m_lockAfter);
    form->addRow(m_later);
    connect(m_language, &QComboBox::activated, this, &SettingsPage::takeLook);
    connect(m_appearance, &QComboBox::activated, this, &SettingsPage::takeLook);
    connect(m_textSize, &QSpinBox::valueChanged, this, &SettingsPage::takeLook);
    connect(m_lockAfter, &QSpinBox::valueChanged, this, &SettingsPage::takeLook);
    return look;
}

QWidget *SettingsPage::makeShortcuts()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filtered);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutModel::ActionText, QHeaderView::Stretch);
    m_table->setColumnWidth(ShortcutModel::Place, figures(24));
    m_table->setColumnWidth(ShortcutModel::Keys, figures(24));
    m_table->rememberAs(QStringLiteral("shortcuts"));
    m_find->setPlaceholderText(tr("Find an action or its keys"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(figures(44));
    connect(m_find, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SettingsPage::showChosen);
    connect(m_table, &QTableView::activated, m_keys, qOverload<>(&QWidget::setFocus));
    auto *heading = new QLabel(tr("Shortcuts"), this);
    heading->setFont(typeFont(TextSize::Section));
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(heading);
    layout->addWidget(m_find);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeKeys());
    layout->addWidget(m_problem);
    return part;
}

QWidget *SettingsPage::makeKeys()
{
    m_keys->setAccessibleName(tr("Keys of the chosen action"));
    m_keys->setFixedWidth(figures(24));
    auto *all = new QPushButton(tr("Reset &all"), this);
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_action, 1);
    layout->addWidget(m_keys);
    layout->addWidget(m_reset);
    layout->addWidget(all);
    connect(m_keys, &KeyField::pressed, this, &SettingsPage::takeKeys);
    connect(m_reset, &QPushButton::clicked, this, &SettingsPage::resetOne);
    connect(all, &QPushButton::clicked, this, &SettingsPage::resetAll);
    return line;
}

void SettingsPage::open(const Destination &)
{
    m_find->setFocus();
}

PageHead SettingsPage::head() const
{
    return {{tr("Settings")}, {}, Status::None};
}

void SettingsPage::show(const Preferences &preferences, std::vector<ShortcutRow> shortcuts)
{
    m_preferences = preferences;
    const QSignalBlocker quiet(m_textSize);
    const QSignalBlocker quietToo(m_lockAfter);
    m_lockAfter->setValue(preferences.lockAfter);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_appearance->setCurrentIndex(int(preferences.appearance));
    m_textSize->setValue(preferences.textSize);
    m_model->show(std::move(shortcuts));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showChosen();
}

void SettingsPage::takeLook()
{
    Preferences wanted = m_preferences;
    wanted.language = m_language->currentData().toString();
    wanted.appearance = Appearance(m_appearance->currentIndex());
    wanted.textSize = m_textSize->value();
    wanted.lockAfter = m_lockAfter->value();
    if (wanted.language != m_preferences.language || wanted.textSize != m_preferences.textSize)
        m_later->say(tr("Language and text size change when the program is started again."));
    m_preferences = wanted;
    emit preferred(wanted);
}

void SettingsPage::showChosen()
{
    const ShortcutRow *row = chosen();
    m_problem->clear();
    m_action->say(row ? tr("Keys of “%1”").arg(row->text) : QString());
    m_keys->setEnabled(row);
    m_keys->show(row ? row->keys : QKeySequence());
    m_reset->setEnabled(row && row->keys != row->standard);
}

// Keys that are taken stay in the field, so that the sentence beside it is understood.
void SettingsPage::takeKeys(const QKeySequence &keys)
{
    const ShortcutRow *row = chosen();
    if (!row)
        return;
    if (const ShortcutRow *other = m_model->inTheWay(*row, keys))
        m_problem->say(tr("%1 is “%2” already (%3). Press other keys, or take them off there first.")
                           .arg(keys.toString(QKeySequence::NativeText), other->text, other->place),
                       Status::Bad);
    else
        setKeys(*row, keys);
}

void SettingsPage::setKeys(const ShortcutRow &row, const QKeySequence &keys)
{
    if (keys == row.standard)
        m_preferences.shortcuts.erase(row.name);
    else
        m_preferences.shortcuts[row.name] = keys.toString(QKeySequence::PortableText);
    emit preferred(m_preferences);
}

void SettingsPage::resetOne()
{
    if (const ShortcutRow *row = chosen())
        takeKeys(row->standard);
}

void SettingsPage::resetAll()
{
    m_preferences.shortcuts.clear();
    emit preferred(m_preferences);
}

const ShortcutRow *SettingsPage::chosen() const
{
    const QModelIndex index = m_filtered->mapToSource(m_table->currentSource());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

} // namespace mandate
