// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxfile.h"

#include "core/exchange/archivenotices.h"
#include "core/exchange/xlsxsheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <map>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// Which parts belong to a part. The kind is the last word of the relation's type, which is the same in the
// strict and in the common form of the format.
struct Relations : XmlEvents
{
    struct Relation
    {
        QString kind;
        QString part;
    };

    explicit Relations(QString home) : folder(std::move(home)) {}

    void start(std::string_view element, const XmlAttributes &attributes) override
    {
        if (element != "Relationship")
            return;
        const QString target = attributes.text("Target");
        byId[attributes.text("Id")] = {attributes.text("Type").section(u'/', -1),
                                       target.startsWith(u'/') ? target.mid(1)
                                                               : QDir::cleanPath(folder + target)};
    }

    QString partOf(const QString &kind) const
    {
        for (const auto &[id, relation] : byId)
            if (relation.kind == kind)
                return relation.part;
        return {};
    }

    QString folder;
    std::map<QString, Relation> byId;
};

struct SheetList : XmlEvents
{
    struct Entry
    {
        QString name;
        QString relation;
        bool isHidden = false;
    };

    void start(std::string_view element, const XmlAttributes &attributes) override
    {
        if (element == "sheet")
            sheets.push_back({attributes.text("name"), attributes.text("id"),
                              attributes.value("state").starts_with("hidden")
                                  || attributes.value("state") == "veryHidden"});
        else if (element == "workbookPr")
            from1904 = attributes.value("date1904") == "1" || attributes.value("date1904") == "true";
    }

    std::vector<Entry> sheets;
    bool from1904 = false;
};

struct SharedStrings : XmlEvents
{
    explicit SharedStrings(std::vector<QString> &target) : strings(target) {}

    void start(std::string_view element, const XmlAttributes &) override { text.start(element); }
    void characters(std::string_view more) override { text.characters(more); }
    void end(std::string_view element) override
    {
        text.end(element);
        if (element == "si")
            strings.push_back(text.take());
    }

    std::vector<QString> &strings;
    XlsxText text;
};

struct Styles : XmlEvents
{
    explicit Styles(std::vector<NumberLook> &target) : looks(target) {}

    void start(std::string_view element, const XmlAttributes &attributes) override
    {
        if (element == "cellXfs")
            isCells = true;
        else if (element == "numFmt")
            own[attributes.number("numFmtId")] = lookOf(attributes.text("formatCode"));
        else if (element == "xf" && isCells) {
            const int format = attributes.number("numFmtId");
            const auto look = own.find(format);
            looks.push_back(look == own.end() ? lookOfBuiltIn(format) : look->second);
        }
    }

    void end(std::string_view element) override
    {
        if (element == "cellXfs")
            isCells = false;
    }

    std::vector<NumberLook> &looks;
    std::map<int, NumberLook> own;
    bool isCells = false;
};

class XlsxReader
{
public:
    XlsxReader(const Archive &archive, QString file) : m_archive(archive), m_file(std::move(file)) {}

    Result<Workbook> read()
    {
        const auto root = relations({});
        if (!root)
            return tl::unexpected(root.error());
        QString book = root->partOf(QStringLiteral("officeDocument"));
        if (book.isEmpty())
            book = QStringLiteral("xl/workbook.xml");
        if (book.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive))
            return tl::unexpected(m_archive.otherKind(QStringLiteral(".xlsb")));
        const auto own = relations(book);
        if (!own)
            return tl::unexpected(own.error());
        SheetList list;
        const auto prepared =
            readXml(m_archive, book, m_allowance, list).and_then([this, &own] { return readShared(*own); });
        if (!prepared)
            return tl::unexpected(prepared.error());
        m_context.from1904 = list.from1904;
        return readSheets(list, *own);
    }

private:
    // Those of a part, or of the whole file where no part is named.
    Result<Relations> relations(const QString &part)
    {
        const QString folder = part.left(part.lastIndexOf(u'/') + 1);
        Relations relations(folder);
        return readXml(m_archive,
                       folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels"),
                       m_allowance, relations)
            .map([&relations] { return relations; });
    }

    Result<void> readShared(const Relations &book)
    {
        if (const QString part = book.partOf(QStringLiteral("sharedStrings")); !part.isEmpty()) {
            SharedStrings strings(m_context.strings);
            if (const auto read = readXml(m_archive, part, m_allowance, strings); !read)
                return read;
        }
        const QString part = book.partOf(QStringLiteral("styles"));
        Styles styles(m_context.looks);
        return part.isEmpty() ? Result<void>() : readXml(m_archive, part, m_allowance, styles);
    }

    Result<Workbook> readSheets(const SheetList &list, const Relations &book)
    {
        Workbook workbook{m_file, {}, noticesOf(companionsOf(m_archive))};
        for (const auto &[name, relation, isHidden] : list.sheets) {
            const auto found = book.byId.find(relation);
            if (found == book.byId.end())
                return tl::unexpected(m_archive.damaged(name, QStringLiteral("a sheet without a part")));
            if (found->second.kind != QLatin1String("worksheet"))
                continue; // a chart has no cells
            workbook.sheets.emplace_back().name = name;
            workbook.sheets.back().isHidden = isHidden;
            if (const auto read = readSheet(found->second.part, workbook.sheets.back()); !read)
                return tl::unexpected(read.error());
        }
        return workbook;
    }

    Result<void> readSheet(const QString &part, Sheet &sheet)
    {
        XlsxSheetEvents events(m_context, sheet, m_allowance);
        const auto read = readXml(m_archive, part, m_allowance, events);
        if (!events.fits())
            return invalid(
                Text::tr("The sheet %1 of %2 has more cells than a register can take in; split it.")
                    .arg(sheet.name, m_file));
        while (!sheet.rows.empty() && sheet.isBlank(sheet.rows.size() - 1))
            sheet.rows.pop_back();
        return read;
    }

    const Archive &m_archive;
    QString m_file;
    Allowance m_allowance;
    XlsxContext m_context;
};

} // namespace

Result<Workbook> readXlsx(const QString &path)
{
    return Archive::open(path).and_then(
        [&path](const Archive &archive) { return XlsxReader(archive, QFileInfo(path).fileName()).read(); });
}

} // namespace mandate
