// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fillinbatch.h"
#include "ui/forms/askpanel.h"

namespace mandate {

class Session;
struct Agreement;

// Makes sheets that are filled in without the program, for one agreement or for all of the cycle: asks for
// what, by when, and where they are to be saved.
class FillInPanel : public AskPanel
{
    Q_OBJECT

public:
    explicit FillInPanel(Session &session, QWidget *parent = nullptr);

    void begin(const Agreement &agreement);
    void beginAll();

signals:
    void told(const QString &sentence);
    void failed(const mandate::Error &error);

private:
    std::vector<AskedField> whatAndWhen() const;
    void take(const QString &purpose, const QStringList &answers);
    void takeOne(const FillInOrder &order);
    void takeAll(const FillInBatchOrder &order);
    void write(const FillInOrder &order, const QString &path);
    void keep(const Save &save, const QStringList &files, const QString &sentence);

    Session &m_session;
    AgreementId m_agreement;
    QString m_code;
};

} // namespace mandate
