// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagelines.h"

#include "core/exchange/fieldgroups.h"
#include "core/store/records.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace mandate {

namespace {

QByteArray bytes(const QJsonObject &line)
{
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonValue jsonOf(const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QJsonValue(qint64(*number));
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *id = std::get_if<Uuid>(&value))
        return QJsonObject{{QStringLiteral("id"), id->text()}};
    return QJsonValue::Null;
}

// Reads the keys of one object, and knows whether there were others.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    QJsonValue value(const char *name)
    {
        const auto found = m_object.constFind(QLatin1String(name));
        m_isSound = m_isSound && found != m_object.constEnd();
        ++m_read;
        return m_isSound ? found.value() : QJsonValue();
    }
    QString text(const char *name)
    {
        const QJsonValue found = value(name);
        return need(found.isString()) ? found.toString() : QString();
    }
    std::int64_t number(const char *name)
    {
        const QJsonValue found = value(name);
        const qint64 number = found.toInteger(-1);
        return need(found.isDouble() && number >= 0) ? number : 0;
    }
    // Numbers beyond what every reader of JSON keeps exactly are written as texts.
    std::int64_t longNumber(const char *name)
    {
        bool isNumber = false;
        const auto number = text(name).toLongLong(&isNumber);
        need(isNumber && number >= 0);
        return number;
    }
    bool yes(const char *name)
    {
        const QJsonValue found = value(name);
        return need(found.isBool()) && found.toBool();
    }
    Uuid id(const char *name, bool mayBeNull = false)
    {
        const auto found = Uuid::parse(text(name));
        need(found && (mayBeNull || !found->isNull()));
        return found.value_or(Uuid());
    }
    QByteArray bytes(const char *name, qsizetype size = -1)
    {
        const QByteArray latin = text(name).toLatin1();
        const QByteArray found = QByteArray::fromHex(latin);
        need(found.toHex() == latin && (size < 0 || found.size() == size));
        return found;
    }
    Value field(const char *name) { return valueOf(value(name)); }
    Value valueOf(const QJsonValue &json)
    {
        if (json.isString())
            return json.toString();
        if (json.isDouble())
            return std::int64_t(json.toInteger());
        if (json.isObject()) {
            const auto found = Uuid::parse(json[QLatin1String("id")].toString());
            need(found && json.toObject().size() == 1);
            return found.value_or(Uuid());
        }
        need(json.isNull());
        return {};
    }
    const Description *table(const char *name)
    {
        const Description *found = descriptionOf(text(name));
        need(found);
        return found;
    }
    bool need(bool isSo)
    {
        m_isSound = m_isSound && isSo;
        return isSo;
    }
    // Whether all was there and as it should be, and nothing besides.
    bool isRead() const { return m_isSound && m_read == m_object.size(); }
    bool isSound() const { return m_isSound; }

private:
    QJsonObject m_object;
    qsizetype m_read = 0;
    bool m_isSound = true;
};

bool isWholeRow(const Description &description, const QString &json, Row &row)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8(), &fault).object();
    auto read = rowFromJson(description, object);
    if (fault.error != QJsonParseError::NoError || !read || !canHold(description, *read))
        return false;
    row = std::move(*read);
    return true;
}

QJsonObject besideOf(const SentLine &line)
{
    QJsonObject beside;
    for (const auto &[field, value] : line.beside)
        beside[key(line.description->fields[field].column)] = jsonOf(value);
    return beside;
}

bool readBeside(Reader &reader, SentLine &change)
{
    const QJsonObject beside = reader.value("beside").toObject();
    for (auto entry = beside.begin(); entry != beside.end(); ++entry) {
        const int field = change.description->indexOf(entry.key());
        if (field < 0 || field == change.field)
            return false;
        const Value value = reader.valueOf(entry.value());
        if (!canHold(change.description->fields[std::size_t(field)], value))
            return false;
        change.beside.emplace_back(std::size_t(field), value);
    }
    return true;
}

} // namespace

QByteArray headLine(const PackageContent &content)
{
    return bytes({{key("mandate_package"), 2},
                  {key("kind"), QString(name(content.kind))},
                  {key("package"), content.package.text()},
                  {key("sender"), content.sender.text()},
                  {key("recipient"), content.recipient.text()},
                  {key("schema"), content.schema},
                  {key("from"), content.from},
                  {key("to"), content.upTo},
                  {key("head"), hex(content.head)},
                  {key("signature"), hex(content.signature)},
                  {key("processed"), content.processed},
                  {key("processed_head"), hex(content.processedHead)}});
}

bool readHead(const QJsonObject &line, PackageContent &content)
{
    Reader reader(line);
    reader.need(reader.number("mandate_package") == 2);
    const auto kind = fromName<PackageKind>(reader.text("kind"));
    reader.need(kind.has_value());
    content.kind = kind.value_or(PackageKind::Returns);
    content.package.uuid = reader.id("package");
    content.sender = reader.id("sender");
    content.recipient = reader.id("recipient");
    content.schema = int(reader.number("schema"));
    content.from = int(reader.number("from"));
    content.upTo = int(reader.number("to"));
    content.head = reader.bytes("head", 32);
    content.signature = reader.bytes("signature", 64);
    content.processed = int(reader.number("processed"));
    content.processedHead = reader.bytes("processed_head", 32);
    return reader.isRead();
}

