// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of an import show, and what is done in them; see importface.cpp for how they look.
#include "core/exchange/layout.h"
#include "core/plan/agreement.h"
#include "core/plan/kra.h"
#include "ui/forms/constantsform.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/columnsmodel.h"
#include "ui/models/faultsmodel.h"
#include "ui/models/importdesk.h"
#include "ui/models/previewmodel.h"
#include "ui/models/sourcesheetmodel.h"
#include "ui/pages/importface.h"
#include "ui/pages/mappingchooser.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QTabWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace mandate {

namespace {

enum Step { ColumnsStep, FaultsStep, PreviewStep, UnreadStep, ReturnedStep };

constexpr int MostCodes = 3'000;

QStringList namesOf(std::span<const char *const> names)
{
    QStringList list;
    for (const char *name : names)
        list += QString::fromLatin1(name);
    return list;
}

bool isOfNewAgreement(const QString &field)
{
    return field.startsWith(QLatin1String("agreements.")) || field.startsWith(QLatin1String("cycles."))
           || field.startsWith(QLatin1String("offices."));
}

QStringList constantFields(const TableDraft &draft, const std::vector<UnansweredField> &problems)
{
    QStringList fields = constantsOf(draft);
    for (const UnansweredField &problem : problems)
        fields += problem.field;
    for (const auto &[field, text] : draft.constants)
        if (isOfNewAgreement(field) && !text.isEmpty())
            fields += field;
    fields.removeDuplicates();
    const bool isNew = !draft.constant(QStringLiteral("agreements.cycle")).isEmpty()
                       || std::any_of(problems.begin(), problems.end(),
                                      [](const auto &problem) { return isOfNewAgreement(problem.field); });
    if (!isNew)
        fields.removeIf(isOfNewAgreement);
    return fields;
}

} // namespace

void ImportFace::connectDesk()
{
    connect(&m_desk, &ImportDesk::opened, this, &ImportFace::showOpened);
    connect(&m_desk, &ImportDesk::redrafted, this, &ImportFace::showDraft);
    connect(&m_desk, &ImportDesk::planned, this, &ImportFace::showPrepared);
    connect(&m_desk, &ImportDesk::outdated, this, [this] { setReady(false); });
    connect(m_mapping, &MappingChooser::failed, m_verdict, qOverload<const Error &>(&MessageLine::say));
    connect(m_mapping, &MappingChooser::saved, this, [this](const QString &path) {
        m_verdict->say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), Status::Good);
    });
}

// What may be chosen: only ever so many, as anything may be typed as well.
void ImportFace::askCodes()
{
    const auto question = [](const Store &store) -> Result<std::map<QString, QStringList>> {
        std::map<QString, QStringList> codes;
        for (const SheetLayout &layout : allSheets()) {
            const Description &description = layout.description();
            if (description.indexOf(u"code") < 0)
                continue;
            auto found = codesOf(store.database(), description, MostCodes);
            if (!found)
                return tl::unexpected(found.error());
            codes[QString::fromLatin1(description.table)] = std::move(*found);
        }
        return codes;
    };
    whenAnswered(m_session.ask(question), this, [this](const Result<std::map<QString, QStringList>> &codes) {
        if (codes)
            m_codes = *codes;
        showConstants();
    });
}

QStringList ImportFace::choicesFor(const QString &field) const
{
    const auto codes = [this](const char *table) {
        const auto found = m_codes.find(QLatin1String(table));
        return found == m_codes.end() ? QStringList() : found->second;
    };
    if (field == QLatin1String("objectives.agreement"))
        return codes("agreement");
    const SheetLayout *layout = sheetLayout(field.section(u'.', 0, 0));
    const SheetColumn *column = layout ? layout->column(field.section(u'.', 1)) : nullptr;
    if (!column)
        return {};
    if (column->kind == CellFormat::Party)
        return codes("office") + codes("post");
    if (column->choices)
        return namesOf(column->choices());
    return column->target ? codes(column->target().table) : QStringList();
}

void ImportFace::showOpened()
{
    if (!m_desk.isOpen())
        return;
    m_asked.clear();
    m_sheet->clear();
    for (const TableDraft &draft : m_desk.request().drafts)
        m_sheet->addItem(draft.sheet);
    for (std::size_t i = 0; i < m_desk.request().drafts.size(); ++i)
        if (const Sheet *sheet = m_desk.sheetOf(i); sheet && sheet->isHidden)
            m_sheet->setItemText(int(i), tr("%1 (hidden)").arg(sheet->name));
    m_mapping->list();
    const bool isOwn = m_desk.request().isOwn;
    const bool isDeciding = m_tabs->currentIndex() == ReturnedStep && m_desk.returned().rowCount() > 0;
    if (!isDeciding) // each tick compares the sheet anew
        m_tabs->setCurrentIndex(isOwn ? PreviewStep : ColumnsStep);
    m_sheetRow->setVisible(!isOwn);
    m_columns->setVisible(!isOwn);
    showTable(0);
    askCodes();
    showPrepared();
}

