// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"
#include "ui/pages/sectionsaves.h"

#include <QWidget>

namespace mandate {

// One section of an agreement on its page, in the order in which it is printed. It commits by itself; what
// the register holds afterwards comes back through the page.
class SectionTab : public QWidget
{
    Q_OBJECT

public:
    explicit SectionTab(Session &session, QWidget *parent = nullptr);

    // The agreement is to live until the next show() or clear().
    virtual void show(OpenAgreement &open) = 0;
    virtual void clear() = 0;
    // To a field of a record; false where this section does not show it.
    virtual bool goTo(const Uuid &record, const QString &column) = 0;
    // The item that the reader stands on; null where none.
    virtual Uuid current() const { return {}; }

signals:
    // A save is under way: what was asked of the register before no longer counts.
    void edited();
    // The register did not take it: what is on screen is not what it holds.
    void refused();
    // The same once its agreement was left: says what was typed.
    void lost(const mandate::Error &error);
    void currentChanged();

protected:
    Session &session() const { return m_session; }
    // See SectionSaves::commit().
    void commit(Save save, std::function<bool(const Result<SaveId> &)> settle);
    // The agreement that is shown, so that late answers are known.
    void turnTo(const AgreementId &agreement) { m_saves->turnTo(agreement); }
    const AgreementId &agreement() const { return m_saves->agreement(); }

private:
    Session &m_session;
    SectionSaves *m_saves;
};

// Why nothing of an agreement's plan can be typed; empty where it can.
QString whyPlanFixed(const OpenAgreement &open);

} // namespace mandate
