// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetbytes.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QHash>

#include <cstring>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

using Number = quint32;

class Numbers
{
public:
    Number of(const QString &text)
    {
        if (text.isEmpty())
            return 0;
        const auto [at, isNew] = emplace(text);
        if (isNew)
            m_texts.push_back(text);
        return *at;
    }

    const std::vector<QString> &texts() const { return m_texts; }

private:
    std::pair<QHash<QString, Number>::iterator, bool> emplace(const QString &text)
    {
        const auto known = m_numbers.find(text);
        if (known != m_numbers.end())
            return {known, false};
        return {m_numbers.insert(text, Number(m_texts.size())), true};
    }

    QHash<QString, Number> m_numbers;
    std::vector<QString> m_texts{QString()};
};

// Of each row how many cells it has, then their numbers.
QByteArray rowBytes(const Sheet &sheet, Numbers &numbers)
{
    std::vector<Number> all;
    for (const auto &row : sheet.rows) {
        all.push_back(Number(row.size()));
        for (const QString &cell : row)
            all.push_back(numbers.of(cell));
    }
    return QByteArray(reinterpret_cast<const char *>(all.data()), qsizetype(all.size() * sizeof(Number)));
}

class Cells
{
public:
    Cells(const QByteArray &bytes, const std::vector<QString> &texts) : m_bytes(bytes), m_texts(texts) {}

    // Whether the bytes were rows of cells with these texts.
    bool readInto(Sheet &sheet, Allowance &allowance)
    {
        while (m_at < m_bytes.size()) {
            Number count = 0;
            if (!next(count) || count > Allowance::Columns || !allowance.addCells(count)
                || sheet.rows.size() == Allowance::Rows)
                return false;
            auto &row = sheet.rows.emplace_back();
            row.reserve(count);
            for (Number i = 0; i < count; ++i) {
                Number text = 0;
                if (!next(text) || text >= m_texts.size())
                    return false;
                row.push_back(m_texts[text]);
            }
        }
        return true;
    }

private:
    bool next(Number &number)
    {
        if (m_bytes.size() - m_at < qsizetype(sizeof number))
            return false;
        std::memcpy(&number, m_bytes.constData() + m_at, sizeof number);
        m_at += qsizetype(sizeof number);
        return true;
    }

    const QByteArray &m_bytes;
    const std::vector<QString> &m_texts;
    qsizetype m_at = 0;
};

bool read(QDataStream &stream, Workbook &workbook)
{
    Number count = 0;
    std::vector<QString> texts;
    for (stream >> workbook.name >> count; count > 0 && stream.status() == QDataStream::Ok; --count)
        stream >> texts.emplace_back();
    for (stream >> count; count > 0 && stream.status() == QDataStream::Ok; --count)
        stream >> workbook.notices.emplace_back();
    Allowance allowance;
    for (stream >> count; count > 0 && stream.status() == QDataStream::Ok; --count) {
        Sheet &sheet = workbook.sheets.emplace_back();
        QByteArray rows;
        stream >> sheet.name >> sheet.isHidden >> rows;
        if (!Cells(rows, texts).readInto(sheet, allowance))
            return false;
    }
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

} // namespace

QByteArray toBytes(const Workbook &workbook)
{
    Numbers numbers;
    std::vector<QByteArray> rows;
    for (const Sheet &sheet : workbook.sheets)
        rows.push_back(rowBytes(sheet, numbers));
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << workbook.name << Number(numbers.texts().size());
    for (const QString &text : numbers.texts())
        stream << text;
    stream << Number(workbook.notices.size());
    for (const QString &notice : workbook.notices)
        stream << notice;
    stream << Number(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        stream << workbook.sheets[i].name << workbook.sheets[i].isHidden << rows[i];
    return bytes;
}

Result<Workbook> fromBytes(const QByteArray &bytes, const QString &file)
{
    QDataStream stream(bytes);
    Workbook workbook;
    if (!read(stream, workbook))
        return failure(
            Error::Kind::Unreadable,
            Text::tr("%1 could not be read: what was read of it contradicts itself. Ask whoever sent it "
                     "for another copy.")
                .arg(QDir::toNativeSeparators(file)));
    return workbook;
}

} // namespace mandate