QByteArray saveLine(const SentSave &save)
{
    const SaveEntry &entry = save.link.entry;
    return bytes({{key("save"), entry.id.text()},
                  {key("seq"), qint64(entry.sequence)},
                  {key("clock"), QString::number(save.link.clock)},
                  {key("user"), entry.user},
                  {key("device"), entry.device},
                  {key("label"), entry.label},
                  {key("reason"), entry.reason},
                  {key("on_behalf_of"), entry.onBehalfOf},
                  {key("undoes"), entry.undoes.text()},
                  {key("schema"), qint64(save.link.schema)},
                  {key("previous"), hex(save.link.previous)},
                  {key("hash"), hex(entry.hash)},
                  {key("signature"), hex(entry.signature)},
                  {key("sign_key"), hex(save.signKey)},
                  {key("whole"), save.isWhole}});
}

bool readSave(const QJsonObject &line, SentSave &save)
{
    Reader reader(line);
    SaveEntry &entry = save.link.entry;
    entry.id.uuid = reader.id("save");
    entry.sequence = reader.number("seq");
    save.link.clock = reader.longNumber("clock");
    entry.at = QDateTime::fromMSecsSinceEpoch(save.link.clock >> 16, Qt::UTC);
    entry.user = reader.text("user");
    entry.device = reader.text("device");
    entry.label = reader.text("label");
    entry.reason = reader.text("reason");
    entry.onBehalfOf = reader.text("on_behalf_of");
    entry.undoes.uuid = reader.id("undoes", true);
    save.link.schema = reader.number("schema");
    save.link.previous = reader.bytes("previous", 32);
    entry.hash = reader.bytes("hash", 32);
    entry.signature = reader.bytes("signature");
    save.signKey = reader.bytes("sign_key");
    const bool isSigned = !entry.signature.isEmpty();
    reader.need(entry.signature.size() == (isSigned ? 64 : 0) && save.signKey.size() == (isSigned ? 32 : 0));
    save.isWhole = reader.yes("whole");
    return reader.isRead();
}

QByteArray changeLine(const SentLine &line)
{
    QJsonObject json{{key("change"), QString(name(line.kind))}, {key("table"), key(line.description->table)},
                     {key("record"), line.record.text()},       {key("group"), line.group},
                     {key("old"), jsonOf(line.before)},         {key("new"), jsonOf(line.after)}};
    if (line.field >= 0)
        json[key("column")] = key(line.description->fields[std::size_t(line.field)].column);
    if (!line.beside.empty())
        json[key("beside")] = besideOf(line);
    return bytes(json);
}

bool readChange(const QJsonObject &line, SentLine &change)
{
    Reader reader(line);
    const auto kind = fromName<ChangeKind>(reader.text("change"));
    change.description = reader.table("table");
    change.record = reader.id("record");
    change.group = reader.text("group");
    change.before = reader.field("old");
    change.after = reader.field("new");
    if (!kind || !reader.isSound() || !isExchanged(*change.description))
        return false;
    change.kind = *kind;
    if (change.kind == ChangeKind::Set) {
        change.field = change.description->indexOf(reader.text("column"));
        if (change.field < 1 || !canHold(change.description->fields[std::size_t(change.field)], change.before)
            || !canHold(change.description->fields[std::size_t(change.field)], change.after)
            || (line.contains(QLatin1String("beside")) && !readBeside(reader, change)))
            return false;
        return reader.isRead();
    }
    const Value &whole = change.kind == ChangeKind::Withdraw ? change.before : change.after;
    return reader.isRead() && isWholeRow(*change.description, text(whole), change.row)
           && std::get<Uuid>(change.row.front()) == change.record;
}

QByteArray sentEndLine(const ChainEnd &end)
{
    return bytes({{key("sent"), end.sequence}, {key("head"), hex(end.hash)}});
}

bool readSentEnd(const QJsonObject &line, ChainEnd &end)
{
    Reader reader(line);
    end = {int(reader.number("sent")), reader.bytes("head", 32)};
    return reader.isRead();
}

QByteArray rowLine(const Description &description, const Row &row)
{
    return "{\"row\":\"" + QByteArray(description.table) + "\",\"fields\":" + toJson(description, row)
           + "}\n";
}

bool readRow(const QJsonObject &line, std::pair<const Description *, Row> &row)
{
    Reader reader(line);
    row.first = reader.table("row");
    const QJsonValue fields = reader.value("fields");
    if (!reader.isRead() || !fields.isObject())
        return false;
    auto read = rowFromJson(*row.first, fields.toObject());
    if (!read || !canHold(*row.first, *read))
        return false;
    row.second = std::move(*read);
    return true;
}

QByteArray absentLine(const Description &description, const Uuid &record)
{
    return bytes({{key("absent"), key(description.table)}, {key("record"), record.text()}});
}

bool readAbsent(const QJsonObject &line, std::pair<const Description *, Uuid> &record)
{
    Reader reader(line);
    record = {reader.table("absent"), reader.id("record")};
    return reader.isRead() && isExchanged(*record.first);
}

QByteArray contentLine(const QString &sha256, const QByteArray &content)
{
    return bytes({{key("content"), sha256}, {key("bytes"), QString::fromLatin1(content.toBase64())}});
}

bool readContentLine(const QJsonObject &line, std::pair<QString, QByteArray> &content)
{
    Reader reader(line);
    content.first = reader.text("content");
    content.second = QByteArray::fromBase64(reader.text("bytes").toLatin1());
    const QByteArray hash = QCryptographicHash::hash(content.second, QCryptographicHash::Sha256);
    return reader.isRead() && hex(hash) == content.first;
}

QByteArray endLine(qsizetype lines)
{
    return bytes({{key("end"), lines}});
}

} // namespace mandate