void ImportFace::showTable(int table)
{
    m_table = std::size_t(std::max(0, table));
    m_columnsModel->showTable(m_table);
    showDraft();
}

void ImportFace::showDraft()
{
    const auto &drafts = m_desk.request().drafts;
    const bool isOwn = m_desk.request().isOwn;
    const bool isByHand = m_desk.request().mapping.has_value();
    const bool canChoose = m_table < drafts.size() && !isByHand;
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_headerRow, m_headerRows})
        field->setEnabled(canChoose);
    m_isFilling = true;
    if (m_table < drafts.size()) {
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(drafts[m_table].kind)));
        m_headerRow->setValue(drafts[m_table].skip + 1);
        m_headerRows->setValue(drafts[m_table].header);
    }
    m_isFilling = false;
    m_note->say(isOwn ? tr("This is a workbook of Mandate: its sheets and columns are known by their names.")
                : isByHand
                    ? tr("Read by a mapping that was written by hand; choose another under Mapping to change "
                         "what a column is read as.")
                    : QString());
    showConstants();
}

// What is the same for all rows: of an agreement that is new more is asked, and what was answered stays seen.
void ImportFace::showConstants()
{
    std::vector<ConstantsForm::Entry> entries;
    const ImportRequest &request = m_desk.request();
    if (m_table < request.drafts.size() && !request.mapping && !request.drafts[m_table].kind.isEmpty()) {
        const TableDraft &draft = request.drafts[m_table];
        std::vector<UnansweredField> problems;
        if (const PreparedImport *made = m_desk.prepared())
            std::copy_if(made->questions.begin(), made->questions.end(), std::back_inserter(problems),
                         [this](const UnansweredField &question) { return question.table == m_table; });
        for (const QString &field : constantFields(draft, problems)) {
            const auto problem = std::find_if(problems.begin(), problems.end(),
                                              [&field](const auto &one) { return one.field == field; });
            entries.push_back({field, fieldTitle(field), draft.constant(field), choicesFor(field),
                               problem == problems.end() ? QString() : problem->sentence});
        }
    }
    m_constants->show(entries);
}

void ImportFace::showPrepared()
{
    const PreparedImport *made = m_desk.prepared();
    m_unreadModel->setStringList(made ? made->notRead : QStringList());
    setReady(made && made->canImport());
    const bool isBad = made && !made->plan.report.isClean();
    m_verdict->say(verdict(), isBad                              ? Status::Bad
                              : made && !made->questions.empty() ? Status::Watch
                              : made && made->canImport()        ? Status::Good
                                                                 : Status::None);
    showCounts();
    showConstants();
    goToQuestion();
    if (m_previewRow >= 0 && !m_preview->currentIndex().isValid())
        m_preview->setCurrentIndex(m_preview->model()->index(m_previewRow, PreviewModel::OfSheet));
    if (m_faults->model()->rowCount() > 0 && !m_faults->currentIndex().isValid())
        m_faults->setCurrentIndex(m_faults->model()->index(0, FaultsModel::Cell));
}

// Once for each question, and only where nobody is at work on something else.
void ImportFace::goToQuestion()
{
    const PreparedImport *made = m_desk.prepared();
    const QString field = made && !made->questions.empty() && made->questions.front().table == m_table
                              ? made->questions.front().field
                              : QString();
    const bool isNew = field != std::exchange(m_asked, field);
    if (!field.isEmpty() && isNew && m_columns->hasFocus())
        m_constants->focusField(field);
}

void ImportFace::setReady(bool isReady)
{
    m_import->setEnabled(isReady);
    m_import->setDefault(isReady);
}

