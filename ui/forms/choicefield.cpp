// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choicefield.h"

#include "core/base/choiceword.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QStyle>
#include <QWheelEvent>

namespace mandate {

namespace {

// A wheel that turns over a form scrolls the form.
class CalmBox : public QComboBox
{
public:
    // What may not be chosen can still be come to and read.
    void setFixed(bool fixed)
    {
        m_isFixed = fixed;
        setProperty("fixed", fixed);
        setAccessibleDescription(fixed ? ChoiceField::tr("Cannot be changed") : QString());
        style()->polish(this);
    }
    void showPopup() override
    {
        if (!m_isFixed)
            QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (m_isFixed)
            event->ignore();
        else
            QComboBox::keyPressEvent(event);
    }

private:
    bool m_isFixed = false;
};

} // namespace

ChoiceField::ChoiceField(const QStringList &names, QWidget *parent)
    : FieldEditor(new CalmBox, parent), m_box(static_cast<QComboBox *>(inner()))
{
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->view()->setAccessibleName(tr("Choices"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &name : names)
        m_box->addItem(choiceWord(name), name);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::left);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ChoiceField *ChoiceField::yesNo(QWidget *parent)
{
    auto *made = new ChoiceField({QStringLiteral("0"), QStringLiteral("1")}, parent);
    made->setWords({tr("No"), tr("Yes")});
    return made;
}

void ChoiceField::setWords(const QStringList &words)
{
    for (int i = 0; i < m_box->count() && i < words.size(); ++i)
        m_box->setItemText(i, words[i]);
}

QString ChoiceField::input() const
{
    return m_box->currentData().toString();
}

// A name this program does not know is shown as it stands, and kept.
void ChoiceField::showInput(const QString &input)
{
    if (m_box->findData(input) < 0 && !input.isEmpty())
        m_box->addItem(choiceWord(input), input);
    m_box->setCurrentIndex(m_box->findData(input));
}

void ChoiceField::setFixed(bool fixed)
{
    static_cast<CalmBox *>(m_box)->setFixed(fixed);
}

} // namespace mandate
