// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <map>

namespace mandate {

// The files within a spreadsheet file, by path.
using Parts = std::map<QString, QByteArray>;

// The namespaces of what stands within an .xlsx file.
inline const QByteArray Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const QByteArray Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

void write(const QString &path, const QByteArray &bytes);
QByteArray bytesOf(const QString &path);
QString zipped(const QTemporaryDir &place, const QString &name, const Parts &parts, QStringList options = {});
// A file with two sheets, of which the second comes first in the folder.
Parts xlsxParts(const QByteArray &cells, const QByteArray &strings = {}, const QByteArray &properties = {});
Parts odsParts(const QByteArray &rows);
// What libxlsxwriter writes of every kind of cell.
QString writtenBook(const QTemporaryDir &place);
QString largeOds(const QTemporaryDir &place);

} // namespace mandate