QString ImportFace::verdict() const
{
    const PreparedImport *made = m_desk.prepared();
    if (m_desk.isSaving())
        return tr("Importing %1…").arg(m_desk.name());
    if (!made)
        return m_desk.isOpen() && !m_desk.isWorking()
                   ? tr("What the import would do is not known yet. F5 checks the file again.")
                   : QString();
    if (!made->questions.empty())
        return made->questions.front().sentence;
    const int faults = int(made->plan.report.faults.size());
    if (faults > 0)
        return made->plan.report.isRefused()
                   ? tr("Nothing can be imported: %1").arg(made->plan.report.faults.front().sentence())
                   : tr("%n cell(s) to correct before anything can be imported (F8 goes to the next).",
                        nullptr, faults);
    if (made->plan.save.isEmpty() && !m_desk.request().leftOut.empty())
        return tr("What would change is left out; there is nothing to import.");
    if (made->plan.save.isEmpty())
        return made->mapping.tables.empty() && !m_desk.request().isOwn
                   ? tr("Nothing of the file is read yet: choose what a sheet holds.")
                   : tr("Everything in the file is in the register already; there is nothing to import.");
    return tr("Ready: everything can be read. Nothing is changed before you import.");
}

void ImportFace::showCounts()
{
    const PreparedImport *made = m_desk.prepared();
    const int faults = made ? int(made->plan.report.faults.size()) : 0;
    int changes = 0;
    QStringList counts;
    if (made)
        for (const SheetCount &count : made->plan.report.counts) {
            changes += count.added + count.changed;
            counts += tr("%1: %2 added, %3 changed, %4 unchanged")
                          .arg(count.sheet)
                          .arg(count.added)
                          .arg(count.changed)
                          .arg(count.unchanged);
        }
    if (const int leftOut = int(m_desk.request().leftOut.size()); leftOut > 0)
        counts += tr("%n row(s) left out", nullptr, leftOut);
    const auto counted = [](const QString &title, qsizetype count) {
        return count == 0 ? title : tr("%1 (%2)").arg(title, QLocale().toString(qlonglong(count)));
    };
    m_tabs->setTabText(ColumnsStep, tr("1 Columns"));
    m_tabs->setTabText(FaultsStep, counted(tr("2 To correct"), faults));
    m_faults->setVisible(faults > 0 || !made);
    m_nothingToCorrect->setVisible(faults == 0 && made);
    m_tabs->setTabText(PreviewStep, counted(tr("3 What changes"), changes));
    m_tabs->setTabText(UnreadStep, counted(tr("4 Not read"), made ? made->notRead.size() : 0));
    const int differing = m_desk.returned().rowCount();
    m_tabs->setTabText(ReturnedStep, counted(tr("5 To decide"), differing));
    m_tabs->setTabVisible(ReturnedStep, differing > 0);
    m_counts->setText(counts.join(QStringLiteral(" · ")));
}

void ImportFace::showFault()
{
    const auto place = m_faultsModel->place(m_faults->currentSource().row());
    if (!place)
        return;
    const QModelIndex cell = m_sourceModel->find(*place);
    m_around->setText(tr("%1 as it was read; what you correct stays here, the file is not changed")
                          .arg(m_sourceModel->sheetName()));
    m_source->setColumnWidth(0, figures(7));
    m_source->setCurrentIndex(cell);
    m_source->scrollTo(cell, QTableView::PositionAtCenter);
}

// Those that were corrected already are passed by.
void ImportFace::goToNextFault()
{
    m_tabs->setCurrentIndex(FaultsStep);
    const int rows = m_faults->model()->rowCount();
    const auto &corrections = m_desk.request().corrections;
    for (int step = 1; step <= rows; ++step) {
        const int row = (std::max(-1, m_faults->currentIndex().row()) + step) % rows;
        const QModelIndex cell = m_faults->model()->index(row, FaultsModel::Cell);
        const auto place = m_faultsModel->place(m_faults->toSource(cell).row());
        if (step < rows && place && corrections.count(*place) > 0)
            continue;
        m_faults->setCurrentIndex(cell);
        return m_faults->setFocus();
    }
}

void ImportFace::leaveOut()
{
    if (m_tabs->currentIndex() == FaultsStep)
        if (const auto row = m_faultsModel->importRow(m_faults->currentSource().row()))
            return m_desk.leaveOut(*row, true);
    if (m_tabs->currentIndex() == PreviewStep && m_preview->currentIndex().isValid())
        m_preview->toggleTicks();
}

void ImportFace::checkAgain()
{
    m_desk.checkAgain();
}

// What is still being typed counts first.
void ImportFace::importNow()
{
    if (QWidget *typing = QApplication::focusWidget(); typing && isAncestorOf(typing))
        m_import->setFocus();
    if (m_import->isEnabled())
        m_desk.commit();
}

void ImportFace::openMapping()
{
    m_mapping->openFile();
}

void ImportFace::saveMapping()
{
    m_mapping->saveFile();
}

} // namespace mandate
