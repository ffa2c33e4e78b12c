// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"
#include "ui/pages/sectiontab.h"

class QLabel;

namespace mandate {

// Fields of the agreement itself: its cover, or its vision and mission with the objectives under them.
class AgreementTab : public SectionTab
{
    Q_OBJECT

public:
    enum class Part { Cover, Vision };

    AgreementTab(Session &session, Part part, QWidget *parent = nullptr);

    void show(OpenAgreement &open) override;
    void clear() override;
    bool goTo(const Uuid &record, const QString &column) override;

private:
    void take(const QString &column, const RecordChange &change, const QString &label);
    QString under(const Dossier &dossier) const;

    Part m_part;
    RecordForm *m_form;
    QLabel *m_under;
    Uuid m_shown;
    QString m_code;
};

} // namespace mandate
