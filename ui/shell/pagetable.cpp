// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagetable.h"

#include "ui/pages/agreementspage.h"
#include "ui/pages/audittrailpage.h"
#include "ui/pages/backupspage.h"
#include "ui/pages/cascadepage.h"
#include "ui/pages/differencespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/returnspage.h"
#include "ui/pages/settingspage.h"

#include <QCoreApplication>

namespace mandate {

namespace {

template <typename Made>
Page *make(Session &session, QWidget *parent)
{
    return new Made(session, parent);
}

constexpr PageEntry Table[] = {
    {PageKind::Overview, "overview", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Overview"),
     &make<OverviewPage>},
    {PageKind::Cascade, "cascade", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Cascade"), &make<CascadePage>},
    {PageKind::Agreements, "agreements", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Agreements"),
     &make<AgreementsPage>},
    {PageKind::Returns, "returns", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Returns"), &make<ReturnsPage>},
    {PageKind::Differences, "differences", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Differing entries"),
     &make<DifferencesPage>},
    {PageKind::AuditTrail, "auditTrail", QT_TRANSLATE_NOOP("mandate::MainWindow", "Audit &trail"),
     &make<AuditTrailPage>},
    {PageKind::Backups, "backups", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Backups"), &make<BackupsPage>},
    {PageKind::Settings, "settings", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Settings"),
     &make<SettingsPage>},
};

} // namespace

QString PageEntry::translatedTitle() const
{
    return QCoreApplication::translate("mandate::MainWindow", title);
}

std::span<const PageEntry> pageTable()
{
    return Table;
}

} // namespace mandate
